// `npm run trial:replication -- [--seconds 600] [--seed 1] [--major 15]`: disturbs a pair of servers and their watcher in random order,
// and checks after each disturbance that exactly the right events were published. Otherwise the exit code is 1. Needs the build;
// PostgreSQL 14 to 17 are there after `npm run test:versions`.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from '@pgherald/polling/testing';
import { replicationMonitoring, replicationMonitoringSettings } from '@pgherald/replication-monitoring';
import { randomNumbers, temporaryFolder } from '@pgherald/testing';
import { type Disturbance, DISTURBANCES, PROMOTION } from './disturbances.ts';
import { Journal } from './journal.ts';
import { Pair } from './pair.ts';
import { between, Checks, readOptions } from './trial.ts';

const LIMITS = {
  maxLag: '3s',
  maxLagSize: '10GiB',
  lagUnknownAfter: '3s',
  slotInactiveAfter: '6s',
};
const AT_START = ['StandbyConnected standby1', 'StandbyConnected orders', 'SlotCreated standby1', 'SlotCreated orders'];

/** The watcher, a process of its own so that it can be killed. */
async function watchPair([directory = '', ...urls]: readonly string[]): Promise<void> {
  process.once('disconnect', () => process.exit());
  const targets = urls.map((url, index) => ({ name: index === 0 ? 'one' : 'two', cluster: 'shop', url }));
  const context = replicationMonitoring.create(replicationMonitoringSettings.parse(LIMITS));
  await watch({ context, targets, directory, settings: { interval: '500ms' } });
  process.send?.('watching');
}

async function runTrial(): Promise<void> {
  const options = readOptions('Disturbs a pair of servers and their watcher, and checks the published events.', {
    seconds: ['600', 'How long.'],
    seed: ['1', 'Of the random numbers.'],
    major: ['15', 'Version of PostgreSQL.'],
  });
  const random = randomNumbers(Number(options.seed));
  const checks = new Checks();
  const folder = temporaryFolder();
  const pair = await Pair.start(Number(options.major));
  const watcher = new Watcher([folder.path, ...pair.urls]);
  await watcher.start();
  const journal = await Journal.open(folder.path);
  const faultsAtStart = await journal.compare({ expected: AT_START });
  if (faultsAtStart.length > 0) throw new Error(faultsAtStart.join('; '));

  /** Runs one disturbance, sometimes with the watcher killed meanwhile. */
  const disturb = async ({ title, run }: Disturbance) => {
    const startedAt = performance.now();
    const isKilled = random() < 0.3;
    const killing = isKilled ? watcher.killAfter(between(random, 1_000, 5_000)) : Promise.resolve();
    const lasting = async (ms: number) => {
      await Promise.all([sleep(ms), killing]);
      await journal.polls(16);
    };
    const outcome = await run({ pair, journal, random, lasting });
    await killing;
    const faults = await journal.compare(outcome);
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
    checks.checkFaults(`${title}${isKilled ? ', the watcher killed' : ''} (${seconds} s)`, faults);
  };

  const end = performance.now() + Number(options.seconds) * 1_000;
  for (const disturbance of inRandomOrder(DISTURBANCES, random)) {
    if (performance.now() > end) break;
    await disturb(disturbance);
  }
  checks.checkFaults('in the whole log', await journal.faultsOfLog());
  await disturb(PROMOTION);
  await watcher.stop();
  await journal.close();
  await pair.stop();
  folder.remove();
  console.log(`${checks.faults} faults; seed ${options.seed}, PostgreSQL ${options.major}`);
  process.exit(checks.faults === 0 ? 0 : 1);
}

class Watcher {
  readonly #parameters: readonly string[];
  #child: ChildProcess | undefined;

  constructor(parameters: readonly string[]) {
    this.#parameters = parameters;
  }

  async start(): Promise<void> {
    const execArgv = ['--disable-warning=ExperimentalWarning'];
    this.#child = fork(import.meta.filename, this.#parameters, { execArgv });
    await once(this.#child, 'message');
  }

  async stop(): Promise<void> {
    if (this.#child === undefined) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }

  async killAfter(ms: number): Promise<void> {
    await sleep(ms);
    await this.stop();
    await this.start();
  }
}

/** Repeats all items without end, each time in another order. */
function* inRandomOrder<T>(items: readonly T[], random: () => number): Generator<T, never> {
  for (;;) {
    const ranked = items.map((item) => ({ item, rank: random() }));
    for (const { item } of ranked.sort((a, b) => a.rank - b.rank)) yield item;
  }
}

if (process.send) await watchPair(process.argv.slice(2));
else await runTrial();
