import { EventCodec, EVENTS, type EventMap, type DomainEvent } from '@pgherald/events';
import { MAX_VALUE_BYTES } from '@pgherald/event-log';
import { aMeta } from '@pgherald/testing';
import { recordOf } from './record.js';

type Type =
  | string
  | { readonly type: string; readonly items?: Type; readonly fields?: readonly Field[] }
  | readonly Type[];
interface Field {
  readonly name: string;
  readonly type: Type;
}

const publication = { codec: new EventCodec(), prefix: 'pgherald', meta: aMeta() };
const events = Object.values(EVENTS).filter(({ kind }) => kind === 'decided' || kind === 'recorded');

/** Generates a value of a schema type, with characters of 1, 3 and 4 bytes and long lists. */
function extreme(type: Type, letters: number): unknown {
  if (Array.isArray(type)) return extreme(type.find((each) => each !== 'null') as Type, letters);
  if (typeof type === 'object') {
    const { type: kind, items, fields } = type as Exclude<Type, string | readonly Type[]>;
    if (kind === 'array') return Array.from({ length: 1_500 }, () => extreme(items as Type, 100));
    if (kind === 'record')
      return Object.fromEntries((fields ?? []).map((each) => [each.name, extreme(each.type, letters)]));
    return (type as { logicalType?: string }).logicalType === 'int64' ? 9n : extreme(kind, letters);
  }
  if (type === 'string') return 'a€😀'.repeat(letters);
  return type === 'boolean' ? true : 9;
}

function extremeOf(type: string, schema: string): DomainEvent {
  const { fields } = JSON.parse(schema) as { fields: readonly Field[] };
  const own = fields.filter(({ name }) => name !== 'meta' && name !== 'truncated');
  const body = Object.fromEntries(own.map((each) => [each.name, extreme(each.type, 100_000)]));
  const decided = fields.some(({ name }) => name === 'causedBy') ? { episode: 'e', causedBy: 'c', reason: null } : {};
  return { type, ...body, ...decided } as unknown as DomainEvent;
}

const textOf = (event: unknown) =>
  JSON.stringify(event, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
const decode = (event: DomainEvent) => publication.codec.decode(recordOf(publication, event).value).event;

describe('an event of any size', () => {
  it.each(events)('is published as $type', ({ type, schema }) => {
    const event = extremeOf(type, schema);
    const { value } = recordOf(publication, event);
    expect(value.length).toBeLessThanOrEqual(MAX_VALUE_BYTES);
    const decoded = publication.codec.decode(value).event;
    const body = textOf(decoded);
    expect(body.includes('\uFFFD')).toBe(false);
    if (textOf(event).length > MAX_VALUE_BYTES && 'truncated' in decoded) expect(decoded.truncated).toBe(true);
  });

  it('keeps as much as fits, its first items, and its identifiers', () => {
    const nodes = Array.from({ length: 30_000 }, (_, i) => `node ${i} ${'x'.repeat(60)}`);
    const event = {
      ...extremeOf('IndexUnused', EVENTS.IndexUnused.schema),
      ...{ subject: 'orders.i', nodes },
    } as DomainEvent;
    const { subject, nodes: kept, causedBy } = decode(event) as EventMap['IndexUnused'];
    expect([subject, causedBy]).toEqual(['orders.i', 'c']);
    expect(kept.length).toBeGreaterThan(500);
    expect(kept).toEqual(nodes.slice(0, kept.length).map((name) => name.slice(0, 8_192)));
  });

  it('is as it was where it fits', () => {
    const event: DomainEvent = {
      type: 'ScraperStopped',
      ...{ subject: 's', value: null, limit: null, since: 1, episode: null },
      reason: null,
      causedBy: null,
      firstSight: false,
      polls: 7,
    };
    expect(decode(event)).toMatchObject({ subject: 's', polls: 7 });
  });
});
