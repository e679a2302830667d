// `npm run trial:connections -- [--seconds 600]`: counts pgherald's connections in pg_stat_activity four times a second, while all
// contexts run in one process. The cap is never exceeded, and where it suffices for all databases, no connection is opened after the
// first minute. Otherwise the exit code is 1. Needs the build.
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres, temporaryFolder } from '@pgherald/testing';
import { startApp } from '../running-app.ts';
import { readOptions } from './trial.ts';

const WARM_UP_MS = 60_000;
const EVERY_MS = 250;
const SESSIONS = `SELECT pid || '@' || backend_start AS session, datname
  FROM pg_stat_activity WHERE application_name LIKE 'pgherald%'`;

interface Session {
  readonly session: string;
  readonly datname: string;
}

const options = readOptions('Counts the connections of pgherald to one server.', {
  seconds: ['600', 'How long.'],
  databases: ['6', 'How many databases the server has.'],
  max: ['10', 'Connections that pgherald may open.'],
  interval: ['2s', 'Time between polls.'],
});
const [seconds, databases, max] = [Number(options.seconds), Number(options.databases), Number(options.max)];
const folder = temporaryFolder();
const postgres = await startPostgres();
const admin = await postgres.client();
for (let n = 1; n < databases; n++) await admin.query(`CREATE DATABASE db${n}`);
const app = startApp({
  dataDir: folder.path,
  targets: [postgres.url()],
  environment: { PGHERALD_INTERVAL: options.interval, PGHERALD_MAX_CONNECTIONS: String(max) },
});
let isRunning = true;
void app.exited.then(() => (isRunning = false));
const sessions = new Set<string>();
const { samples, most, late } = await count(performance.now() + seconds * 1_000);
const { code } = await app.stop('SIGTERM');
const left = (await admin.query(SESSIONS)).rowCount;
await admin.end();
await postgres.stop();
folder.remove();

console.log(`${samples} counts in ${seconds} s, ${databases} databases, cap ${max}, a poll every ${options.interval}:`);
console.log(
  `at most ${most} connections at once, ${sessions.size} in all, ${late} of them opened after the first minute`,
);
console.log(`${left} left after the end; exit code ${code}`);
if (code !== 0) console.log(app.stderr);
const isRight = samples > 0 && most <= max && (late === 0 || databases > max) && left === 0 && code === 0;
process.exit(isRight ? 0 : 1);

/** Counts until an instant; a session that is opened after the warm-up is late. */
async function count(end: number): Promise<{ samples: number; most: number; late: number }> {
  const begin = performance.now();
  const result = { samples: 0, most: 0, late: 0 };
  while (performance.now() < end && isRunning) {
    const { rows } = await admin.query<Session>(SESSIONS);
    const elapsedMs = performance.now() - begin;
    result.samples += 1;
    result.most = Math.max(result.most, rows.length);
    for (const { session, datname } of rows.filter((row) => !sessions.has(row.session))) {
      sessions.add(session);
      if (elapsedMs <= WARM_UP_MS) continue;
      result.late += 1;
      console.log(`${Math.round(elapsedMs / 1_000)} s: a new connection to ${datname}, ${rows.length} at once`);
    }
    await sleep(EVERY_MS);
  }
  return result;
}
