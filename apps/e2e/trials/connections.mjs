// `npm run trial:connections -- [--seconds 600] [--databases 6] [--max 10] [--interval 2s]`: counts pgherald's connections in
// pg_stat_activity, four times a second, while all contexts run in one process. Never more than the cap; and none is opened
// after the first minute where the databases fit it. The exit code is 1 when it was otherwise. Needs the build.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startPostgres, temporaryFolder } from '@pgherald/testing';

const APP = join(import.meta.dirname, '../../pgherald/dist/main.js');
const WARM_UP_MS = 60_000;
const EVERY_MS = 250;
const COUNT = `SELECT pid || '@' || backend_start AS session, datname
  FROM pg_stat_activity WHERE application_name LIKE 'pgherald%'`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    databases: { type: 'string', default: '6' },
    max: { type: 'string', default: '10' },
    interval: { type: 'string', default: '2s' },
  },
});
const [seconds, databases, max] = [values.seconds, values.databases, values.max].map(Number);
const folder = temporaryFolder();
const postgres = await startPostgres();
const admin = await postgres.client();
for (let made = 1; made < databases; made++) await admin.query(`CREATE DATABASE db${made}`);
const app = spawn(process.execPath, [APP], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    PGHERALD_TARGETS: postgres.url(),
    PGHERALD_DATA_DIR: folder.path,
    PGHERALD_HTTP_PORT: '0',
    PGHERALD_INTERVAL: values.interval,
    PGHERALD_MAX_CONNECTIONS: String(max),
  },
});
const exited = once(app, 'exit');
const seen = new Map();
const { samples, most, late } = await count(performance.now() + seconds * 1_000);
app.kill('SIGTERM');
const [code] = await exited;
const left = (await admin.query(COUNT)).rowCount;
await admin.end();
await postgres.stop();
folder.remove();

const fits = databases <= max;
console.log(`${samples} counts in ${seconds} s, ${databases} databases, cap ${max}, a poll every ${values.interval}:`);
console.log(`at most ${most} connections at once, ${seen.size} in all, ${late} of them opened after the first minute`);
console.log(`${left} left after the end, which was with exit code ${code}`);
process.exit(samples > 0 && most <= max && (late === 0 || !fits) && left === 0 && code === 0 ? 0 : 1);

/** Counts until an instant; a session that is new later than the warm-up is late. */
async function count(end) {
  const begin = performance.now();
  const result = { samples: 0, most: 0, late: 0 };
  while (performance.now() < end && app.exitCode === null) {
    const { rows } = await admin.query(COUNT);
    const at = performance.now() - begin;
    result.samples += 1;
    result.most = Math.max(result.most, rows.length);
    for (const { session, datname } of rows.filter((row) => !seen.has(row.session))) {
      seen.set(session, datname);
      if (at <= WARM_UP_MS) continue;
      result.late += 1;
      console.log(`${Math.round(at / 1_000)} s: a new connection to ${datname}, ${rows.length} at once`);
    }
    await sleep(EVERY_MS);
  }
  return result;
}
