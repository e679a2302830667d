import { EventLogError, type LogRecord } from '../../event-log.js';
import type { Page } from '../client/fetch-connection.js';
import type { Fetching } from './fetching.js';
import { readRecords } from './reading.js';

const ref = { topic: 'orders', partition: 0 };
const record = (offset: number) => ({ ...ref, offset, key: 'shop', appendedAt: offset, headers: {} }) as LogRecord;

/** A partition that grows by one record at each request for its end, and by `late` records before a fetch. Requests fail where a test says so. */
function growing(failures: ReadonlyMap<number, EventLogError>, late = 0): Fetching {
  let asked = 0;
  const fetching: Partial<Fetching> = {
    partitionsOf: async () => [ref],
    begins: async () => new Map([['orders/0', 0]]),
    ends: async () => {
      const failure = failures.get(++asked);
      if (failure) throw failure;
      return new Map([['orders/0', asked]]);
    },
    fetch: async ([from]) => {
      const { offset } = from as { offset: number };
      const next = asked + late;
      const records = Array.from({ length: next - offset }, (_, index) => record(offset + index));
      return [{ ...ref, records, states: [], next, end: next }] as Page[];
    },
  };
  return fetching as Fetching;
}

async function offsetsUpTo(count: number, to: 'now' | 'forever', fetching: Fetching): Promise<number[]> {
  const seen: number[] = [];
  const end = new AbortController();
  for await (const records of readRecords(fetching, {
    topics: ['orders'],
    from: 'beginning',
    to,
    signal: end.signal,
  })) {
    seen.push(...records.map(({ offset }) => offset));
    if (seen.length >= count) end.abort();
  }
  return seen;
}

describe('reading a log', () => {
  const away = new EventLogError('unavailable', 'Kafka is away');
  const outOfRange = Object.assign(new Error('gone'), { type: 'OFFSET_OUT_OF_RANGE' });
  const gone = new EventLogError('unavailable', 'Kafka: gone', { cause: outOfRange });

  it('without an end continues where it was when Kafka was away', async () => {
    expect(await offsetsUpTo(4, 'forever', growing(new Map([2, 3].map((at) => [at, away]))))).toEqual([0, 1, 2, 3]);
  });

  it('without an end loses no record that comes between the read of the end and the fetch', async () => {
    expect(await offsetsUpTo(6, 'forever', growing(new Map(), 2))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('to its present end fails while Kafka is away', async () => {
    await expect(offsetsUpTo(1, 'now', growing(new Map([[1, away]])))).rejects.toBe(away);
  });

  it('fails when its records are gone', async () => {
    await expect(offsetsUpTo(4, 'forever', growing(new Map([[2, gone]])))).rejects.toBe(gone);
  });
});
