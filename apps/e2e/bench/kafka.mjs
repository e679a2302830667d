// What the log on Kafka costs beside bare kafkajs, rows end to end, bytes per row by codec, an idle connection. Needs Java and Maven.
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { startBrokers, untilAnswers } from '@pgherald/testing/kafka';
import { rowEvents } from './row-events.mjs';
import { median, stopwatch } from './statistics.mjs';

const MESSAGES = 40_000;
const PER_TRANSACTION = 500;
const TRIES = 3;
/** Of ours and of bare kafkajs in turn, so that both see the same machine. */
const PER_TURN = 4_000;
/** Of 500 rows, and so many of them in a transaction: a poll of 10,000 relations. */
const ROW_MESSAGES = 400;
const PER_POLL = 20;
const logger = { info() {}, warn() {}, error() {} };
const value = Buffer.from(Array.from({ length: 1_000 }, (_, i) => 97 + ((i * i * 31 + i) % 26)));
const message = { key: 'bench', value, headers: { ce_type: 'Bench' } };

/** Parts that run in processes of their own. */
const [, , part, ...given] = process.argv;
if (part === 'produce') {
  process.stdout.write(JSON.stringify(await produceAtOnce(...given)));
  process.exit(0);
}
if (part === 'idle') {
  process.stdout.write(JSON.stringify(await idleCpu(...given)));
  process.exit(0);
}
if (part === 'read-rows') {
  await readRows(...given);
  process.exit(0);
}

const { eventLogSettings } = await import('@pgherald/event-log');
const { openKafkaLog } = await import('@pgherald/event-log/kafka');
const { EventCodec } = await import('@pgherald/events');
const brokers = await startBrokers();
const [address] = brokers.addresses;
const bare = bareClient(brokers.addresses);
const admin = bare.admin();
await untilAnswers(address, async () => {
  await admin.connect();
  await admin.listTopics();
});
const settings = eventLogSettings.parse({ kafka: { brokers: [...brokers.addresses], partitions: 1 } }).kafka;
const log = await openKafkaLog({ settings, clientId: 'bench', transactionalId: 'bench', logger });

const patched = [];
const unpatched = [];
await create('bare', 'at-once');
const { ours, bares } = await produceInTurn();
for (let i = 0; i < TRIES; i++) {
  patched.push(JSON.parse(execFileSync(...ownProcess('produce', address, 'patched'))));
  unpatched.push(JSON.parse(execFileSync(...ownProcess('produce', address, 'unpatched'))));
}
const [delivered, readBare, read] = [[], [], []];
for (let i = 0; i < TRIES; i++) {
  delivered.push(await consumeOurs(`ours-${i}`));
  readBare.push(await consumeBare(`bare-${i}`));
  read.push(await readOurs());
}
const rows = await endToEnd();
const idle = JSON.parse(execFileSync(...ownProcess('idle', address)));
await admin.disconnect();
await log.close();
await brokers.stop();
const best = (rates) => Math.max(...rates);
process.stdout.write(
  `${JSON.stringify([
    { what: 'kafka: 1 kB messages produced', value: best(ours), unit: 'msg/s' },
    {
      what: 'kafka: the same beside bare kafkajs',
      value: median(ours.map((rate, i) => rate / bares[i])),
      unit: 'x',
      atLeast: 0.9,
    },
    {
      what: 'kafka: kafkajs patched beside unpatched, by CPU',
      value: best(patched) / best(unpatched),
      unit: 'x',
      atLeast: 1.2,
    },
    { what: 'kafka: 1 kB messages consumed by a group', value: best(delivered), unit: 'msg/s' },
    { what: 'kafka: the same beside bare kafkajs', value: best(delivered) / best(readBare), unit: 'x', atLeast: 0.9 },
    { what: 'kafka: 1 kB messages read as a range', value: best(read), unit: 'msg/s' },
    { what: 'kafka: encode, append, read, decode', value: rows.perSecond, unit: 'rows/s', atLeast: 100_000 },
    { what: 'kafka: a row of pg_stat_database, zstd', value: rows.zstd, unit: 'bytes' },
    { what: 'kafka: a row of pg_stat_database, gzip', value: rows.gzip, unit: 'bytes' },
    { what: 'kafka: a row of pg_stat_database, none', value: rows.none, unit: 'bytes' },
    { what: 'kafka: CPU of an idle subscriber', value: idle, unit: '%', atMost: 1 },
  ])}\n`,
);
process.exit(0);

