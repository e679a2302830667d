import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { canMount, eventually, mountSmallDisk, temporaryFolder, unmount } from '@pgherald/testing';
import { EventLogError, type NewRecord, type Position, type Transaction } from '../../event-log.js';
import { orphanedOutbox } from './orphaned-outbox.js';
import { Outbox, type OutboxOptions, type Sender } from './outbox.js';
import { OutboxStore } from './outbox-store.js';
import type { PreparedTransaction } from './transactions.js';
import { silent } from '../workplace.js';

const folder = temporaryFolder();
let number = 0;
const opened: OutboxStore[] = [];

afterEach(() => opened.splice(0).forEach((store) => store.close()));
afterAll(() => folder.remove());

function open(file = join(folder.path, `${number++}.outbox.db`)): OutboxStore {
  const store = new OutboxStore(file);
  opened.push(store);
  return store;
}

const record = (topic: string, value: string): NewRecord => ({
  topic,
  key: 'c1',
  headers: { ce_type: 'T' },
  value: Buffer.from(value),
});
const poll = (value: string): Transaction => ({
  records: [
    record('p.orders.measured', `m${value}`),
    record('p.orders.recorded', `r${value}`),
    record('p.orders', `d${value}`),
  ],
  state: [{ topic: 'p.state', key: 'memory', value: Buffer.from(`s${value}`) }],
});

/** A Kafka whose failures a spec sets. */
class Kafka {
  readonly log: Transaction[] = [];
  readonly aborted: Transaction[] = [];
  isAway = false;
  /** Answers once that a commit was lost, though it is there or not. */
  lostCommit: 'there' | 'not there' | undefined;

  async prepare(transaction: Transaction): Promise<PreparedTransaction> {
    if (this.isAway) throw new EventLogError('unavailable', 'away');
    return {
      position: { topic: 'p.orders', partition: 0, offset: this.log.length },
      commit: async () => {
        if (this.lostCommit !== 'not there') this.log.push(transaction);
        const lost = this.lostCommit;
        this.lostCommit = undefined;
        if (lost !== undefined) throw new EventLogError('unavailable', 'connection lost in commit');
      },
      abort: async () => void this.aborted.push(transaction),
    };
  }

  async wasCommitted({ offset }: Position): Promise<boolean> {
    return offset < this.log.length;
  }

  get values(): string[] {
    return this.log.flatMap(({ records }) => records.map(({ value }) => value.toString()));
  }
}

type Given = Partial<Pick<OutboxOptions, 'store' | 'maxBytes' | 'maxTransactions' | 'lost'>>;

function outbox(kafka: Kafka, { store = open(), maxBytes = 1 << 20, maxTransactions = 1, ...given }: Given = {}) {
  const dropped: string[] = [];
  const onDropped = (records: readonly NewRecord[]) => dropped.push(...records.map(({ value }) => value.toString()));
  const box = new Outbox('share', kafka, {
    store,
    maxBytes,
    maxTransactions,
    logger: silent,
    dropped: onDropped,
    ...given,
  });
  return { box, store, dropped };
}

const polls = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => [`m${i + from}`, `r${i + from}`, `d${i + from}`]).flat();

