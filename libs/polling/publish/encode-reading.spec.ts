import { MAX_VALUE_BYTES } from '@pgherald/event-log';
import { EventCodec, type EventMap, type Skipped } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import { encodeReading } from './encode-reading.js';
import { ReadingAssembler } from '../decide/readings.js';

type Row = EventMap['DatabaseSizesMeasured']['rows'][number];

const codec = new EventCodec();
const { eventId: other, ...meta } = aMeta();

function rowsOf(names: readonly string[]): Row[] {
  return names.map((databaseName, databaseOid) => ({
    databaseOid,
    databaseName,
    watched: true,
    sizeBytes: databaseOid,
  }));
}

function publish(rows: readonly Row[], skipped: readonly Skipped[] = []) {
  const place = { type: 'DatabaseSizesMeasured', group: 'sizes', database: null } as const;
  const groupRows = { ...place, rows, skipped, durationMs: 1 };
  return encodeReading(codec, 'pgherald', meta, groupRows);
}

describe('measured', () => {
  it.each([
    ['nothing', [], 1],
    ['few rows', Array.from({ length: 10 }, () => 'orders'), 1],
    ['a little more than fits', Array.from({ length: 30 }, () => 'x'.repeat(31_000)), 2],
    ['many small rows', Array.from({ length: 60_000 }, (_, n) => `database-${'y'.repeat(30)}-${n}`), undefined],
    [
      'rows of very different size',
      Array.from({ length: 200 }, (_, n) => 'z'.repeat(n % 50 === 0 ? 700_000 : 20)),
      undefined,
    ],
    ['big rows, each a message of its own', Array.from({ length: 5 }, () => 'b'.repeat(880_000)), 5],
  ])('cuts %s into messages of at most 900 kB, with every row in its place', (_, names, count) => {
    const rows = rowsOf(names);
    const { records, reading } = publish(rows);
    if (count !== undefined) expect(records).toHaveLength(count);
    expect(records.filter(({ value }) => value.length > MAX_VALUE_BYTES)).toEqual([]);
    const assembler = new ReadingAssembler();
    const [whole, ...more] = records.map(({ value }) => assembler.add(codec.decode(value))).filter((each) => each);
    expect(more).toEqual([]);
    expect(whole?.rows).toEqual(rows);
    expect(whole?.eventId).toBe(reading.eventId);
    expect(reading.rows).toEqual(rows);
  });

  it('gives each chunk an id of its own', () => {
    const { records } = publish(rowsOf(Array.from({ length: 5 }, () => 'b'.repeat(880_000))));
    expect(new Set([other, ...records.map(({ headers }) => headers['ce_id'])]).size).toBe(6);
  });

  it('spreads relations that were left out over the messages', () => {
    const skipped = Array.from({ length: 15_000 }, (_, oid) => ({
      oid,
      name: `app.${'t'.repeat(60)}${oid}`,
      reason: 'locked',
    }));
    const { records, reading } = publish(rowsOf(['one']), skipped);
    expect(records.filter(({ value }) => value.length > MAX_VALUE_BYTES)).toEqual([]);
    const assembler = new ReadingAssembler();
    const whole = records.map(({ value }) => assembler.add(codec.decode(value))).at(-1);
    expect(whole).toMatchObject({ complete: false, rows: rowsOf(['one']) });
    expect(whole?.skipped).toEqual(skipped);
    expect(reading.skipped).toEqual(skipped);
  });

  it('cuts the texts of a row that no message can hold, and of no other', () => {
    const rows = rowsOf(['small', '€'.repeat(300_001), 'b'.repeat(800_000)]);
    const { records, reading } = publish(rows);
    expect(records.filter(({ value }) => value.length > MAX_VALUE_BYTES)).toEqual([]);
    const assembler = new ReadingAssembler();
    const whole = records.map(({ value }) => assembler.add(codec.decode(value))).at(-1);
    expect(whole?.rows).toEqual(rowsOf(['small', '€'.repeat(2_730), 'b'.repeat(800_000)]));
    expect(reading.rows).toEqual(whole?.rows);
  });
});
