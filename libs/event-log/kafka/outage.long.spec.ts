import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, temporaryFolder } from '@pgherald/testing';
import { type Brokers, hasJavaAndMaven, startBrokers } from '@pgherald/testing/kafka';
import type { Batch, Ownership, Share } from '../event-log.js';
import { partitionOf } from '../partition.js';
import { retryWhileUnavailable } from '../retry.js';
import { KafkaClient } from './client/kafka-client.js';
import { bareKafka } from './client/workplace.js';
import type { KafkaLog } from './kafka-log.js';
import { kafkaSettings } from './settings.js';
import { openSpecLog, silent } from './workplace.js';

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** A process that owns all clusters there are: one. */
async function owner(brokers: Brokers, outbox: string) {
  const log = await openSpecLog({
    brokers: brokers.addresses,
    transactionalId: randomUUID(),
    outboxFile: join(folder.path, outbox),
  });
  const held = Promise.withResolvers<Share>();
  const ended = Promise.withResolvers<void>();
  const ownership: Ownership = await log.own({
    name: 'orders',
    clusters: ['shop'],
    onDiscarded: () => undefined,
    replaceAbandoned: (records) =>
      records.map((each) => ({ ...each, value: Buffer.from(`1${each.value.toString()}`) })),
    onFailure: (error) => held.reject(error),
    hold: async (share) => {
      held.resolve(share);
      await Promise.race([ended.promise, new Promise((resolve) => share.lost.addEventListener('abort', resolve))]);
    },
  });
  const stop = async (): Promise<void> => {
    ended.resolve();
    await ownership.close();
    await log.close();
  };
  return { log, share: await held.promise, stop };
}

const transaction = (topic: string, value: number) => ({
  records: [
    { topic: `${topic}.measured`, key: 'shop', headers: {}, value: Buffer.from(String(value)) },
    { topic, key: 'shop', headers: {}, value: Buffer.from(String(value)) },
  ],
  state: [{ topic: 'pgherald.state', key: topic, value: Buffer.from(String(value)) }],
});

async function valuesOf(log: KafkaLog, topic: string): Promise<number[]> {
  const values: number[] = [];
  for await (const { value } of log.read({ topics: [topic], from: 'beginning', to: 'now' }))
    values.push(Number(value.toString()));
  return values;
}

const upTo = (count: number) => Array.from({ length: count }, (_, value) => value);

