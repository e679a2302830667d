// What the log on Kafka costs beside bare kafkajs, rows end to end, bytes per row by codec, an idle connection. Needs Java and Maven.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { constants, gzipSync, zstdCompressSync } from 'node:zlib';
import type { NewRecord } from '@pgherald/event-log';
import { EventCodec } from '@pgherald/events';
import { startBrokers, untilAnswers } from '@pgherald/testing/kafka';
import { pollRecords, ROWS_PER_MESSAGE } from './database-rows.ts';
import { median, printFigures } from './figures.ts';
import { kafkaOf, MESSAGE, MESSAGES, openLog, PER_TRANSACTION, runPart, startPart } from './kafka-process.ts';

const TRIES = 3;
const ALL_MESSAGES = TRIES * MESSAGES;
/** Our log and bare kafkajs take turns of so many messages, so that both see the same machine. */
const PER_TURN = 4_000;
/** Messages of 500 rows each. */
const ROW_MESSAGES = 400;
const ROWS = ROW_MESSAGES * ROWS_PER_MESSAGE;
/** Messages in a transaction: a poll of 10,000 relations. */
const PER_POLL = 20;

const brokers = await startBrokers();
const [address = ''] = brokers.addresses;
const bare = kafkaOf(brokers.addresses);
const admin = bare.admin();
await untilAnswers(address, async () => {
  await admin.connect();
  await admin.listTopics();
});
const log = await openLog(brokers.addresses, 'bench');
await createTopics('bare', 'at-once');

const turns = await produceInTurns();
const patched: number[] = [];
const unpatched: number[] = [];
for (let i = 0; i < TRIES; i++) {
  patched.push(runPart('produce', address, 'patched'));
  unpatched.push(runPart('produce', address, 'unpatched'));
}
const consumed: number[] = [];
const consumedBare: number[] = [];
const read: number[] = [];
for (let i = 0; i < TRIES; i++) {
  consumed.push(await consume(`ours-${i}`));
  consumedBare.push(await consumeBare(`bare-${i}`));
  read.push(await readRange());
}
const rows = await endToEnd();
const idlePercent = runPart('idle', address);
await admin.disconnect();
await log.close();
await brokers.stop();

const produced = Math.max(...turns.map(({ ours }) => ours));
const producedToBare = median(turns.map(({ ours, bare }) => ours / bare));
const patchedToUnpatched = Math.max(...patched) / Math.max(...unpatched);
const consumedToBare = Math.max(...consumed) / Math.max(...consumedBare);
printFigures([
  { what: 'kafka: 1 kB messages produced', value: produced, unit: 'msg/s' },
  { what: 'kafka: the same beside bare kafkajs', value: producedToBare, unit: 'x', atLeast: 0.9 },
  { what: 'kafka: kafkajs patched beside unpatched, by CPU', value: patchedToUnpatched, unit: 'x', atLeast: 1.2 },
  { what: 'kafka: 1 kB messages consumed by a group', value: Math.max(...consumed), unit: 'msg/s' },
  { what: 'kafka: the same beside bare kafkajs', value: consumedToBare, unit: 'x', atLeast: 0.9 },
  { what: 'kafka: 1 kB messages read as a range', value: Math.max(...read), unit: 'msg/s' },
  { what: 'kafka: encode, append, read, decode', value: rows.perSecond, unit: 'rows/s', atLeast: 100_000 },
  { what: 'kafka: a row of pg_stat_database, zstd', value: rows.zstdBytes, unit: 'bytes' },
  { what: 'kafka: a row of pg_stat_database, gzip', value: rows.gzipBytes, unit: 'bytes' },
  { what: 'kafka: a row of pg_stat_database, none', value: rows.plainBytes, unit: 'bytes' },
  { what: 'kafka: CPU of an idle subscriber', value: idlePercent, unit: '%', atMost: 1 },
]);
process.exit(0);

async function createTopics(...topics: readonly string[]): Promise<void> {
  const configEntries = [{ name: 'message.timestamp.type', value: 'LogAppendTime' }];
  await admin.createTopics({
    topics: topics.map((topic) => ({ topic, numPartitions: 1, configEntries })),
    waitForLeaders: false,
  });
  await sleep(1_000);
}

/** Messages per second, of so many that the work handles. */
async function rateOf(count: number, work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return rate(count, startedAt);
}

function rate(count: number, startedAt: number): number {
  return Math.round((count * 1_000) / (performance.now() - startedAt));
}

