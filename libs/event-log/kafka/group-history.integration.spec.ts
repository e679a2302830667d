import { once } from 'node:events';
import { join } from 'node:path';
import { eventually, temporaryFolder } from '@pgherald/testing';
import type { Ownership, Subscription } from '../event-log.js';
import { partitionOf } from '../partition.js';
import { bareKafka } from './client/workplace.js';
import type { KafkaLog } from './kafka-log.js';
import { BROKERS, openSpecLog, silent, withBroker } from './workplace.js';

interface Opening {
  readonly partitions?: number;
  readonly metadataMaxAgeMs?: number;
  readonly outboxFile?: string;
}

const folder = temporaryFolder();
const PATIENCE = { timeoutMs: 60_000, everyMs: 50 };

withBroker(() => {
  const admin = bareKafka(BROKERS).admin();
  const logs: KafkaLog[] = [];
  const subscriptions: Subscription[] = [];
  let count = 0;
  let prefix: string;
  let topic: string;
  let seen: string[];
  let errors: string[];

  beforeAll(() => admin.connect());
  afterAll(async () => {
    await admin.disconnect();
    folder.remove();
  });
  beforeEach(() => {
    prefix = `history-${process.pid}-${++count}`;
    topic = `${prefix}.orders`;
    [seen, errors] = [[], []];
  });
  afterEach(async () => {
    await rest();
    await Promise.all(logs.splice(0).map((log) => log.close()));
  });

  async function open({ partitions = 2, metadataMaxAgeMs = 500, ...more }: Opening = {}): Promise<KafkaLog> {
    const logger = { ...silent, error: (_: unknown, message?: string) => void errors.push(message ?? '') };
    const transactionalId = `${prefix}-${logs.length}`;
    const settings = { prefix, partitions };
    const log = await openSpecLog({ settings, transactionalId, logger, metadataMaxAgeMs, ...more });
    logs.push(log);
    return log;
  }

  /** A sink that begins at the end when it is new. */
  async function sink(log: KafkaLog, topics = [topic]): Promise<void> {
    const handle = async ({ records }: { records: readonly { value: Buffer }[] }) =>
      void seen.push(...records.map(({ value }) => value.toString()));
    subscriptions.push(await log.subscribe({ group: prefix, topics, from: 'end', handle }));
  }

  /** After all that was delivered is acknowledged. */
  async function rest(): Promise<void> {
    const isDone = async () => (await logs[0]?.lag(prefix))?.every(({ lag }) => lag === 0) ?? true;
    if (subscriptions.length > 0) await eventually('all is acknowledged', isDone, PATIENCE);
    await Promise.all(subscriptions.splice(0).map((subscription) => subscription.close()));
  }

  /** Values `from` to `to`, one for each key. */
  const append = (log: KafkaLog, from: number, to: number, where = topic) =>
    log.append({ records: values(from, to).map((value) => record(value, where)), state: [] });
  const record = (value: string, where: string) => ({
    topic: where,
    key: value,
    headers: {},
    value: Buffer.from(value),
  });
  const values = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  const sees = (from: number, to: number) =>
    eventually(`values ${from} to ${to}`, () => values(from, to).every((value) => seen.includes(value)), PATIENCE);

  const addPartitions = (total: number) =>
    admin.createPartitions({ topicPartitions: [{ topic, count: total }], timeout: 5_000 });
  const deleteOffsets = () =>
    eventually(
      'the group is deleted',
      () =>
        admin.deleteGroups([prefix]).then(
          () => true,
          () => false,
        ),
      PATIENCE,
    );

  it('partitions that are added while a sink runs are written and delivered from their beginning', async () => {
    const log = await open();
    await append(log, 1, 5);
    await sink(log);
    await addPartitions(8);
    await eventually(
      'events in added partitions',
      async () => {
        await append(log, 10, 40);
        return (await log.positions([topic])).filter(({ partition, end }) => partition >= 2 && end > 0).length > 3;
      },
      PATIENCE,
    );
    await sees(10, 40);
    expect(seen).not.toContain('1');
    const lags = async () => (await log.lag(prefix)).map(({ lag }) => lag);
    await eventually('all partitions are delivered', async () => String(await lags()) === '0,0,0,0,0,0,0,0', PATIENCE);
  }, 120_000);

  it('partitions that are added while a sink rests are delivered from their beginning', async () => {
    const log = await open();
    await sink(log);
    await append(log, 1, 5);
    await sees(1, 5);
    await rest();
    await addPartitions(8);
    await append(await open(), 10, 40);
    expect(values(10, 40).some((value) => partitionOf(value, 8) >= 2)).toBe(true);
    seen = [];
    await sink(await open());
    await sees(10, 40);
    expect(seen).not.toContain('1');
  }, 120_000);

  it('events for partitions that the producer does not know yet are not dropped', async () => {
    const log = await open({ metadataMaxAgeMs: 60_000 });
    await append(log, 1, 5);
    await append(await open(), 1, 1, `${prefix}.other`);
    await addPartitions(8);
    // A topic that the reading side does not know makes it ask for all of its topics.
    await eventually(
      'the added partitions',
      async () => {
        const reader = await open();
        return (await reader.positions([topic])).length === 8;
      },
      PATIENCE,
    );
    await log.positions([`${prefix}.other`]);
    await append(log, 10, 40);
    const found: string[] = [];
    for await (const { value } of log.read({ topics: [topic], from: 'beginning', to: 'now' }))
      found.push(value.toString());
    expect(found.toSorted()).toEqual([...values(1, 5), ...values(10, 40)].toSorted());
  }, 120_000);

  it('a topic that a group subscribes to later is delivered from its beginning', async () => {
    const log = await open();
    await sink(log);
    await rest();
    const other = `${prefix}.later`;
    await append(log, 1, 5, other);
    await sink(log, [topic, other]);
    await sees(1, 5);
  }, 120_000);

  it('a group whose committed offsets were deleted continues where it was', async () => {
    const log = await open();
    await append(log, 1, 5);
    await sink(log);
    await append(log, 6, 10);
    await sees(6, 10);
    await rest();
    await deleteOffsets();
    await append(log, 11, 20);
    seen = [];
    await sink(await open());
    await sees(11, 20);
    expect(seen.toSorted()).toEqual(values(11, 20).toSorted());
  }, 120_000);

  it('a topic that was deleted and created again while a sink rests is delivered from its beginning', async () => {
    const log = await open();
    await sink(log);
    await append(log, 1, 5);
    await sees(1, 5);
    await rest();
    await admin.deleteTopics({ topics: [topic] });
    await eventually('it is gone', async () => !(await admin.listTopics()).includes(topic), PATIENCE);
    const again = await open();
    await append(again, 10, 60);
    await sink(again);
    await sees(10, 60);
  }, 120_000);

  it('counts events that were removed before a group reached them, and continues behind them', async () => {
    const log = await open({ partitions: 1 });
    await sink(log);
    await append(log, 1, 5);
    await sees(1, 5);
    await rest();
    await append(log, 6, 20);
    const end = (await log.positions([topic]))[0]?.end ?? 0;
    await admin.fetchTopicOffsets(topic); // else kafkajs does not know the topic
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: String(end - 4) }] });
    const again = await open({ partitions: 1 });
    await sink(again);
    await sees(18, 20);
    expect(again.skipped()).toEqual([{ group: prefix, topic, partition: 0, events: 12 }]);
    expect(errors).toEqual([
      `up to 12 events of ${topic}/0 were removed before group ${prefix} reached them: it goes on behind them; raise retention.ms of the topic`,
    ]);
    await rest();
    const third = await open({ partitions: 1 });
    await sink(third);
    expect(third.skipped()).toEqual([]);
  }, 120_000);

  it('a state has its latest value, and none when it was removed, also after partitions were added', async () => {
    const where = `${prefix}.kept`;
    const set = (log: KafkaLog, value: string | null) =>
      log.append({
        records: [],
        state: values(1, 20).map((key) => ({ topic: where, key, value: value === null ? null : Buffer.from(value) })),
      });
    const found = async (log: KafkaLog) =>
      (await Promise.all(values(1, 20).map((key) => log.state(where, key)))).map(String);
    const first = await open();
    await set(first, 'old');
    await admin.createPartitions({ topicPartitions: [{ topic: where, count: 8 }], timeout: 5_000 });
    const later = await eventually(
      'added partitions',
      async () => {
        const log = await open();
        return (await log.positions([where])).length === 8 && log;
      },
      PATIENCE,
    );
    await set(later, 'new');
    for (const log of [first, later, await open()])
      await eventually('the new values', async () => (await found(log)).every((value) => value === 'new'), PATIENCE);
    await set(later, null);
    expect(new Set(await found(await open()))).toEqual(new Set(['undefined']));
    const { high } = (await admin.fetchTopicOffsets(where)).find(({ partition }) => partition === 7) ?? {};
    expect(Number(high)).toBeGreaterThanOrEqual(20); // the removals lie in each partition
  }, 120_000);

  it('all records of a key are read, also those from before partitions were added', async () => {
    const log = await open();
    const one = (value: string) => ({ topic, key: 'orders', headers: {}, value: Buffer.from(value) });
    await log.append({ records: [one('1')], state: [] });
    await addPartitions(9);
    expect([2, 9].map((partitions) => partitionOf('orders', partitions))).not.toEqual([0, 0]);
    await eventually('added partitions', async () => (await log.positions([topic])).length === 9, PATIENCE);
    await log.append({ records: [one('2')], state: [] });
    const found: string[] = [];
    for await (const { value } of log.read({ topics: [topic], from: 'beginning', to: 'now', key: 'orders' }))
      found.push(value.toString());
    expect(found.toSorted()).toEqual(['1', '2']);
  }, 120_000);

  it('a reader that follows reads added partitions from their beginning', async () => {
    const log = await open();
    await append(log, 1, 10);
    const stop = new AbortController();
    const reader = await open();
    const following = (async () => {
      for await (const { value } of reader.read({
        topics: [topic],
        from: 'beginning',
        to: 'forever',
        signal: stop.signal,
      }))
        seen.push(value.toString());
    })();
    await sees(1, 10);
    await addPartitions(8);
    await append(await open(), 20, 40);
    await sees(20, 40);
    stop.abort();
    await following;
  }, 120_000);

  it('clusters are watched once each after partitions are added to the topic of shares', async () => {
    const clusters = values(1, 12);
    const watched = new Map<string, number>();
    const ownerships: Ownership[] = [];
    const done = new AbortController();
    const count = (cluster: string, by: number) => watched.set(cluster, (watched.get(cluster) ?? 0) + by);
    const own = async () => {
      const log = await open({ outboxFile: join(folder.path, `${prefix}-${logs.length}.db`) });
      const ownership = await log.own({
        name: 'context',
        clusters,
        hold: async (share) => {
          const mine = clusters.filter((cluster) => share.owns(cluster));
          for (const cluster of mine) count(cluster, 1);
          await once(AbortSignal.any([share.lost, done.signal]), 'abort');
          for (const cluster of mine) count(cluster, -1);
        },
        onDiscarded: () => undefined,
        replaceAbandoned: () => [],
        onFailure: (error) => errors.push(String(error)),
      });
      ownerships.push(ownership);
    };
    await own();
    const isOnceEach = () => clusters.every((cluster) => watched.get(cluster) === 1);
    await eventually('all are watched', isOnceEach, PATIENCE);
    topic = `${prefix}.targets`;
    await addPartitions(8);
    await eventually('the shares are shared out again', () => !isOnceEach(), { ...PATIENCE, everyMs: 1 });
    await own();
    await eventually('all are watched once', isOnceEach, PATIENCE);
    done.abort();
    await Promise.all(ownerships.map((ownership) => ownership.close()));
    expect(errors).toEqual([]);
  }, 120_000);

  it('two members that start a new group at the same time both start at the end', async () => {
    const log = await open();
    await append(log, 1, 40);
    await Promise.all([sink(await open()), sink(await open())]);
    await append(log, 41, 60);
    await sees(41, 60);
    expect(seen.filter((value) => Number(value) <= 40)).toEqual([]);
  }, 120_000);
});
