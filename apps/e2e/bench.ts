// `npm run bench`, or `npm run bench -- poll sink` for some measurements: each in a process of its own. The exit code is 1 when a
// figure misses its bound.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Figure, figuresIn } from './bench/figures.ts';

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
  'replay',
  'log-size',
  'scale',
];
const requested = process.argv.slice(2);
if (requested.some((option) => ['-h', '--help'].includes(option))) {
  console.log(`npm run bench                    all measurements, in about 35 minutes
npm run bench -- poll sink       some of them: ${MEASUREMENTS.join(', ')}

Ratios have bounds, because both sides see the same machine; the exit code is 1 when one is missed.`);
  process.exit(0);
}
const unknown = requested.filter((name) => !MEASUREMENTS.includes(name));
if (unknown.length > 0) {
  console.error(`no measurement ${unknown.join(', ')}; there are ${MEASUREMENTS.join(', ')}`);
  process.exit(2);
}

const figures = MEASUREMENTS.filter((name) => requested.length === 0 || requested.includes(name)).flatMap(measure);
const width = Math.max(...figures.map(({ what }) => what.length));
for (const figure of figures) console.log(lineOf(figure));
process.exitCode = figures.every(isInBounds) ? 0 : 1;

function measure(name: string): readonly Figure[] {
  console.error(`measuring: ${name} …`);
  const file = join(import.meta.dirname, 'bench', `${name}.ts`);
  const { stdout, status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the measurement ${name} ended with ${status}`);
  return figuresIn(stdout);
}

function isInBounds({ value, atMost = Infinity, atLeast = -Infinity }: Figure): boolean {
  return value >= atLeast && value <= atMost;
}

function lineOf(figure: Figure): string {
  const { what, value, unit, atMost, atLeast } = figure;
  const bounds = [
    ...(atLeast === undefined ? [] : [`>= ${format(atLeast)}`]),
    ...(atMost === undefined ? [] : [`<= ${format(atMost)}`]),
  ].join(' ');
  const verdict = bounds === '' ? '' : isInBounds(figure) ? 'ok' : 'MISSED';
  return `${what.padEnd(width)}  ${format(value).padStart(11)} ${unit.padEnd(9)} ${bounds.padEnd(11)} ${verdict}`;
}

function format(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
}