/** Messages per second in each turn; both send transactions of the same size in the same codec. */
async function produceInTurns(): Promise<readonly { readonly ours: number; readonly bare: number }[]> {
  const record = { topic: 'ours', ...MESSAGE };
  const records = Array.from({ length: PER_TRANSACTION }, () => record);
  const append = (some: readonly NewRecord[]) => log.append({ records: some, state: [] });
  const producer = bare.producer({ transactionalId: 'bare', createPartitioner: () => () => 0 });
  await producer.connect();
  const messages = Array.from({ length: PER_TRANSACTION }, () => MESSAGE);
  const send = async (some: (typeof MESSAGE)[]) => {
    const transaction = await producer.transaction();
    await transaction.send({ topic: 'bare', messages: some, compression: 4 });
    await transaction.commit();
  };
  await append([record]);
  await send([MESSAGE]);
  const takeTurn = (work: () => Promise<void>) =>
    rateOf(PER_TURN, async () => {
      for (let i = 0; i < PER_TURN; i += PER_TRANSACTION) await work();
    });
  const turns: { readonly ours: number; readonly bare: number }[] = [];
  for (let sent = 0; sent < ALL_MESSAGES; sent += PER_TURN)
    turns.push({ ours: await takeTurn(() => append(records)), bare: await takeTurn(() => send(messages)) });
  await producer.disconnect();
  return turns;
}

/** Messages per second that a group of our log consumes. Both kinds of group commit their position after each batch. */
async function consume(group: string): Promise<number> {
  const { promise: done, resolve: finish } = Promise.withResolvers<number>();
  let count = 0;
  let startedAt = 0;
  const subscription = await log.subscribe({
    group,
    topics: ['ours'],
    from: 'beginning',
    maxRecords: MESSAGES,
    handle: async ({ records }) => {
      count += records.length;
      if (count >= ALL_MESSAGES) finish(rate(ALL_MESSAGES, startedAt));
    },
  });
  startedAt = performance.now();
  const perSecond = await done;
  await subscription.close();
  return perSecond;
}

async function consumeBare(groupId: string): Promise<number> {
  const consumer = bare.consumer({ groupId, maxWaitTimeInMs: 200 });
  await consumer.connect();
  await consumer.subscribe({ topics: ['bare'], fromBeginning: true });
  const { promise: done, resolve: finish } = Promise.withResolvers<number>();
  let count = 0;
  let startedAt = 0;
  consumer.on(consumer.events.GROUP_JOIN, () => (startedAt = performance.now()));
  await consumer.run({
    eachBatch: async ({ batch }) => {
      count += batch.messages.length;
      if (count >= ALL_MESSAGES) finish(rate(ALL_MESSAGES, startedAt));
    },
  });
  const perSecond = await done;
  await consumer.disconnect();
  return perSecond;
}

async function readRange(): Promise<number> {
  return rateOf(ALL_MESSAGES, async () => {
    let count = 0;
    for await (const { topic } of log.read({ topics: ['ours'], from: 'beginning', to: 'now' }))
      count += topic.length > 0 ? 1 : 0;
    if (count < ALL_MESSAGES) throw new Error(`${count} messages came back`);
  });
}

/**
 * From the first row encoded here to the last row decoded in another process, as between a context and the sink. A first round is not
 * counted: both run for days, so V8 has compiled what they run.
 */
async function endToEnd() {
  const toRecords = pollRecords(new EventCodec());
  const topic = toRecords(1)[0]?.topic ?? '';
  const reader = startPart('read-rows', address, topic, String(ROWS));
  const nextLine = async () => String(((await once(reader.stdout, 'data')) as unknown[])[0]);
  await nextLine(); // it reads
  const records = await appendPolls(toRecords);
  await nextLine(); // it has decoded all rows
  const startedAt = Date.now();
  await appendPolls(toRecords);
  const finishedAt = Number(await nextLine());
  const bytesPerRow = (encode: (value: Buffer) => Buffer) =>
    records.reduce((sum, { value }) => sum + encode(value).length, 0) / ROWS;
  return {
    perSecond: Math.round((ROWS * 1_000) / (finishedAt - startedAt)),
    plainBytes: bytesPerRow((value) => value),
    gzipBytes: bytesPerRow((value) => gzipSync(value)),
    zstdBytes: bytesPerRow((value) => zstdCompressSync(value, { params: { [constants.ZSTD_c_compressionLevel]: 1 } })),
  };
}

async function appendPolls(toRecords: (count: number) => NewRecord[]): Promise<readonly NewRecord[]> {
  const records: NewRecord[] = [];
  let appended = Promise.resolve();
  for (let i = 0; i < ROW_MESSAGES; i += PER_POLL) {
    const transaction = toRecords(PER_POLL);
    records.push(...transaction);
    await appended;
    // Goes on while the next poll is encoded, as where a process polls several servers.
    appended = log.append({ records: transaction, state: [] });
  }
  await appended;
  return records;
}
