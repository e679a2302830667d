// `npm run trial:replication -- [--seconds 600] [--seed 1] [--major 15]`: whatever befalls a pair of servers and their watcher, in random
// order, and after each whether exactly that was told. The exit code is 1 when it was not. Needs the build; PostgreSQL 14 to 17
// are there after `npm run test:versions`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { replicationMonitoring, replicationMonitoringSettings } from '@pgherald/replication-monitoring';
import { watch } from '@pgherald/polling/testing';
import { randomNumbers, temporaryFolder } from '@pgherald/testing';
import { FATES, promotion } from './fates.mjs';
import { Journal } from './journal.mjs';
import { optionsOf } from './options.mjs';
import { startPair } from './pair.mjs';

const LIMITS = {
  maxLag: '3s',
  maxLagSize: '10GiB',
  lagUnknownAfter: '3s',
  slotInactiveAfter: '6s',
};
if (process.send) await watchFor(...process.argv.slice(2));
else await tryAll();

/** The watcher, a process of its own that may be killed at any moment. */
async function watchFor(directory, one, two) {
  process.once('disconnect', () => process.exit());
  const targets = Object.entries({ one, two }).map(([name, url]) => ({
    name,
    cluster: 'shop',
    url,
  }));
  const context = replicationMonitoring.create(replicationMonitoringSettings.parse(LIMITS));
  await watch({ context, targets, directory, settings: { interval: '500ms' } });
  process.send('watching');
}

async function tryAll() {
  const values = optionsOf('What may befall a pair of servers and their watcher, and whether exactly that was told.', {
    seconds: ['600', 'How long.'],
    seed: ['1', 'Of the random numbers.'],
    major: ['15', 'Version of PostgreSQL.'],
  });
  const random = randomNumbers(Number(values.seed));
  const folder = temporaryFolder();
  const pair = await startPair(Number(values.major));
  const watcher = watcherOf([folder.path, ...pair.urls]);
  await watcher.start();
  const journal = await Journal.open(folder.path);
  await journal.told([
    'StandbyConnected standby1',
    'StandbyConnected orders',
    'SlotCreated standby1',
    'SlotCreated orders',
  ]);
  const end = performance.now() + Number(values.seconds) * 1_000;
  let faults = 0;
  for (const fate of inRandomOrder(FATES, random)) {
    if (performance.now() > end) break;
    faults += await befall(fate);
  }
  faults += report('in the whole log', await journal.faultsOfAll());
  faults += await befall(promotion);
  await watcher.stop();
  await journal.close();
  await pair.stop();
  folder.remove();
  console.log(`${faults} faults; seed ${values.seed}, PostgreSQL ${values.major}`);
  process.exit(faults === 0 ? 0 : 1);

  /** One fate, during which the watcher is killed now and then. */
  async function befall(fate) {
    const startedAt = performance.now();
    const isKilled = random() < 0.3;
    const killing = isKilled ? watcher.killAfter(1_000 + 4_000 * random()) : Promise.resolve();
    /** So long, and long enough for a watcher that was killed meanwhile to see it. */
    const lasting = async (ms) => {
      await Promise.all([sleep(ms), killing]);
      await journal.polls(16);
    };
    const outcome = await fate({ pair, journal, random, lasting });
    await killing;
    const found = await journal.compare(outcome);
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
    return report(`${fate.title}${isKilled ? ', the watcher killed' : ''} (${seconds} s)`, found);
  }
}

function report(what, faults) {
  console.log(`${faults.length === 0 ? 'ok    ' : 'WRONG '} ${what}`);
  for (const fault of faults) console.log(`         ${fault}`);
  return faults.length;
}

function watcherOf(parameters) {
  let child;
  const start = async () => {
    child = fork(import.meta.filename, parameters, {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    await once(child, 'message');
  };
  const stop = async () => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  const killAfter = async (ms) => {
    await sleep(ms);
    await stop();
    await start();
  };
  return { start, stop, killAfter };
}

/** All of them again and again, each time in another order. */
function* inRandomOrder(items, random) {
  for (;;) {
    const drawn = items.map((item) => ({ item, at: random() }));
    for (const { item } of drawn.sort((a, b) => a.at - b.at)) yield item;
  }
}
