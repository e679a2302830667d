// One full poll of database-metrics, all groups due, onto the embedded log, against the floor; each poll is followed by
// one of the floor, so that both see the same machine.
import { databaseMetrics, databaseMetricsSettings, GROUPS } from '@pgherald/database-metrics';
import { openEmbeddedLog } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { startPostgres, temporaryFolder } from '@pgherald/testing';
import { openFloor } from './floor.mjs';
import { interleave } from './interleave.mjs';
import { mean, median } from './statistics.mjs';

const WARM_UP = 600; // until V8 has compiled what runs once a poll
const POLLS = 400;
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
  const statements = { project: '@pgherald/database-metrics', groups: GROUPS };
  const floor = await openFloor(postgres, names, Number(rows[0].server_version_num), statements);
  const log = await openEmbeddedLog({ directory: folder.path, logger });
  const context = databaseMetrics.create(databaseMetricsSettings.parse({}));
  const turns = await interleave({ context, log, floor, url: postgres.url(), count: WARM_UP + POLLS });
  const [polls, floors] = [turns.polls, turns.floors].map((each) => each.slice(WARM_UP, WARM_UP + POLLS));
  await floor.close();
  await log.close();
  await postgres.stop();
  folder.remove();
  const what = `full poll, ${count} database${count === 1 ? '' : 's'}`;
  const wall = median(polls.map((poll) => poll.wall));
  const cpu = mean(polls.map((poll) => poll.cpu));
  return [
    { what, value: wall, unit: 'ms' },
    { what: `${what}: wall to floor`, value: wall / median(floors.map((each) => each.wall)), unit: '', atMost: 1.3 },
    { what: `${what}: CPU`, value: cpu, unit: 'ms' },
    {
      what: `${what}: CPU to floor`,
      value: cpu / mean(floors.map((each) => each.cpu)),
      unit: '',
      atMost: 1.5,
    },
  ];
}
