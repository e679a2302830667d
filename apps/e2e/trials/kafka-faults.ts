// Kills, stops and pauses brokers, replicas, sinks and the backend at random, while databases come and go and sessions deadlock;
// then compares the log and the backend with what was done. `npm run trial:kafka-faults -- --seconds 600 --seed 1`
import { setTimeout as sleep } from 'node:timers/promises';
import { randomNumbers } from '@pgherald/testing';
import type { Broker } from '@pgherald/testing/kafka';
import { Deployment, type RestartableProgram } from './deployment.ts';
import type { Network } from './network-proxy.ts';
import { pick, readOptions, sleepBetween } from './trial.ts';
import { verdict } from './verdict.ts';
import { Workload } from './workload.ts';

interface Fault {
  readonly name: string;
  /** Seconds that a trial with this fault lasts at least. */
  readonly leastSeconds?: number;
  /** Whether it only kills programs of ours. */
  readonly isKill?: boolean;
  /** Whether it only disturbs the network. */
  readonly isNetwork?: boolean;
  run(): Promise<void>;
}

const FAULTS: readonly Fault[] = [
  { name: 'kill -9 of a replica of database-metrics', isKill: true, run: () => killPrograms([pickReplica()]) },
  { name: 'kill -9 of a sink', isKill: true, run: () => killPrograms([pick(random, deployment.sinks)]) },
  { name: 'kill -9 of both sinks', isKill: true, run: () => killPrograms(deployment.sinks) },
  { name: 'kill -9 of a broker', run: () => killBrokers([pick(random, deployment.brokers)]) },
  { name: 'kill -9 of a replica and a broker', leastSeconds: 60, run: killReplicaAndBroker },
  { name: 'kill -9 of all brokers', leastSeconds: 60, run: () => killBrokers(deployment.brokers) },
  { name: 'a replica is paused for 20 s', leastSeconds: 60, run: pauseReplica },
  { name: 'the backend is unavailable for 20 s', leastSeconds: 60, run: failBackend },
  {
    name: 'the network is 500 ms slower for 20 s',
    leastSeconds: 60,
    isNetwork: true,
    run: () => disturb({ kind: 'delayed', delayMs: 500 }, 20_000),
  },
  {
    name: 'the network loses packets for 20 s',
    leastSeconds: 60,
    isNetwork: true,
    run: () => disturb({ kind: 'lossy', lossPct: 10, resentAfterMs: 1_000 }, 20_000),
  },
  {
    name: 'the network is partitioned for 60 s',
    leastSeconds: 120,
    isNetwork: true,
    run: () => disturb({ kind: 'partitioned' }, 60_000),
  },
  { name: 'a poison message', run: () => deployment.poison() },
  { name: 'quiet', run: () => sleepBetween(random, 1_000, 5_000) },
];
/** A trial as long as this begins with all brokers stopped for a minute. */
const LONG_SECONDS = 300;

const options = readOptions('Kills, stops and pauses what runs over Kafka, and compares what is there afterwards.', {
  seconds: ['600', 'How long.'],
  seed: [String(Date.now() % 100_000), 'Of the random numbers.'],
  brokers: ['3', 'How many.'],
  faults: ['all', 'Or kills: of replicas and sinks, by SIGKILL. Or network: each disturbance in turn.'],
});
const seconds = Number(options.seconds);
const random = randomNumbers(Number(options.seed));
const startedAt = Date.now();

say(`${seconds} s, seed ${options.seed}, ${options.brokers} brokers`);
const deployment = await Deployment.start({ brokers: Number(options.brokers), say, random });
const workload = new Workload(deployment.servers);
try {
  const until = Date.now() + seconds * 1_000;
  const working = workload.run(until, random);
  working.catch(() => undefined); // awaited below, unless something else fails first
  const isLimited = options.faults !== 'all';
  const faults = FAULTS.filter(({ isKill, isNetwork, leastSeconds = 0 }) => {
    if (isLimited) return options.faults === 'kills' ? isKill : isNetwork;
    return leastSeconds <= seconds;
  });
  // One after the other, so that a short trial has each of them.
  let turn = 0;
  const next = () => (options.faults === 'network' ? faults[turn++ % faults.length]! : pick(random, faults));
  if (!isLimited && seconds >= LONG_SECONDS) await stopBrokersForAMinute();
  while (Date.now() < until) {
    const fault = next();
    say(fault.name);
    await fault.run();
  }
  await working;
  say('all back; waiting until everything has arrived');
  await deployment.allBack();
  const failures = await verdict(deployment, workload.servers, say);
  for (const failure of failures) say(`FAILED: ${failure}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await deployment.stop();
}
process.exit();

function say(what: string): void {
  process.stderr.write(`${((Date.now() - startedAt) / 1_000).toFixed(1).padStart(6)} s  ${what}\n`);
}

function pickReplica(): RestartableProgram {
  return pick(random, deployment.replicas);
}

async function stopBrokersForAMinute(): Promise<void> {
  await sleep(5_000);
  say('all brokers are stopped for 60 s');
  await Promise.all(deployment.brokers.map((broker) => broker.kill()));
  await sleep(60_000);
  await Promise.all(deployment.brokers.map((broker) => broker.start()));
  await deployment.brokersBack();
}

async function killPrograms(programs: readonly RestartableProgram[]): Promise<void> {
  await Promise.all(programs.map((program) => program.kill()));
  await sleepBetween(random, 0, 4_000);
  for (const program of programs) program.start();
  await sleepBetween(random, 1_000, 8_000);
}

/** Returns only when the brokers have caught up, because two of three are needed when the next one is killed. */
async function killBrokers(brokers: readonly Broker[]): Promise<void> {
  await Promise.all(brokers.map((broker) => broker.kill()));
  await sleepBetween(random, 1_000, 8_000);
  await Promise.all(brokers.map((broker) => broker.start()));
  await deployment.brokersBack();
  await sleepBetween(random, 1_000, 8_000);
}

async function killReplicaAndBroker(): Promise<void> {
  await Promise.all([killPrograms([pickReplica()]), killBrokers([pick(random, deployment.brokers)])]);
}

async function pauseReplica(): Promise<void> {
  const replica = pickReplica();
  replica.signal('SIGSTOP');
  await sleep(20_000);
  replica.signal('SIGCONT');
  await sleepBetween(random, 1_000, 5_000);
}

async function disturb(network: Network, ms: number): Promise<void> {
  workload.setReachable(network.kind !== 'partitioned');
  deployment.disturb(network);
  await sleep(ms);
  deployment.disturb({ kind: 'open' });
  workload.setReachable(true);
  await sleepBetween(random, 5_000, 10_000);
}

async function failBackend(): Promise<void> {
  deployment.receiver.answerWith(() => ({ status: 503 }));
  await sleep(20_000);
  deployment.receiver.answerWith(() => ({ status: 200 }));
}