(hasJavaAndMaven() ? describe : describe.skip)('an owner of shares', () => {
  let brokers: Brokers;

  beforeAll(async () => {
    brokers = await startBrokers();
  });
  afterAll(() => brokers.stop());

  it('takes up the share of a new cluster, and keeps its other shares', async () => {
    const outboxFile = join(folder.path, 'later.outbox.db');
    const log = await openSpecLog({ brokers: brokers.addresses, transactionalId: randomUUID(), outboxFile });
    const shares: Share[] = [];
    const ended = Promise.withResolvers<void>();
    const ownership = await log.own({
      name: 'later',
      clusters: ['shop'],
      onDiscarded: () => undefined,
      replaceAbandoned: () => [],
      onFailure: ended.reject,
      hold: async (share) => {
        shares.push(share);
        await ended.promise;
      },
    });
    await eventually('the first share', () => shares.length === 1, { timeoutMs: 60_000 });
    expect(partitionOf('billing', 12)).not.toBe(partitionOf('shop', 12));
    ownership.update(['shop', 'billing']);
    await eventually('the second share', () => shares.length === 2, { timeoutMs: 60_000 });
    const owners = (cluster: string) => shares.map((share) => share.owns(cluster));
    expect([owners('shop'), owners('billing')]).toEqual([
      [true, false],
      [false, true],
    ]);
    await shares[1]?.log.append(transaction('pgherald.later', 0));
    expect(shares.map(({ lost }) => lost.aborted)).toEqual([false, false]);
    ended.resolve();
    await ownership.close();
    await log.close();
  }, 200_000);

  it('takes up the shares of another owner although the topic of shares was deleted', async () => {
    const [leaving, staying] = [await sharing('leaving'), await sharing('staying')];
    const held = (byLeaving: number) => () =>
      leaving.held.size === byLeaving && staying.held.size === CLUSTERS.length - byLeaving;
    await eventually('one each', held(1), { timeoutMs: 90_000 });
    const kafka = bareKafka(brokers.addresses);
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: ['deleted.targets'] });
    await leaving.stop();
    await eventually('both', held(0), { timeoutMs: 180_000 });
    expect(await admin.listTopics()).toContain('deleted.targets');
    await admin.disconnect();
    await staying.stop();
  }, 400_000);

  const CLUSTERS = ['shop', 'billing'];

  /** One of two that share the clusters; `held` are those that are its own now. */
  async function sharing(name: string) {
    const log = await openSpecLog({
      brokers: brokers.addresses,
      settings: { prefix: 'deleted' },
      transactionalId: randomUUID(),
      outboxFile: join(folder.path, `${name}.outbox.db`),
    });
    const held = new Set<string>();
    const ended = Promise.withResolvers<void>();
    const ownership = await log.own({
      name: 'orders',
      clusters: CLUSTERS,
      onDiscarded: () => undefined,
      replaceAbandoned: () => [],
      onFailure: ended.reject,
      hold: async (share) => {
        const own = CLUSTERS.filter((cluster) => share.owns(cluster));
        for (const cluster of own) held.add(cluster);
        await Promise.race([ended.promise, new Promise((resolve) => share.lost.addEventListener('abort', resolve))]);
        for (const cluster of own) held.delete(cluster);
      },
    });
    const stop = async (): Promise<void> => {
      ended.resolve();
      await ownership.close();
      await log.close();
    };
    return { held, stop };
  }

  it('starts when the broker comes back, like a subscriber', async () => {
    const [broker] = brokers.brokers;
    const waiting: string[] = [];
    const logger = { ...silent, warn: (...line: unknown[]) => void waiting.push(String(line.at(-1))) };
    const given = new AbortController();
    const log = await openSpecLog({
      brokers: brokers.addresses,
      transactionalId: randomUUID(),
      outboxFile: join(folder.path, 'waiting.outbox.db'),
    });
    await broker?.kill();
    const held = Promise.withResolvers<Share>();
    const ended = Promise.withResolvers<void>();
    const patience = { abort: given.signal, logger };
    const own = (): Promise<Ownership> =>
      log.own({
        name: 'waiting',
        clusters: ['shop'],
        onDiscarded: () => undefined,
        replaceAbandoned: () => [],
        onFailure: held.reject,
        hold: async (share) => {
          held.resolve(share);
          await ended.promise;
        },
      });
    const handled = Promise.withResolvers<string>();
    const topics = ['pgherald.waiting'];
    const handle = async ({ records }: Batch): Promise<void> => handled.resolve(String(records[0]?.value.toString()));
    const begun = Promise.all([
      retryWhileUnavailable(own, patience),
      retryWhileUnavailable(() => log.subscribe({ group: 'waiting', topics, from: 'beginning', handle }), patience),
    ]);
    const say = () => waiting.filter((message) => message.endsWith('; waiting for it'));
    await eventually('both wait', () => say().length >= 2, { timeoutMs: 60_000 });
    await broker?.start();
    const [ownership] = await begun;
    await (await held.promise).log.append(transaction('pgherald.waiting', 0));
    expect(await handled.promise).toBe('0');
    ended.resolve();
    await ownership.close();

    await broker?.kill();
    const late = retryWhileUnavailable(
      () => log.subscribe({ group: 'late', topics, from: 'beginning', handle }),
      patience,
    );
    const count = say().length;
    await eventually('it waits again', () => say().length > count, { timeoutMs: 60_000 });
    given.abort(new Error('Ctrl-C'));
    await expect(late).rejects.toThrow('Ctrl-C');
    await broker?.start();
    await log.close();
  }, 400_000);

  it('continues during an outage after a kill -9, and has each event in the log once and in order', async () => {
    const [broker] = brokers.brokers;
    const { log, share, stop } = await owner(brokers, 'kills.outbox.db');
    const topic = 'pgherald.kills';
    let count = 0;
    const append = () => share.log.append(transaction(topic, count++));
    for (let i = 0; i < 20; i++) await append();
    const during = Promise.all([append(), append(), append()]);
    await broker?.kill();
    await during;
    for (let i = 0; i < 5; i++) await append();
    await broker?.start();
    await append();
    await eventually('all in the log', async () => (await valuesOf(log, topic)).length >= count, {
      timeoutMs: 120_000,
    });
    expect(await valuesOf(log, topic)).toEqual(upTo(count));
    expect(await valuesOf(log, `${topic}.measured`)).toEqual(upTo(count));
    expect((await log.state('pgherald.state', topic))?.toString()).toBe(String(count - 1));
    await stop();
  }, 400_000);

  it('that ends during an outage leaves its queue and its memory to its next run', async () => {
    const [broker] = brokers.brokers;
    const topic = 'pgherald.restart';
    const first = await owner(brokers, 'restart.outbox.db');
    await first.share.log.append(transaction(topic, 0));
    await broker?.kill();
    await first.share.log.append(transaction(topic, 1));
    await first.stop();
    await broker?.start();
    const second = await owner(brokers, 'restart.outbox.db');
    expect(await valuesOf(second.log, topic)).toEqual([0, 1]);
    const memory = await second.share.log.state('pgherald.state', topic);
    expect(memory?.toString()).toBe('1');
    await second.share.log.append(transaction(topic, 2));
    await eventually('all in the log', async () => (await valuesOf(second.log, topic)).length >= 3, {
      timeoutMs: 120_000,
    });
    expect(await valuesOf(second.log, topic)).toEqual([0, 1, 2]);
    await second.stop();
  }, 400_000);

  it('whose share another process owned meanwhile sends measured events, and leaves decisions to the other', async () => {
    const [broker] = brokers.brokers;
    const topic = 'pgherald.moved';
    const first = await owner(brokers, 'moved-1.outbox.db');
    await first.share.log.append(transaction(topic, 0));
    await broker?.kill();
    await first.share.log.append(transaction(topic, 1));
    await first.stop();
    await broker?.start();
    const other = await owner(brokers, 'moved-2.outbox.db');
    await other.share.log.append(transaction(topic, 2));
    await other.stop();
    const again = await owner(brokers, 'moved-1.outbox.db');
    await eventually('what was measured', async () => (await valuesOf(again.log, `${topic}.measured`)).length >= 3, {
      timeoutMs: 120_000,
    });
    // 11 replaces 1: the process that decided 1 no longer owned the share.
    expect(await valuesOf(again.log, topic)).toEqual([0, 2, 11]);
    expect((await again.share.log.state('pgherald.state', topic))?.toString()).toBe('2');
    await again.stop();
  }, 400_000);

  it('whose transactional id another process opens is fenced, and loses its share', async () => {
    const first = await owner(brokers, 'fenced-1.outbox.db');
    const topic = 'pgherald.fenced';
    await first.share.log.append(transaction(topic, 0));
    const other = await openSpecLog({
      brokers: brokers.addresses,
      transactionalId: `pgherald.orders.${partitionOf('shop', 12)}`,
    });
    await other.append(transaction(topic, 1));
    await expect(first.share.log.append(transaction(topic, 2))).rejects.toMatchObject({ code: 'fenced' });
    expect(first.share.lost.aborted).toBe(true);
    expect(await valuesOf(other, topic)).toEqual([0, 1]);
    await other.close();
    await first.stop();
  }, 60_000);
});

