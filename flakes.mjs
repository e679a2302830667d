// Runs each spec file of `npm test` several times in random order while the machine is busy, and names those that ever fail:
// `npm run test:flakes -- [--times 10] [--load 4] [--seed N] [part of a path ...]`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { specEnvironment } from './spec-folder.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '10' },
    load: { type: 'string', default: '4' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(
    readFileSync(import.meta.filename, 'utf8')
      .split('\n')
      .slice(0, 2)
      .join('\n')
      .replaceAll('// ', ''),
  );
  process.exit(0);
}

const root = import.meta.dirname;
const jest = join(root, 'node_modules/jest/bin/jest.js');
const environment = { ...process.env, ...specEnvironment() };
const BUSY = 'for (;;) Math.sqrt(Math.random());';
const random = mulberry32(Number(values.seed));

const files = globSync('{libs,libs/contexts,apps}/*/**/*.spec.ts', { cwd: root })
  .filter((file) => !/node_modules|\/dist\/|\.(?:long|containers|trial)\.spec\.ts$/.test(file))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
  .sort();
const runs = Array.from({ length: Number(values.times) }, () => files)
  .flat()
  .map((file) => ({ file, order: random() }))
  .sort((a, b) => a.order - b.order);
const busy = Array.from({ length: Number(values.load) }, () =>
  spawn(process.execPath, ['-e', BUSY], { stdio: 'ignore' }),
);
const failures = new Map();
let done = 0;
process.on('exit', () => busy.forEach((child) => child.kill('SIGKILL')));

console.log(`${files.length} spec files, ${runs.length} runs, load ${values.load}, seed ${values.seed}`);
for (const { file } of runs) {
  const output = await run(file);
  done += 1;
  if (output === undefined) continue;
  failures.set(file, (failures.get(file) ?? 0) + 1);
  console.log(`FAILED ${file}\n${output}`);
}
for (const [file, count] of failures) console.log(`${file}: failed ${count} times`);
console.log(`${done} runs, ${[...failures.values()].reduce((sum, count) => sum + count, 0)} failed`);
process.exit(failures.size === 0 ? 0 : 1);

/** Returns the output of a run that failed; undefined if it passed. */
async function run(file) {
  const project = projectOf(file);
  const results = join(tmpdir(), `pgherald-flakes-${process.pid}.json`);
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--runTestsByPath'];
  const child = spawn(process.execPath, [...args, relative(project, join(root, file)), `--outputFile=${results}`], {
    cwd: project,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const [status] = await once(child, 'close');
  rmSync(results, { force: true });
  return status === 0 ? undefined : Buffer.concat(output).toString();
}

function projectOf(file) {
  const folder = dirname(join(root, file));
  return globSync('jest.config.mjs', { cwd: folder }).length > 0 ? folder : projectOf(relative(root, folder));
}

/** A small generator of pseudo-random numbers, so that a seed repeats an order. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
