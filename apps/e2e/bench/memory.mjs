// Resident memory of the whole application after an hour's number of polls of two servers, at a faster pace.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { join } from 'node:path';
import { startPostgres, temporaryFolder } from '@pgherald/testing';

const POLLS = 360;
const root = join(import.meta.dirname, '../../..');
// As `npm start` runs it, with the same flags.
const [, ...command] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.start.split(' ');

const postgres = await startPostgres({ standby: true });
const folder = temporaryFolder();
const app = spawn(process.execPath, command, {
  cwd: root,
  env: {
    PATH: process.env.PATH,
    PGHERALD_TARGETS: `${postgres.url()},${postgres.standby.url('postgres', 'monitor')}`,
    PGHERALD_DATA_DIR: folder.path,
    PGHERALD_HTTP_PORT: '0',
    PGHERALD_INTERVAL: '50ms',
    PGHERALD_LOG_LEVEL: 'error',
    PGHERALD_SINK_METRICS: 'all',
  },
  stdio: ['ignore', 'pipe', 'ignore'],
});
let polls = 0;
let halfway = 0;
for await (const line of createInterface({ input: app.stdout })) {
  if (!line.includes('polled database-metrics')) continue;
  polls += 1;
  if (polls === POLLS) halfway = resident();
  if (polls === 2 * POLLS) break;
}
const kB = resident();
app.kill('SIGINT');
await once(app, 'exit');
await postgres.stop();
folder.remove();
console.log(
  JSON.stringify([
    { what: `memory after ${POLLS} polls of 2 servers`, value: kB / 1_024, unit: 'MiB', atMost: 250 },
    { what: 'memory after half of them', value: halfway / 1_024, unit: 'MiB' },
  ]),
);

function resident() {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(app.pid)], { encoding: 'utf8' }));
}