(hasJavaAndMaven() ? describe : describe.skip)('a reader that follows the log', () => {
  it('continues where it was after a minute without Kafka', async () => {
    const { brokers, addresses, stop } = await startBrokers();
    const log = await openSpecLog({ brokers: addresses, transactionalId: randomUUID() });
    const topic = 'pgherald.followed';
    const seen: number[] = [];
    const end = new AbortController();
    const follow = async (): Promise<void> => {
      for await (const { value } of log.read({
        topics: [topic],
        from: 'beginning',
        to: 'forever',
        signal: end.signal,
      }))
        seen.push(Number(value.toString()));
    };
    await log.append(transaction(topic, 0));
    const followed = follow();
    followed.catch(() => undefined); // also thrown below
    await eventually('the first event', () => seen.length === 1, { timeoutMs: 60_000 });
    await brokers[0]?.kill();
    await sleep(60_000);
    await brokers[0]?.start();
    await eventually('the log', () => log.append(transaction(topic, 1)).then(() => true), { timeoutMs: 90_000 });
    await Promise.race([followed, eventually('the second event', () => seen.length === 2, { timeoutMs: 90_000 })]);
    end.abort();
    await followed;
    expect(seen).toEqual([0, 1]);
    await log.close();
    await stop();
  }, 400_000);
});

