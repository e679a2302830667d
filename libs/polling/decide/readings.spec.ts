import type { AnyEvent, EventMap } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import { ReadingAssembler, readingKey, readingOf } from './readings.js';

type Sizes = EventMap['DatabaseSizesMeasured'];

function chunk(index: number, count: number, poll = 'p1', group = 'sizes'): Sizes {
  return {
    meta: aMeta({ eventId: `${poll}-${index}`, poll, statsEpoch: 'e1' }),
    reading: { group, database: null, chunk: { index, count }, complete: true, skipped: [], durationMs: 3 },
    rows: [{ databaseOid: 10 + index, databaseName: `d${index}`, watched: true, sizeBytes: 100 + index }],
  };
}

const event = (sizes: Sizes): AnyEvent => ({ type: 'DatabaseSizesMeasured', event: sizes });

describe('readingOf', () => {
  it('joins the chunks under the id of the first', () => {
    expect(readingOf('DatabaseSizesMeasured', [chunk(0, 2), chunk(1, 2)])).toMatchObject({
      eventId: 'p1-0',
      statsEpoch: 'e1',
      complete: true,
      rows: [{ databaseOid: 10 }, { databaseOid: 11 }],
    });
  });

  it('throws without chunks', () => {
    expect(() => readingOf('DatabaseSizesMeasured', [])).toThrow(RangeError);
  });
});

describe('ReadingAssembler', () => {
  it('returns a reading of one chunk at once', () => {
    expect(new ReadingAssembler().add(event(chunk(0, 1)))?.eventId).toBe('p1-0');
  });

  it('returns a reading when its last chunk arrives, in the order of the chunks', () => {
    const assembler = new ReadingAssembler();
    expect([2, 0].map((index) => assembler.add(event(chunk(index, 3))))).toEqual([undefined, undefined]);
    expect(assembler.add(event(chunk(1, 3)))?.rows.map((row) => 'databaseOid' in row && row.databaseOid)).toEqual([
      10, 11, 12,
    ]);
  });

  it('keeps polls and groups apart', () => {
    const assembler = new ReadingAssembler();
    const parts = [chunk(0, 2, 'p1'), chunk(1, 2, 'p2'), chunk(1, 2, 'p1', 'other')];
    expect(parts.map((part) => assembler.add(event(part)))).toEqual([undefined, undefined, undefined]);
    expect(assembler.add(event(chunk(1, 2, 'p1')))?.rows).toHaveLength(2);
  });

  it('ignores a repeated chunk', () => {
    const assembler = new ReadingAssembler();
    expect([0, 0].map((index) => assembler.add(event(chunk(index, 2))))).toEqual([undefined, undefined]);
    expect(assembler.add(event(chunk(1, 2)))?.rows).toHaveLength(2);
  });

  it('ignores events that are no reading', () => {
    const updated = { cache: 'memory', entries: 1, bytes: 2, evicted: 0, meta: aMeta() };
    expect(new ReadingAssembler().add({ type: 'CacheUpdated', event: updated })).toBeUndefined();
  });
});

it('has different keys for two groups and for two databases', () => {
  const of = (group: string, oid?: number) =>
    readingKey({ group, database: oid === undefined ? null : { oid, name: 'same' } });
  expect(new Set([of('locks'), of('locks', 5), of('locks', 6), of('sizes', 5)]).size).toBe(4);
});
