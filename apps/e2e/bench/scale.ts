// Ten, 25 and 60 servers at the default interval, on two replicas of each context over Kafka: late polls, CPU and memory for each
// server, and how long another replica takes to poll the servers of one that stops or is killed. Needs Java and Maven, and 10 GB.
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, temporaryFolder } from '@pgherald/testing';
import { addressOf, type Program } from '../running-app.ts';
import { type Figure, printFigures } from './figures.ts';
import { Fleet } from './fleet.ts';
import { startAnsweringBroker } from './kafkajs.ts';
import { usageOf } from './usage.ts';

const SIZES = [10, 25, 60];
const INTERVAL_MS = 10_000;
/** Until the groups of a minute have run twice. */
const SETTLE_MS = 100_000;
const WINDOW_MS = 120_000;
const MIB = 2 ** 20;

interface Collected {
  readonly meta: {
    readonly eventId: string;
    readonly polledAt: number;
    readonly context: string;
    readonly server: { readonly name: string };
  };
  readonly late: number;
}

interface Stage {
  readonly servers: number;
  readonly cpuShare: number;
  readonly residentBytes: number;
  readonly polls: number;
  readonly late: number;
}

const brokers = await startAnsweringBroker();
const [address = ''] = brokers.addresses;
const folder = temporaryFolder();
const fleet = new Fleet(folder.path, address);
const figures: Figure[] = [];
try {
  await fleet.growTo(SIZES[0]!);
  await fleet.startReplicas(2);
  const stages: Stage[] = [];
  for (const size of SIZES) {
    await fleet.growTo(size);
    stages.push(await measure(size));
    process.stderr.write(`${JSON.stringify(stages.at(-1))}\n`);
  }
  figures.push(...stages.flatMap(figuresOf), ...growth(stages));
  const [first, second] = fleet.replicas.get('database-metrics')!;
  figures.push({
    what: 'scale: graceful hand-over',
    value: await takeOver(first!, second!, 'SIGTERM'),
    unit: 's',
    atMost: 2,
  });
  await fleet.restart('database-metrics', 0);
  // Until it has its share of the servers again.
  await sleep(SETTLE_MS / 4);
  const replacement = fleet.replicas.get('database-metrics')![0]!;
  const killed = await takeOver(second!, replacement, 'SIGKILL');
  figures.push({ what: 'scale: take-over after kill -9', value: killed, unit: 's', atMost: 15 });
} finally {
  await fleet.stop();
  await brokers.stop();
  folder.remove();
}
printFigures(figures);

async function measure(servers: number): Promise<Stage> {
  await sleep(SETTLE_MS);
  const pids = fleet.programs.map(({ pid }) => pid);
  const [from, before] = [new Date(), usageOf(pids)];
  await sleep(WINDOW_MS);
  const [to, after] = [new Date(), usageOf(pids)];
  const collected = await fleet.events<Collected>('MetricsCollected', from, to);
  const polls = new Set(collected.map(({ meta }) => `${meta.context} ${meta.server.name} ${meta.polledAt}`)).size;
  if (polls !== new Set(collected.map(({ meta }) => meta.eventId)).size)
    throw new Error('a server was polled twice at once');
  return {
    servers,
    cpuShare: (after.cpuMs - before.cpuMs) / (to.getTime() - from.getTime()),
    residentBytes: after.residentBytes,
    polls,
    late: collected.reduce((sum, { late }) => sum + late, 0),
  };
}

function figuresOf({ servers, cpuShare, residentBytes, polls, late }: Stage): readonly Figure[] {
  const due = (servers * fleet.replicas.size * WINDOW_MS) / INTERVAL_MS;
  return [
    { what: `scale: ${servers} servers, late polls`, value: late, unit: '', atMost: 0 },
    { what: `scale: ${servers} servers, polls beside due ones`, value: polls / due, unit: 'x', atLeast: 0.98 },
    { what: `scale: ${servers} servers, CPU of ten processes`, value: 100 * cpuShare, unit: '% of one' },
    { what: `scale: ${servers} servers, CPU for each`, value: (1_000 * cpuShare) / servers, unit: 'ms/s' },
    { what: `scale: ${servers} servers, memory of ten processes`, value: residentBytes / MIB, unit: 'MiB' },
  ];
}

/** What one more server costs, and how much more it costs in the larger step. */
function growth(stages: readonly Stage[]): readonly Figure[] {
  const [small, middle, large] = stages as [Stage, Stage, Stage];
  const slope = (key: 'cpuShare' | 'residentBytes', from: Stage, to: Stage) =>
    (to[key] - from[key]) / (to.servers - from.servers);
  const early = slope('cpuShare', small, middle);
  const late = slope('cpuShare', middle, large);
  return [
    { what: 'scale: CPU of one more server', value: 1_000 * slope('cpuShare', small, large), unit: 'ms/s' },
    { what: 'scale: memory of one more server', value: slope('residentBytes', small, large) / MIB, unit: 'MiB' },
    { what: 'scale: CPU of one more, 25 to 60 beside 10 to 25', value: late / early, unit: 'x', atMost: 1.1 },
  ];
}

/** Seconds from the signal until the other replica has polled all servers of the first one. */
async function takeOver(leaving: Program, staying: Program, signal: NodeJS.Signals): Promise<number> {
  const url = await addressOf(staying);
  const polled = async () => {
    const { polling } = (await (await fetch(`${url}/status`)).json()) as {
      polling: { server: string; polls: number }[];
    };
    return polling.filter(({ polls }) => polls > 0).length;
  };
  const startedAt = performance.now();
  const stopped = leaving.stop(signal);
  const isComplete = async () => (await polled()) === fleet.servers.length;
  // Too late misses the bound, and the other figures are still printed.
  await eventually('all servers are polled', isComplete, { timeoutMs: 60_000, everyMs: 20 }).catch(async () =>
    process.stderr.write(`after 60 s ${await polled()} of ${fleet.servers.length} servers are polled\n`),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  await stopped;
  return seconds;
}