(hasJavaAndMaven() ? describe : describe.skip)('an offset that a member of a group has handled', () => {
  it('is committed when the member has joined the group again after an outage', async () => {
    const { brokers, addresses, stop } = await startBrokers();
    const [broker] = brokers;
    const log = await openSpecLog({ brokers: addresses, transactionalId: randomUUID() });
    const topic = 'pgherald.handled';
    await log.append(transaction(topic, 0));
    const lost = Promise.withResolvers<unknown>();
    const ending = new AbortController();
    const timing = { sessionMs: 10_000, heartbeatMs: 500, rebalanceMs: 90_000 };
    const callbacks = { onAssigned: () => undefined, onInterrupted: lost.resolve };
    const client = new KafkaClient(kafkaSettings.parse({ brokers: addresses }), 'spec');
    const member = client.newMember({ group: 'handled', topics: [topic], ...timing, ...callbacks });
    await member.join();
    await broker?.kill();
    await lost.promise;
    const handled = { topic, partition: partitionOf('shop', 12), offset: 1 };
    const acknowledged = member.commit([handled], ending.signal);
    acknowledged.catch(() => undefined); // also thrown below
    await broker?.start();
    await acknowledged;
    expect(await log.lag('handled')).toEqual([expect.objectContaining({ topic, partition: handled.partition })]);
    await broker?.kill();
    ending.abort();
    await expect(member.commit([{ ...handled, offset: 2 }], ending.signal)).rejects.toMatchObject({
      code: 'unavailable',
    });
    await member.close();
    await log.close();
    await stop();
  }, 300_000);
});

(hasJavaAndMaven() ? describe : describe.skip)('of three brokers', () => {
  let brokers: Brokers;

  beforeAll(async () => {
    brokers = await startBrokers({ count: 3 });
  });
  afterAll(() => brokers.stop());

  it('no broker accepts events alone', async () => {
    const log = await openSpecLog({ brokers: brokers.addresses, transactionalId: randomUUID() });
    const topic = 'pgherald.alone';
    const kafka = bareKafka(brokers.addresses);
    const admin = kafka.admin();
    await admin.connect();
    const settings = { 'message.timestamp.type': 'LogAppendTime', 'min.insync.replicas': '1' };
    const configEntries = Object.entries(settings).map(([name, value]) => ({ name, value }));
    await admin.createTopics({ topics: [{ topic, numPartitions: 3, replicationFactor: 3, configEntries }] });
    await expect(log.append(transaction(topic, 1))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining(`topic ${topic} has min.insync.replicas=1, pgherald needs at least 2`) as string,
    });
    await admin.disconnect();
    await log.close();
  }, 200_000);

  it('the loss of one costs no event and no position of a subscriber', async () => {
    const { log, share, stop } = await owner(brokers, 'three.outbox.db');
    const topic = 'pgherald.three';
    const seen: number[] = [];
    const subscribed = await log.subscribe({
      group: 'three',
      topics: [topic],
      from: 'beginning',
      handle: async ({ records }) => void seen.push(...records.map(({ value }) => Number(value.toString()))),
    });
    let count = 0;
    const append = () => share.log.append(transaction(topic, count++));
    for (let i = 0; i < 10; i++) await append();
    await brokers.brokers[0]?.kill();
    for (let i = 0; i < 5; i++) await append();
    await eventually('all in the log', async () => (await valuesOf(log, topic)).length >= count, {
      timeoutMs: 120_000,
    });
    await eventually('all delivered', () => new Set(seen).size === count, { timeoutMs: 120_000 });
    expect(await valuesOf(log, topic)).toEqual(upTo(count));
    expect([...new Set(seen)]).toEqual(upTo(count));
    await subscribed.close();
    await stop();
  }, 400_000);
});
