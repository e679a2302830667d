// Resident memory of the whole application, as `npm start` runs it, after as many polls of two servers as an hour has, at a faster pace.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startPostgres, temporaryFolder } from '@pgherald/testing';
import { startCommand } from './alone.ts';
import { printFigures } from './figures.ts';

const POLLS = 360;

const postgres = await startPostgres({ standby: true });
const folder = temporaryFolder();
const app = spawn(process.execPath, startCommand().slice(1), {
  cwd: join(import.meta.dirname, '../../..'),
  env: {
    PATH: process.env['PATH'],
    PGHERALD_TARGETS: [postgres.url(), postgres.standby?.url('postgres', 'monitor')].join(','),
    PGHERALD_DATA_DIR: folder.path,
    PGHERALD_HTTP_PORT: '0',
    PGHERALD_INTERVAL: '50ms',
    PGHERALD_LOG_LEVEL: 'error',
    PGHERALD_SINK_METRICS: 'all',
  },
  stdio: ['ignore', 'pipe', 'ignore'],
});
let polls = 0;
let halfwayKiB = 0;
for await (const line of createInterface({ input: app.stdout })) {
  if (!line.includes('polled database-metrics')) continue;
  polls += 1;
  if (polls === POLLS) halfwayKiB = residentKiB();
  if (polls === 2 * POLLS) break;
}
const endKiB = residentKiB();
app.kill('SIGINT');
await once(app, 'exit');
await postgres.stop();
folder.remove();
printFigures([
  { what: `memory after ${POLLS} polls of 2 servers`, value: endKiB / 1_024, unit: 'MiB', atMost: 250 },
  { what: 'memory after half of them', value: halfwayKiB / 1_024, unit: 'MiB' },
]);

function residentKiB(): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(app.pid)], { encoding: 'utf8' }));
}
