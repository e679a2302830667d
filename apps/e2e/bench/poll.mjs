// One full poll of database-metrics, all groups due, onto the embedded log, against the floor; each poll is followed by
// one of the floor, so that both see the same machine.
import { databaseMetrics, databaseMetricsSettings } from '@pgherald/database-metrics';
import { EventCodec } from '@pgherald/events';
import { openEmbeddedLog } from '@pgherald/event-log';
import { Polling, pollingSettings, targetsOf, targetSettings } from '@pgherald/polling';
import { createLogger, StatusBoard } from '@pgherald/telemetry';
import { startPostgres, temporaryFolder } from '@pgherald/testing';
import { z } from 'zod';
import { openFloor } from './floor.mjs';
import { median, stopwatch } from './statistics.mjs';

const WARM_UP = 300;
const POLLS = 300;
const logger = createLogger({ level: 'error' });

const results = [];
for (const databases of [1, 2, 4, 8]) results.push(...(await compare(databases)));
console.log(JSON.stringify(results));

async function compare(count) {
  const postgres = await startPostgres();
  const folder = temporaryFolder();
  const names = ['postgres', ...Array.from({ length: count - 1 }, (_, i) => `shop_${i}`)];
  const client = await postgres.client();
  for (const name of names.slice(1)) await client.query(`CREATE DATABASE ${name}`);
  const { rows } = await client.query('SHOW server_version_num');
  const floor = await openFloor(postgres, names, Number(rows[0].server_version_num));
  const log = await openEmbeddedLog({ directory: folder.path, logger });
  const { polls, floors } = await interleave(log, floor, postgres.url());
  await floor.close();
  await log.close();
  await postgres.stop();
  folder.remove();
  const what = `full poll, ${count} database${count === 1 ? '' : 's'}`;
  const wall = median(polls.map((poll) => poll.wall));
  const cpu = sum(polls.map((poll) => poll.cpu)) / POLLS;
  return [
    { what, value: wall, unit: 'ms' },
    { what: `${what}: wall to floor`, value: wall / median(floors.map((each) => each.wall)), unit: '', atMost: 1.3 },
    { what: `${what}: CPU`, value: cpu, unit: 'ms' },
    {
      what: `${what}: CPU to floor`,
      value: cpu / (sum(floors.map((each) => each.cpu)) / POLLS),
      unit: '',
      atMost: 1.5,
    },
  ];
}

/** A poll lasts from its first session to the end of its transaction; then, before the next begins, the floor has its turn. */
async function interleave(log, floor, url) {
  const polls = [];
  const floors = [];
  const { promise: done, resolve: finish, reject: onFailure } = Promise.withResolvers();
  let stop;
  const through = new Proxy(log, {
    get: (_, name) => (name === 'append' ? append : bound(log, name)),
  });
  async function append(transaction) {
    await log.append(transaction);
    if (!stop || transaction.records.length < 5) return;
    polls.push(stop());
    stop = undefined;
    const stopFloor = stopwatch();
    await floor.poll();
    floors.push(stopFloor());
    if (polls.length === WARM_UP + POLLS) finish();
  }
  const target = targetOf(url, () => (stop ??= stopwatch()));
  const polling = new Polling({
    targets: [target],
    log: through,
    codec: new EventCodec(),
    prefix: 'pgherald',
    version: '0.0.0-bench',
    pollTimeoutMs: 30_000,
    logger,
    board: new StatusBoard(),
    onFailure,
  });
  const context = databaseMetrics(databaseMetricsSettings.parse({}));
  // Without a cadence of their own all groups are due at each poll.
  polling.add({ ...context, groups: context.groups.map(({ everyMs: _, ...group }) => group) });
  await polling.onApplicationBootstrap();
  await done;
  await polling.beforeApplicationShutdown();
  return { polls: polls.slice(WARM_UP, WARM_UP + POLLS), floors: floors.slice(WARM_UP, WARM_UP + POLLS) };
}

function targetOf(url, onSession) {
  const settings = z.object(pollingSettings).parse({ interval: '1ms' });
  const [target] = targetsOf([targetSettings.parse({ name: 'bench', url })], {
    settings,
    applicationName: 'pgherald',
    environment: {},
  });
  const { connections } = target;
  const noticed = new Proxy(connections, {
    get: (_, name) => {
      if (name === 'withSession') onSession();
      return bound(connections, name);
    },
  });
  return { ...target, connections: noticed };
}

function bound(object, name) {
  const value = object[name];
  return typeof value === 'function' ? value.bind(object) : value;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