function bareClient(addresses) {
  const kafkajs = createRequire(import.meta.resolve('@pgherald/event-log'))('kafkajs');
  return new kafkajs.Kafka({ brokers: [...addresses], logLevel: 0, retry: { initialRetryTime: 20 } });
}

async function create(...topics) {
  const configEntries = [{ name: 'message.timestamp.type', value: 'LogAppendTime' }];
  await admin.createTopics({
    topics: topics.map((topic) => ({ topic, numPartitions: 1, configEntries })),
    waitForLeaders: false,
  });
  await sleep(1_000);
}

async function rate(count, work) {
  const start = performance.now();
  await work();
  return Math.round((count * 1_000) / (performance.now() - start));
}

/** Messages per second in each turn; both send transactions of the same size in the same codec. */
async function produceInTurn() {
  const records = Array.from({ length: PER_TRANSACTION }, () => ({ topic: 'ours', ...message }));
  const append = (some) => log.append({ records: some, state: [] });
  const producer = bare.producer({ transactionalId: 'bare', createPartitioner: () => () => 0 });
  await producer.connect();
  const messages = Array.from({ length: PER_TRANSACTION }, () => message);
  const send = async (some) => {
    const transaction = await producer.transaction();
    await transaction.send({ topic: 'bare', messages: some, compression: 4 });
    await transaction.commit();
  };
  await append([records[0]]);
  await send([message]);
  const turn = (work) =>
    rate(PER_TURN, async () => {
      for (let i = 0; i < PER_TURN; i += PER_TRANSACTION) await work();
    });
  const [ours, bares] = [[], []];
  for (let sent = 0; sent < TRIES * MESSAGES; sent += PER_TURN) {
    ours.push(await turn(() => append(records)));
    bares.push(await turn(() => send(messages)));
  }
  await producer.disconnect();
  return { ours, bares };
}

function ownProcess(...args) {
  const flags = ['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'];
  return [process.execPath, [...flags, fileURLToPath(import.meta.url), ...args], { encoding: 'utf8' }];
}

/** Messages per second of CPU of bare kafkajs, four sends in flight, with our patches of it or without: nothing else differs. */
async function produceAtOnce(address, variant) {
  if (variant === 'patched') await import('@pgherald/event-log/kafka');
  const producer = bareClient([address]).producer({ createPartitioner: () => () => 0 });
  await producer.connect();
  const messages = Array.from({ length: PER_TRANSACTION }, () => message);
  const send = (some) => producer.send({ topic: 'at-once', messages: some, acks: -1 });
  await send([message]);
  let left = MESSAGES;
  const inFlight = async () => {
    for (; left > 0; left -= PER_TRANSACTION) await send(messages);
  };
  const watch = stopwatch();
  await Promise.all([inFlight(), inFlight(), inFlight(), inFlight()]);
  return Math.round((MESSAGES * 1_000) / watch().cpu);
}

/** Both tell the group how far they are after each batch they have handled. */
async function consumeOurs(group) {
  const done = Promise.withResolvers();
  let count = 0;
  const handle = async ({ records }) => {
    count += records.length;
    if (count >= TRIES * MESSAGES) done.resolve(performance.now() - startedAt);
  };
  const subscription = await log.subscribe({
    group,
    topics: ['ours'],
    from: 'beginning',
    maxRecords: MESSAGES,
    handle,
  });
  const startedAt = performance.now();
  const ms = await done.promise;
  await subscription.close();
  return Math.round((TRIES * MESSAGES * 1_000) / ms);
}

async function readOurs() {
  return rate(TRIES * MESSAGES, async () => {
    let count = 0;
    for await (const { topic } of log.read({ topics: ['ours'], from: 'beginning', to: 'now' }))
      count += topic.length > 0 ? 1 : 0;
    if (count < TRIES * MESSAGES) throw new Error(`${count} messages came back`);
  });
}

