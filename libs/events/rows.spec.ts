import { EVENTS, type EventMap, type MeasuredEventName } from './generated/events.js';
import { EventCodec } from './codec.js';
import { rowBuilder, rowFields } from './rows.js';

const SAMPLES = {
  number: 7,
  bigint: 7n,
  string: 'seven',
  boolean: true,
  timestamp: 1_790_000_000_000_000,
  bytes: Buffer.of(7),
  strings: ['seven', ''],
};
const measured = Object.values(EVENTS).filter(({ kind, type }) => kind === 'measured' && type !== 'MemoryCheckpointed');

describe('the fields of rows', () => {
  it('match the schema, in its order', () => {
    expect(rowFields('WalDirectoryMeasured')).toEqual([
      { name: 'walFiles', kind: 'number', nullable: false },
      { name: 'walDirectoryBytes', kind: 'number', nullable: false },
    ]);
  });

  it('distinguish kinds and null', () => {
    const fields = new Map(rowFields('DatabasesMeasured').map((field) => [field.name, field]));
    expect(fields.get('databaseName')).toEqual({ name: 'databaseName', kind: 'string', nullable: false });
    expect(fields.get('isTemplate')).toEqual({ name: 'isTemplate', kind: 'boolean', nullable: false });
    expect(fields.get('blkReadTimeMs')).toEqual({ name: 'blkReadTimeMs', kind: 'number', nullable: true });
    expect(fields.get('statsReset')).toEqual({ name: 'statsReset', kind: 'timestamp', nullable: true });
  });

  it('do not exist for an event without rows', () => {
    expect(() => rowFields('MemoryCheckpointed')).toThrow('MemoryCheckpointed has no rows');
    expect(() => rowBuilder('MemoryCheckpointed', [])).toThrow('MemoryCheckpointed has no rows');
  });
});

describe('a row built from values', () => {
  it.each(measured)('of $type has each value under the name at its position, and can be encoded', ({ type }) => {
    const fields = rowFields(type as MeasuredEventName);
    const build = rowBuilder(
      type as MeasuredEventName,
      fields.map(({ name }) => name),
    );
    const row = build(fields.map(({ kind }) => SAMPLES[kind]));
    expect(row).toStrictEqual(Object.fromEntries(fields.map(({ name, kind }) => [name, SAMPLES[kind]])));
    const event = { ...around, rows: [row] } as never;
    expect(codec.decode(codec.encode(type, event)).event).toStrictEqual(event);
  });

  it('has null for columns that an older server lacks', () => {
    const row = rowBuilder('WalMeasured', ['walFpi', 'walRecords'])([2, 1]);
    expect(row).toMatchObject({ walRecords: 1, walFpi: 2, walBytes: null, statsReset: null });
  });
});

const codec = new EventCodec();
const around: Omit<EventMap['WalMeasured'], 'rows'> = {
  meta: {
    ...{ eventId: 'e', polledAt: 1, clock: 'agent', poll: 'p', context: 'c', cluster: 'k', statsEpoch: null },
    countersSince: null,
    server: { systemIdentifier: null, name: 's', host: 'h', port: 1, versionNum: null, timeline: null, role: null },
  },
  reading: { group: 'g', database: null, chunk: { index: 0, count: 1 }, complete: true, skipped: [], durationMs: 0.5 },
};
