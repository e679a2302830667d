import { EventCodec } from './codec.js';
import { EVENTS, type EventName } from './generated/events.js';
import { asWritten, type Field, incompatibilities, offences, releasedSchemas, type Schema } from './testing/index.js';

/** Openings without a closing that names them, and the other way round. */
function unpaired(schemas: readonly Schema[]): string[] {
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  return schemas
    .filter(
      ({ name, opens, closes }) =>
        (opens !== undefined && byName.get(opens)?.closes !== name) ||
        (closes !== undefined && byName.get(closes)?.opens !== name),
    )
    .map(({ name }) => name);
}

const infos = Object.values(EVENTS);
const schemas = infos.map(({ schema }) => JSON.parse(schema) as Schema);
const byName = (name: string) => schemas.find((schema) => schema.name === name) as Schema;
const withField = (schema: Schema, field: Field) => ({ ...schema, fields: [...schema.fields, field] });

describe('every schema', () => {
  it.each(schemas)('$name stays readable by older and newer versions', (schema) => {
    expect(offences(schema)).toEqual([]);
  });

  it('that opens an episode is named by the one that closes it', () => {
    expect(unpaired(schemas)).toEqual([]);
    expect(schemas.filter(({ opens }) => opens).length).toBeGreaterThan(0);
  });
});

describe('a schema is refused', () => {
  const base = byName('CacheUpdated');

  it.each([
    'int',
    'float',
    { type: 'enum', name: 'Mode', symbols: ['A'] },
    { type: 'map', values: 'long' },
    { type: 'fixed', name: 'Sum', size: 4 },
    { type: 'long', logicalType: 'timestamp-millis' },
    { type: 'array', items: 'int' },
    { type: 'record', name: 'Empty', doc: 'd', fields: [] },
    ['null', 'long', 'double'],
    ['long', 'null'],
  ])('with a field of type %j', (type) => {
    const field = Array.isArray(type) ? { name: 'x', type, doc: 'd', default: null } : { name: 'x', type, doc: 'd' };
    expect(offences(withField(base, field))).toHaveLength(1);
  });

  it('without documentation of a field or of itself', () => {
    expect(offences(withField(base, { name: 'x', type: 'long' }))).toEqual(['CacheUpdated.x has no doc']);
    expect(offences({ ...base, doc: '' })).toEqual(['CacheUpdated: CacheUpdated has no doc']);
  });

  it('when a field that may be null has no default', () => {
    const field = { name: 'x', type: ['null', 'long'], doc: 'd' };
    expect(offences(withField(base, field))).toEqual(['CacheUpdated.x: the default is not null']);
  });

  it.each([
    ['CacheUpdated', 0, 'CacheUpdated: meta is no pgherald.Meta'],
    ['WalMeasured', 1, 'WalMeasured: begins with other fields than meta, reading'],
    ['WalMeasured', 2, 'WalMeasured: rows are not last'],
    ['StatsReset', 8, 'StatsReset: begins with other fields than'],
  ])('when %s lacks field %d', (name, missing, offence) => {
    const schema = byName(name);
    const found = offences({ ...schema, fields: schema.fields.filter((_, i) => i !== missing) });
    expect(found).toContainEqual(expect.stringContaining(offence));
  });

  it('when no event closes its episode', () => {
    const broken = schemas.map((schema) =>
      schema.name === 'DatabaseVanished' ? { ...schema, closes: undefined } : schema,
    );
    expect(unpaired(broken as Schema[])).toEqual(['DatabaseDiscovered']);
  });
});

const released = releasedSchemas(new URL('released/', import.meta.url));

describe('a released schema', () => {
  it('exists for each event', () => {
    expect(infos.map(({ type }) => type).filter((type) => !released.some(({ name }) => name === type))).toEqual([]);
  });

  it.each(released)('$name of release $release reads the current one and is read by it', ({ name, schema }) => {
    const current = infos.find(({ type }) => type === name);
    expect(incompatibilities(schema, current?.schema ?? '')).toEqual([]);
  });

  it.each(released)('$name of release $release still decodes what it wrote', ({ name, bytes, written }) => {
    expect(asWritten(decodeEvent(name as EventName, bytes))).toMatchObject(written);
  });

  it('would be broken by a new field without a default', () => {
    const { schema } = EVENTS.CacheUpdated;
    const broken = JSON.stringify(withField(JSON.parse(schema) as Schema, { name: 'hits', type: 'long' }));
    const sound = JSON.stringify(withField(JSON.parse(schema) as Schema, { name: 'hits', type: 'long', default: 0 }));
    expect(incompatibilities(schema, broken)).toEqual([expect.stringContaining('hits')]);
    expect(incompatibilities(schema, sound)).toEqual([]);
  });
});

function decodeEvent(name: EventName, bytes: Uint8Array): object {
  const { type, event } = new EventCodec().decode(bytes);
  expect(type).toBe(name);
  return event;
}
