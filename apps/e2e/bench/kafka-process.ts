// The parts of the measurement of Kafka that run in processes of their own, and what they share with it.
import { execFileSync, type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EventLog, eventLogSettings } from '@pgherald/event-log';
import { EventCodec } from '@pgherald/events';
import { createLogger } from '@pgherald/telemetry';
import { stopwatch } from './figures.ts';
import { type BareKafka, bareKafka } from './kafkajs.ts';

export const MESSAGES = 40_000;
export const PER_TRANSACTION = 500;
export const MESSAGE = {
  key: 'bench',
  value: Buffer.from(Array.from({ length: 1_000 }, (_, i) => 97 + ((i * i * 31 + i) % 26))),
  headers: { ce_type: 'Bench' },
};

const PARTS = { produce, idle, 'read-rows': readRows } as const;
type Part = keyof typeof PARTS;

if (import.meta.main) {
  const [part, address = '', ...parameters] = process.argv.slice(2);
  const result = await PARTS[part as Part](address, ...parameters);
  if (result !== undefined) process.stdout.write(JSON.stringify(result));
  process.exit(0);
}

/** Runs a part to its end and returns its result. */
export function runPart(part: Part, address: string, ...parameters: readonly string[]): number {
  const output = execFileSync(process.execPath, commandLine(part, address, parameters), { encoding: 'utf8' });
  return JSON.parse(output) as number;
}

export function startPart(
  part: Part,
  address: string,
  ...parameters: readonly string[]
): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, commandLine(part, address, parameters), { stdio: ['ignore', 'pipe', 'inherit'] });
}

function commandLine(part: Part, address: string, parameters: readonly string[]): readonly string[] {
  const flags = ['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'];
  return [...flags, import.meta.filename, part, address, ...parameters];
}

/** Opens our log. Imported only here, so that a process can use kafkajs without our patches. */
export async function openLog(addresses: readonly string[], name: string): Promise<EventLog> {
  const { openKafkaLog } = await import('@pgherald/event-log/kafka');
  const settings = eventLogSettings.parse({ kafka: { brokers: [...addresses], partitions: 1 } }).kafka;
  const logger = createLogger({ level: 'silent' });
  return openKafkaLog({ settings, clientId: name, transactionalId: name, logger });
}

export function kafkaOf(addresses: readonly string[]): BareKafka {
  return bareKafka(addresses, { initialRetryTime: 20 });
}

/** Messages per second of CPU of bare kafkajs, four sends in flight; the patches are the only difference between the variants. */
async function produce(address: string, variant = 'unpatched'): Promise<number> {
  if (variant === 'patched') await import('@pgherald/event-log/kafka');
  const producer = kafkaOf([address]).producer({ createPartitioner: () => () => 0 });
  await producer.connect();
  const messages = Array.from({ length: PER_TRANSACTION }, () => MESSAGE);
  const send = (some: (typeof MESSAGE)[]) => producer.send({ topic: 'at-once', messages: some, acks: -1 });
  await send([MESSAGE]);
  let left = MESSAGES;
  const sendInTurn = async () => {
    for (; left > 0; left -= PER_TRANSACTION) await send(messages);
  };
  const stop = stopwatch();
  await Promise.all([sendInTurn(), sendInTurn(), sendInTurn(), sendInTurn()]);
  return Math.round((MESSAGES * 1_000) / stop().cpuMs);
}

/** Prints when it begins to read, and the time at which it has decoded all rows, twice. */
async function readRows(address: string, topic = '', rows = '0'): Promise<undefined> {
  const log = await openLog([address], 'reader');
  const codec = new EventCodec();
  let onDecoded = (): void => undefined;
  let left = Number(rows);
  await log.subscribe({
    group: 'rows',
    topics: [topic],
    from: 'beginning',
    handle: async ({ records }) => {
      for (const { value } of records) {
        const { type, event } = codec.decode(value);
        if (type === 'DatabasesMeasured') left -= event.rows.length;
      }
      if (left <= 0) onDecoded();
    },
  });
  process.stdout.write('reading');
  for (let round = 0; round < 2; round++) {
    await new Promise<void>((resolve) => (onDecoded = resolve));
    if (left < 0) throw new Error(`${-left} rows came twice`);
    left = Number(rows);
    process.stdout.write(String(Date.now()));
  }
}

/** CPU of a subscriber that has been connected for a while and receives nothing, in percent. */
async function idle(address: string): Promise<number> {
  const log = await openLog([address], 'idle');
  const subscription = await log.subscribe({
    group: 'idle',
    topics: ['idle'],
    from: 'end',
    handle: async () => undefined,
  });
  await sleep(10_000);
  const stop = stopwatch();
  await sleep(20_000);
  const { wallMs, cpuMs } = stop();
  await subscription.close();
  return (100 * cpuMs) / wallMs;
}