describe('an outbox', () => {
  it('keeps no transaction while Kafka accepts all', async () => {
    const kafka = new Kafka();
    const { box, store } = outbox(kafka);
    await box.append(poll('1'));
    expect(kafka.values).toEqual(polls(1, 1));
    expect(store.isEmpty('share')).toBe(true);
  });

  it('queues transactions while Kafka is away, and sends them in order when it is back', async () => {
    const kafka = new Kafka();
    const { box, store } = outbox(kafka);
    kafka.isAway = true;
    for (const value of ['1', '2', '3']) await box.append(poll(value));
    kafka.isAway = false;
    await box.append(poll('4'));
    await eventually('an empty outbox', () => store.isEmpty('share'));
    await box.append(poll('5'));
    expect(kafka.values).toEqual(polls(1, 5));
    expect(kafka.log.every(({ state }) => state.length === 1)).toBe(true);
    await box.stop();
  });

  it('sends queued transactions as few larger ones, up to a size', async () => {
    const kafka = new Kafka();
    const { box, store } = outbox(kafka, { maxTransactions: 4, maxBytes: 2 << 20 });
    kafka.isAway = true;
    for (let value = 1; value <= 10; value++) await box.append(poll(String(value)));
    await box.append({ records: [record('p.orders.measured', 'x'.repeat(1 << 20))], state: [] });
    kafka.isAway = false;
    await eventually('an empty outbox', () => store.isEmpty('share'));
    expect(kafka.log.map(({ records, state }) => [records.length, state.length])).toEqual([
      [12, 4],
      [12, 4],
      [6, 2],
      [1, 0],
    ]);
    expect(kafka.values.slice(0, 30)).toEqual(polls(1, 10));
    await box.stop();
  });

  it.each(['there', 'not there'] as const)(
    'sends each of them once when their commit is lost and they are %s',
    async (outcome) => {
      const kafka = new Kafka();
      const { box, store } = outbox(kafka, { maxTransactions: 4 });
      kafka.isAway = true;
      for (let value = 1; value <= 4; value++) await box.append(poll(String(value)));
      kafka.lostCommit = outcome;
      kafka.isAway = false;
      await eventually('the loss', () => kafka.lostCommit === undefined);
      await box.append(poll('5'));
      await eventually('an empty outbox', () => store.isEmpty('share'));
      expect(kafka.values).toEqual(polls(1, 5));
      await box.stop();
    },
  );

  it('drops only the transaction that is too large', async () => {
    const kafka = new Kafka();
    const { box, store, dropped } = outbox(kafka, { maxTransactions: 4 });
    const prepare = kafka.prepare.bind(kafka);
    kafka.prepare = async (transaction) => {
      if (transaction.records.some(({ value }) => value.toString() === 'd2'))
        throw new EventLogError('too-large', 'too large');
      return prepare(transaction);
    };
    for (const value of ['1', '2', '3']) store.add('share', poll(value));
    await box.drain();
    expect([kafka.values, dropped]).toEqual([[...polls(1, 1), ...polls(3, 3)], polls(2, 2)]);
    await box.stop();
  });

  it('keeps queued transactions and memory over a kill', async () => {
    const kafka = new Kafka();
    kafka.isAway = true;
    const first = outbox(kafka);
    await first.box.append(poll('1'));
    await first.box.append(poll('2'));
    await first.box.stop();
    first.store.close();
    opened.pop();
    const store = open(first.store.file);
    expect(store.instance).toBe(first.store.instance);
    expect(store.states('share', 'p.state').get('memory')?.toString()).toBe('s2');
    kafka.isAway = false;
    const second = outbox(kafka, { store });
    void second.box.drain();
    await eventually('an empty outbox', () => store.isEmpty('share'));
    expect(kafka.values).toEqual(polls(1, 2));
    expect(store.bytes).toBe(0);
  });

  it.each(['there', 'not there'] as const)('sends each once when a commit was lost that is %s', async (outcome) => {
    const kafka = new Kafka();
    const { box, store } = outbox(kafka);
    kafka.lostCommit = outcome;
    await box.append(poll('1'));
    await box.append(poll('2'));
    await eventually('an empty outbox', () => store.isEmpty('share'));
    expect(kafka.values).toEqual(polls(1, 2));
    await box.stop();
  });

  it('drops the oldest measured events first, decided ones last, memory never, and reports them', async () => {
    const kafka = new Kafka();
    kafka.isAway = true;
    const { box, store, dropped } = outbox(kafka, { maxBytes: 520 });
    for (let value = 1; value <= 10; value++) await box.append(poll(String(value)));
    expect(dropped.length).toBeGreaterThan(0);
    const measured = polls(1, 10).filter((value) => value.startsWith('m'));
    expect(dropped).toEqual(measured.slice(0, dropped.length));
    for (let value = 11; value <= 20; value++) await box.append(poll(String(value)));
    expect(dropped.findIndex((value) => value.startsWith('d'))).toBeGreaterThan(
      dropped.findIndex((value) => value.startsWith('r')),
    );
    kafka.isAway = false;
    await eventually('an empty outbox', () => store.isEmpty('share'));
    expect([...kafka.values, ...dropped].sort()).toEqual(polls(1, 20).sort());
    expect(
      kafka.log
        .flatMap(({ state }) => state)
        .at(-1)
        ?.value?.toString(),
    ).toBe('s20');
    await box.stop();
  });

  it('drops a new measured event before an older decided one, when both do not fit', async () => {
    const kafka = new Kafka();
    kafka.isAway = true;
    const { box, store, dropped } = outbox(kafka, { maxBytes: 1_000 });
    await box.append({ records: [record('p.orders', 'decided')], state: [] });
    await box.append({ records: [record('p.orders.measured', 'x'.repeat(980))], state: [] });
    expect(dropped.map((value) => value.length)).toEqual([980]);
    expect(store.bytes).toBeLessThanOrEqual(1_000);
    kafka.isAway = false;
    await eventually('an empty outbox', () => store.isEmpty('share'));
    expect(kafka.values).toEqual(['decided']);
    await box.stop();
  });

  it.each(['on its way', 'not known to be there'])('drops no transaction that is %s', async (what) => {
    const kafka = new Kafka();
    const { box, store, dropped } = outbox(kafka, { maxBytes: 600 });
    const [begun, given] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const prepare = kafka.prepare.bind(kafka);
    kafka.isAway = true;
    await box.append(poll('1'));
    kafka.prepare = async (transaction) => {
      kafka.prepare = prepare;
      if (what === 'on its way') begun.resolve();
      else kafka.lostCommit = 'there';
      const prepared = await prepare(transaction);
      const commit = async (): Promise<void> => {
        const committed = prepared.commit();
        if (what === 'on its way') await given.promise;
        await committed.finally(begun.resolve);
      };
      return { ...prepared, commit };
    };
    kafka.isAway = false;
    await begun.promise;
    for (let value = 2; value <= 10; value++) await box.append(poll(String(value)));
    given.resolve();
    await eventually('an empty outbox', () => store.isEmpty('share'));
    expect(dropped.length).toBeGreaterThan(0);
    expect([...kafka.values, ...dropped].sort()).toEqual(polls(1, 10).sort());
    await box.stop();
  });

  it('stays within its limit for half an hour of polls', async () => {
    const kafka = new Kafka();
    kafka.isAway = true;
    const { box, store } = outbox(kafka, { maxBytes: 2 << 20 });
    const big = 'x'.repeat(50_000);
    for (let second = 0; second < 1_800; second += 10) {
      await box.append({ records: [record('p.orders.measured', big), record('p.orders', String(second))], state: [] });
      expect(store.bytes).toBeLessThanOrEqual(2 << 20);
    }
    await box.stop();
    const waiting: string[] = [];
    for (const { records } of store.oldest('share', { transactions: 1_000, bytes: Infinity }))
      waiting.push(...records.filter(({ topic }) => topic === 'p.orders').map(({ value }) => value.toString()));
    expect(waiting).toEqual(Array.from({ length: 180 }, (_, i) => String(i * 10)));
  });

  (canMount() ? it : it.skip)(
    'drops the oldest on a full disk, and keeps what was decided (as root, who may mount a small disk)',
    async () => {
      const place = join(folder.path, 'small');
      mkdirSync(place);
      expect(mountSmallDisk(place, '20m')).toBe(true);
      try {
        const kafka = new Kafka();
        kafka.isAway = true;
        const store = new OutboxStore(join(place, 'full.outbox.db'));
        const { box, dropped } = outbox(kafka, { store, maxBytes: 1 << 30 });
        for (let value = 1; value <= 100; value++) {
          const measured = record('p.orders.measured', `m${value} ${'x'.repeat(200_000)}`);
          await box.append({ records: [measured, record('p.orders', `d${value}`)], state: [] });
        }
        expect(dropped.length).toBeGreaterThan(50);
        kafka.isAway = false;
        await eventually('an empty outbox', () => store.isEmpty('share'));
        const numbers = (kind: string) =>
          [...dropped, ...kafka.values].flatMap((value) => (value.startsWith(kind) ? [parseInt(value.slice(1))] : []));
        expect(kafka.values.filter((value) => value.startsWith('d'))).toHaveLength(100);
        expect(numbers('m')).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
        await box.stop();
        store.close();
      } finally {
        unmount(place);
      }
    },
  );

  it('aborts a prepared transaction, and remembers no position, when its share is lost', async () => {
    const kafka = new Kafka();
    const lost = new AbortController();
    const { box, store } = outbox(kafka, { lost: lost.signal });
    store.add('share', poll('1'));
    lost.abort(new EventLogError('fenced', 'another process watches this share now'));
    await box.drain();
    expect(kafka.log).toEqual([]);
    expect(kafka.aborted).toHaveLength(1);
    expect(store.oldest('share', { transactions: 1, bytes: 1 })[0]?.position).toBeUndefined();
  });

  it('rejects with the error of Kafka, and does not queue, when Kafka refuses', async () => {
    const kafka = new Kafka();
    const { box, store } = outbox(kafka);
    kafka.prepare = async () => Promise.reject(new EventLogError('fenced', 'another has it'));
    await expect(box.append(poll('1'))).rejects.toMatchObject({ code: 'fenced' });
    expect(store.isEmpty('share')).toBe(true);
  });

  it('belongs to one process', () => {
    const { file } = open();
    expect(() => open(file)).toThrow(expect.objectContaining({ code: 'in-use' }) as Error);
  });
});

