import type { Batch, EventLog, LogRecord, NewRecord, ReadOptions, SubscribeOptions } from './event-log.js';
import { EventLogError, MAX_VALUE_BYTES } from './event-log.js';

/** A log under test. */
export interface LogUnderTest {
  readonly log: EventLog;
  /** Closes the log and opens it again, as a restarted process would. */
  restart(): Promise<EventLog>;
  dispose(): Promise<void>;
}

/** What every event log must do, whatever keeps its records. `open` begins each test; its topics are its own. */
export function describeEventLog(name: string, open: () => Promise<LogUnderTest>): void {
  describe(`${name} as an event log`, () => {
    let test: LogUnderTest;
    let log: EventLog;
    let topic: string;
    let number = 0;

    beforeEach(async () => {
      test = await open();
      log = test.log;
      topic = `contract-${process.pid}-${Date.now()}-${number++}`;
    });

    afterEach(() => test.dispose());

    const record = (value: string, key = 'c1', to = topic): NewRecord => ({
      topic: to,
      key,
      headers: { ce_type: 'Tested', place: 'Köln' },
      value: Buffer.from(value),
    });
    const append = (...records: NewRecord[]): Promise<void> => log.append({ records, state: [] });
    const read = (options: Partial<ReadOptions> = {}): Promise<LogRecord[]> =>
      collect(log.read({ topics: [topic], from: 'beginning', to: 'now', ...options }));
    const values = (records: readonly LogRecord[]): string[] => records.map(({ value }) => value.toString());
    const subscribe = (handle: (batch: Batch) => Promise<void>, options: Partial<SubscribeOptions> = {}) =>
      log.subscribe({ group: `${topic}-g`, topics: [topic], from: 'beginning', handle, ...options });

    describe('append', () => {
      it('keeps key, headers and bytes', async () => {
        const value = Buffer.from([0, 1, 255, 0xc3]);
        await append({ ...record(''), value });
        const [kept] = await read();
        expect(kept).toMatchObject({ topic, key: 'c1', headers: { ce_type: 'Tested', place: 'Köln' } });
        expect(kept?.value.equals(value)).toBe(true);
      });

      it('keeps the order of a key, within a transaction and over several', async () => {
        await append(record('1'), record('2'), record('x', 'c2'), record('3'));
        await append(record('4'));
        expect(values(await read({ key: 'c1' }))).toEqual(['1', '2', '3', '4']);
      });

      it('keeps all records and states of a transaction or none', async () => {
        const tooLarge = { ...record(''), value: Buffer.alloc(MAX_VALUE_BYTES + 1) };
        const state = [{ topic: `${topic}-state`, key: 'k', value: Buffer.from('v') }];
        await expect(log.append({ records: [record('1'), tooLarge], state })).rejects.toMatchObject({
          code: 'too-large',
        });
        expect(await read()).toEqual([]);
        expect(await log.state(`${topic}-state`, 'k')).toBeUndefined();
      });

      it('accepts a value of the largest size, and refuses a larger state', async () => {
        await append({ ...record(''), value: Buffer.alloc(MAX_VALUE_BYTES, 7) });
        expect((await read())[0]?.value.length).toBe(MAX_VALUE_BYTES);
        const state = [{ topic, key: 'k', value: Buffer.alloc(MAX_VALUE_BYTES + 1) }];
        await expect(log.append({ records: [], state })).rejects.toBeInstanceOf(EventLogError);
      });

      it('accepts a transaction of many records', async () => {
        await append(...Array.from({ length: 5000 }, (_, i) => record(String(i))));
        expect(values(await read())).toEqual(Array.from({ length: 5000 }, (_, i) => String(i)));
      });

      it('survives a restart', async () => {
        await append(record('1'));
        log = await test.restart();
        await append(record('2'));
        const kept = await read();
        expect(values(kept)).toEqual(['1', '2']);
        expect(kept[1]?.offset).toBeGreaterThan(kept[0]?.offset ?? 0);
      });
    });

    describe('read', () => {
      it('reads several topics in about the order of appending', async () => {
        const other = `${topic}.other`;
        await append(record('1'), record('2', 'c1', other));
        await append(record('3'), record('4', 'c1', other));
        expect(values(await read({ topics: [topic, other] }))).toEqual(['1', '2', '3', '4']);
      });

      it('reads no record of a missing topic', async () => {
        expect(await read({ topics: [`${topic}.unknown`] })).toEqual([]);
      });

      it('begins and ends at times of appending', async () => {
        const times: number[] = [];
        for (const value of ['1', '2', '3']) {
          await append(record(value));
          const last = (await read()).at(-1) as LogRecord;
          times.push(last.appendedAt);
          await untilClockPasses(last.appendedAt);
        }
        const [, second = 0, third = 0] = times;
        expect(values(await read({ from: { time: second } }))).toEqual(['2', '3']);
        expect(values(await read({ to: { time: third } }))).toEqual(['1', '2']);
        expect(values(await read({ from: { time: second }, to: { time: third } }))).toEqual(['2']);
        expect(await read({ from: { time: third + 60_000 } })).toEqual([]);
      });

      it('begins at positions', async () => {
        await append(record('1'), record('2'), record('3'));
        const [, second] = await read();
        const { partition = 0, offset = 0 } = second ?? {};
        expect(values(await read({ from: { positions: [{ topic, partition, offset }] } }))).toEqual(['2', '3']);
      });

      it('reads only the records of a key, also if other keys share its partition', async () => {
        const keys = Array.from({ length: 40 }, (_, i) => `c${i}`);
        await append(...keys.map((key) => record(`of ${key}`, key)));
        expect(values(await read({ key: 'c17' }))).toEqual(['of c17']);
      });

      it('ends at the records that existed at the call', async () => {
        await append(record('1'), record('2'));
        const seen: string[] = [];
        for await (const { value } of log.read({ topics: [topic], from: 'beginning', to: 'now' })) {
          seen.push(value.toString());
          if (seen.length === 1) await append(record('3'));
        }
        expect(seen).toEqual(['1', '2']);
      });

      it('follows later records, also of a topic that did not exist, until it is aborted', async () => {
        const stop = new AbortController();
        const seen: string[] = [];
        await append(record('1'));
        const topics = [topic, `${topic}.later`];
        for await (const { value } of log.read({ topics, from: 'beginning', to: 'forever', signal: stop.signal })) {
          seen.push(value.toString());
          if (seen.length === 1) await append(record('2'));
          if (seen.length === 2) await append(record('3', 'c1', `${topic}.later`));
          if (seen.length === 3) stop.abort();
        }
        expect(seen).toEqual(['1', '2', '3']);
      });

      it('reports the range of each partition', async () => {
        await append(record('1'), record('2'));
        const [first, last] = await read();
        const ranges = await log.positions([topic]);
        const own = ranges.find(({ partition }) => partition === first?.partition);
        expect(own).toMatchObject({ topic, begin: first?.offset });
        expect(own?.end).toBeGreaterThan(last?.offset ?? 0);
        expect(ranges.filter(({ begin, end }) => end > begin)).toEqual([own]);
      });
    });

    describe('state', () => {
      it('returns the latest value of a key, and none if it was removed or never set', async () => {
        const set = (value: string | null) =>
          log.append({ records: [], state: [{ topic, key: 'k', value: value === null ? null : Buffer.from(value) }] });
        await set('1');
        await set('2');
        expect((await log.state(topic, 'k'))?.toString()).toBe('2');
        expect(await log.state(topic, 'other')).toBeUndefined();
        await set(null);
        expect(await log.state(topic, 'k')).toBeUndefined();
      });

      it('lists the states whose key begins with a prefix, in order', async () => {
        const keys = [...Array.from({ length: 250 }, (_, i) => `a/${String(i).padStart(3, '0')}`), 'b/1', 'a'];
        await log.append({ records: [], state: keys.map((key) => ({ topic, key, value: Buffer.from(`=${key}`) })) });
        const listed = await collect(log.states(topic, 'a/'));
        expect(listed.map(({ key }) => key)).toEqual(keys.slice(0, 250));
        expect(listed[7]?.value.toString()).toBe('=a/007');
        expect(await collect(log.states(topic))).toHaveLength(252);
      });

      it('is written together with records and survives a restart', async () => {
        await log.append({ records: [record('1')], state: [{ topic, key: 'k', value: Buffer.from('v') }] });
        log = await test.restart();
        expect((await log.state(topic, 'k'))?.toString()).toBe('v');
        expect(values(await read())).toEqual(['1']);
      });
    });

    describe('subscribe', () => {
      it('delivers existing and later records in order', async () => {
        await append(record('1'), record('2'));
        const seen = new Seen();
        await subscribe(async ({ records }) => seen.add(...values(records)));
        await seen.until(2);
        await append(record('3'));
        expect(await seen.until(3)).toEqual(['1', '2', '3']);
      });

      it('starts a new group at the end on request, and then misses no record, not even while it is down', async () => {
        await append(record('old'));
        const first = await subscribe(async () => undefined, { from: 'end' });
        await first.close();
        await append(record('new'), record('other', 'c2'));
        const seen = new Seen();
        await subscribe(async ({ records }) => seen.add(...values(records)), { from: 'end' });
        expect((await seen.until(2)).sort()).toEqual(['new', 'other']);
      });

      it('begins a topic that a group subscribes to later at its beginning', async () => {
        const first = await subscribe(async () => undefined, { from: 'end' });
        await first.close();
        const seen = new Seen();
        const later = `${topic}.later`;
        await append(record('1', 'c1', later));
        await subscribe(async ({ records }) => seen.add(...values(records)), { from: 'end', topics: [topic, later] });
        expect(await seen.until(1)).toEqual(['1']);
      });

      it('continues after the acknowledged records when it is opened again', async () => {
        await append(record('1'), record('2'));
        const seen = new Seen();
        const first = await subscribe(async ({ records }) => seen.add(...values(records)));
        await seen.until(2);
        await first.close();
        log = await test.restart();
        await append(record('3'));
        await subscribe(async ({ records }) => seen.add(...values(records)));
        expect(await seen.until(3)).toEqual(['1', '2', '3']);
      });

      it('delivers unacknowledged records again after a restart', async () => {
        await append(record('1'), record('2'), record('3'));
        const seen = new Seen();
        await subscribe(async ({ records, acknowledge, signal }) => {
          await acknowledge((records[0] as LogRecord).offset + 1);
          seen.add(...values(records));
          await aborted(signal);
          throw signal.reason;
        });
        await seen.until(3);
        log = await test.restart();
        const again = new Seen();
        await subscribe(async ({ records }) => again.add(...values(records)));
        expect(await again.until(2)).toEqual(['2', '3']);
      });

      it('delivers again from the last acknowledged offset when a handler fails', async () => {
        await append(record('1'), record('2'), record('3'));
        const seen = new Seen();
        await subscribe(async ({ records, acknowledge }) => {
          seen.add(...values(records));
          if (records.length < 3) return;
          await acknowledge((records[1] as LogRecord).offset);
          throw new Error('the second record fails at first');
        });
        expect(await seen.until(5)).toEqual(['1', '2', '3', '2', '3']);
      });

      it('keeps groups apart', async () => {
        await append(record('1'));
        const [a, b] = [new Seen(), new Seen()];
        await subscribe(async ({ records }) => a.add(...values(records)), { group: 'a' });
        await subscribe(async ({ records }) => b.add(...values(records)), { group: 'b' });
        expect([await a.until(1), await b.until(1)]).toEqual([['1'], ['1']]);
      });

      it('continues with other partitions while one waits for its handler', async () => {
        const keys = ['c1', 'c2', 'c3', 'c4', 'c5'];
        await append(record('stuck', 'c0'), ...keys.map((key) => record(`of ${key}`, key)));
        const stuck = (await read({ key: 'c0' }))[0]?.partition;
        const others = (await read()).filter(({ partition }) => partition !== stuck);
        expect(others.length).toBeGreaterThan(0);
        const seen = new Seen();
        await subscribe(async ({ records, partition, signal }) => {
          if (partition === stuck) await aborted(signal);
          seen.add(...values(records));
        });
        expect((await seen.until(others.length)).sort()).toEqual(values(others).sort());
      });

      it('has one batch of a partition at a time, within the requested limits', async () => {
        await append(...Array.from({ length: 10 }, (_, i) => record(String(i))));
        const sizes: number[] = [];
        const seen = new Seen();
        let running = 0;
        let most = 0;
        await subscribe(
          async ({ records }) => {
            most = Math.max(most, (running += 1));
            await new Promise((resolve) => setImmediate(resolve));
            sizes.push(records.length);
            seen.add(...values(records));
            running -= 1;
          },
          { maxRecords: 4 },
        );
        expect(await seen.until(10)).toEqual(Array.from({ length: 10 }, (_, i) => String(i)));
        expect(most).toBe(1);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(4);
      });

      it('delivers a record above the requested bytes alone', async () => {
        await append(record('a'.repeat(100)), record('b'.repeat(100)));
        const seen = new Seen();
        await subscribe(async ({ records }) => seen.add(String(records.length)), { maxBytes: 10 });
        expect(await seen.until(2)).toEqual(['1', '1']);
      });

      it('aborts the signal when it closes, waits for the handler, and delivers no more', async () => {
        await append(record('1'));
        const started = new Seen();
        let ended = false;
        const subscription = await subscribe(async ({ signal }) => {
          started.add('started');
          await aborted(signal);
          ended = true;
        });
        await started.until(1);
        await subscription.close();
        expect(ended).toBe(true);
      });

      it('reports the lag of a group', async () => {
        await append(record('1'), record('2'), record('3'));
        const seen = new Seen();
        await subscribe(async ({ records, acknowledge, signal }) => {
          await acknowledge((records[0] as LogRecord).offset + 1);
          seen.add('acknowledged');
          await aborted(signal);
        });
        await seen.until(1);
        const lag = await log.lag(`${topic}-g`);
        const behind = lag.filter((partition) => partition.lag > 0);
        expect(behind).toEqual([expect.objectContaining({ topic })]);
        expect(behind[0]?.lag).toBeGreaterThanOrEqual(2);
        expect(await log.lag('unknown')).toEqual([]);
      });
    });

    it('rejects all calls with the code closed after it was closed', async () => {
      await log.close();
      const closed = { code: 'closed' };
      await expect(append(record('1'))).rejects.toMatchObject(closed);
      await expect(read()).rejects.toMatchObject(closed);
      await expect(log.state(topic, 'k')).rejects.toMatchObject(closed);
      await expect(subscribe(async () => undefined)).rejects.toMatchObject(closed);
    });
  });
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What handlers saw, awaited instead of slept for. */
class Seen {
  readonly #values: string[] = [];
  #changed = (): void => undefined;

  add(...values: string[]): void {
    this.#values.push(...values);
    this.#changed();
  }

  async until(count: number): Promise<string[]> {
    while (this.#values.length < count) await new Promise<void>((resolve) => (this.#changed = resolve));
    return [...this.#values];
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve());
  });
}

async function untilClockPasses(time: number): Promise<void> {
  while (Date.now() <= time) await new Promise((resolve) => setImmediate(resolve));
}
