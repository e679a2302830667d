// `npm run bench`: each measurement in a process of its own; the exit code is 1 when a bound is missed. Needs the build.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MEASUREMENTS = [
  'poll',
  'tables',
  'many-relations',
  'queries',
  'replication',
  'event-log',
  'kafka',
  'sink',
  'memory',
];
const wanted = process.argv.slice(2);

const results = MEASUREMENTS.filter((name) => wanted.length === 0 || wanted.includes(name)).flatMap(measure);
const width = Math.max(...results.map(({ what }) => what.length));
for (const { what, value, unit, atMost, atLeast } of results) {
  const bound = atMost === undefined ? (atLeast === undefined ? '' : `>= ${shown(atLeast)}`) : `<= ${shown(atMost)}`;
  const verdict = bound === '' ? '' : holds({ value, atMost, atLeast }) ? 'ok' : 'MISSED';
  console.log(`${what.padEnd(width)}  ${shown(value).padStart(11)} ${unit.padEnd(9)} ${bound.padEnd(11)} ${verdict}`);
}
process.exitCode = results.every(holds) ? 0 : 1;

/** A measurement prints one line of JSON: a list of {what, value, unit, atMost or atLeast}. */
function measure(name) {
  console.error(`measuring: ${name} …`);
  const file = join(import.meta.dirname, 'bench', `${name}.mjs`);
  const { stdout, status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the measurement ${name} ended with ${status}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

function holds({ value, atMost = Infinity, atLeast = -Infinity }) {
  return value >= atLeast && value <= atMost;
}

function shown(number) {
  return number.toLocaleString('en', { maximumFractionDigits: number < 100 ? 2 : 0 });
}