describe('an orphaned outbox', () => {
  /** Takes it in, and resolves when all of it has left the file. */
  async function leftBehind(kafka: Kafka, store: OutboxStore): Promise<void> {
    const replaceAbandoned = (records: readonly NewRecord[]) =>
      records.map(({ topic, value }) => record(topic, `gave up ${value.toString()}`));
    const options = { store, maxBytes: 1 << 20, logger: silent, dropped: () => undefined, replaceAbandoned };
    const sender: Sender = { prepare: kafka.prepare.bind(kafka), wasCommitted: kafka.wasCommitted.bind(kafka) };
    const taken = orphanedOutbox('instance', options, { ...sender, close: async () => undefined });
    taken.take('share');
    await eventually('an empty outbox', () => store.shares().length === 0);
    await taken.stop();
    expect(store.bytes).toBe(0);
  }

  it('sends measured events, and replaces decided events by a report that they are given up', async () => {
    const kafka = new Kafka();
    const store = open();
    for (const value of ['1', '2']) store.add('share', poll(value));
    await leftBehind(kafka, store);
    expect(kafka.values).toEqual(['m1', 'r1', 'gave up d1', 'm2', 'r2', 'gave up d2']);
    expect(kafka.log.flatMap(({ state }) => state)).toEqual([]);
  });

  it.each([
    ['there', polls(1, 1)],
    ['not there', ['m1', 'r1', 'gave up d1']],
  ])('reports them once when a commit was lost that is %s', async (outcome, values) => {
    const kafka = new Kafka();
    if (outcome === 'there') kafka.log.push(poll('1'));
    const store = open();
    store.add('share', poll('1'), { topic: 'p.orders', partition: 0, offset: 0 });
    await leftBehind(kafka, store);
    expect(kafka.values).toEqual(values);
  });

  it.each(['there', 'not there'] as const)(
    'reports them once when the commit of the report is lost and %s',
    async (outcome) => {
      const kafka = new Kafka();
      const store = open();
      store.add('share', poll('1'));
      kafka.lostCommit = outcome;
      await leftBehind(kafka, store);
      expect(kafka.values).toEqual(['m1', 'r1', 'gave up d1']);
    },
  );

  it('sends nothing if only memory was queued', async () => {
    const kafka = new Kafka();
    const store = open();
    store.add('share', { ...poll('1'), records: [] });
    await leftBehind(kafka, store);
    expect(kafka.log).toEqual([]);
  });
});