async function consumeBare(groupId) {
  const consumer = bare.consumer({ groupId, maxWaitTimeInMs: 200 });
  await consumer.connect();
  await consumer.subscribe({ topics: ['bare'], fromBeginning: true });
  let count = 0;
  let startedAt = 0;
  consumer.on(consumer.events.GROUP_JOIN, () => (startedAt = performance.now()));
  const done = Promise.withResolvers();
  await consumer.run({
    eachBatch: async ({ batch }) => {
      count += batch.messages.length;
      if (count >= TRIES * MESSAGES) done.resolve(performance.now() - startedAt);
    },
  });
  const ms = await done.promise;
  await consumer.disconnect();
  return Math.round((TRIES * MESSAGES * 1_000) / ms);
}

/**
 * From the first row encoded here to the last decoded in another process, as between a context and the sink. Both run for days, so
 * once before, uncounted, for V8 to compile what they run.
 */
async function endToEnd() {
  const codec = new EventCodec();
  const { events, toRecords } = rowEvents(codec, ROW_MESSAGES);
  const [{ topic }] = toRecords(1);
  const [node, args] = ownProcess('read-rows', address, topic, String(events.rows));
  const reader = spawn(node, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  reader.stdout.setEncoding('utf8');
  await once(reader.stdout, 'data'); // it reads
  const records = await appendPolls(toRecords);
  await once(reader.stdout, 'data'); // it has read all
  const startedAt = Date.now();
  await appendPolls(toRecords);
  const [finishedAt] = await once(reader.stdout, 'data');
  const bytesBy = (encode) => records.reduce((sum, { value }) => sum + encode(value).length, 0) / events.rows;
  return {
    perSecond: Math.round((events.rows * 1_000) / (Number(finishedAt) - startedAt)),
    none: bytesBy((bytes) => bytes),
    gzip: bytesBy(gzipSync),
    zstd: bytesBy((bytes) => zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 1 } })),
  };
}

async function appendPolls(toRecords) {
  const records = [];
  let appended = Promise.resolve();
  for (let i = 0; i < ROW_MESSAGES; i += PER_POLL) {
    const some = toRecords(PER_POLL);
    records.push(...some);
    await appended;
    appended = log.append({ records: some, state: [] }); // while the next is encoded, as where several servers are polled
  }
  await appended;
  return records;
}

async function openOwnLog(address, name) {
  const { eventLogSettings } = await import('@pgherald/event-log');
  const { openKafkaLog } = await import('@pgherald/event-log/kafka');
  const settings = eventLogSettings.parse({ kafka: { brokers: [address], partitions: 1 } }).kafka;
  return openKafkaLog({ settings, clientId: name, transactionalId: name, logger });
}

/** Says when it begins to read, and when it has decoded so many rows, twice. */
async function readRows(address, topic, rows) {
  const { EventCodec } = await import('@pgherald/events');
  const log = await openOwnLog(address, 'reader');
  const codec = new EventCodec();
  let decoded = () => undefined;
  let left = Number(rows);
  await log.subscribe({
    group: 'rows',
    topics: [topic],
    from: 'beginning',
    handle: async ({ records }) => {
      for (const { value } of records) left -= codec.decode(value).event.rows.length;
      if (left <= 0) decoded();
    },
  });
  process.stdout.write('reading');
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => (decoded = resolve));
    if (left < 0) throw new Error(`${-left} rows came twice`);
    left = Number(rows);
    process.stdout.write(String(Date.now()));
  }
}

/** Of a service that has been connected for a while. */
async function idleCpu(address) {
  const log = await openOwnLog(address, 'idle');
  const subscription = await log.subscribe({
    group: 'idle',
    topics: ['idle'],
    from: 'end',
    handle: async () => undefined,
  });
  await sleep(10_000);
  const watch = stopwatch();
  await sleep(20_000);
  const { wall, cpu } = watch();
  await subscription.close();
  return (100 * cpu) / wall;
}
