// `npm test`: build, lint, types, format, generated files, boundaries, then the specs of all projects.
// `npm run test:long`: the specs that take minutes. `npm run test:containers`: those that need a container engine.
// `npm run test:trials`: random faults over Kafka.
// The last line is the sum.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { specEnvironment } from './spec-folder.mjs';

const RESULTS = '{libs,libs/contexts,apps}/*/test-results.json';
/** Their specs take longest, and wait for servers more than they compute: they run beside all else, one group after the other. */
const LONGEST = [
  ['e2e', 'event-log'],
  ['sink', 'replay', 'polling', 'replication-monitoring'],
].map((names) => names.map((name) => `@pgherald/${name}`).join());
const SPECS = 'specs';
/** `long`, `containers` or `trial`; undefined for `npm test`. */
const kind = process.argv[2]?.replace('--', '');
const environment = {
  ...specEnvironment(),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
  ...(kind && { PGHERALD_SPECS: kind }),
};
const failed = [];

for (const file of globSync(RESULTS)) rmSync(file);
await check('build', 'npm', ['run', '--silent', 'build']);
await Promise.all([longest(), kind ? others() : checks().then(others)]);

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of globSync(RESULTS)) {
  const result = JSON.parse(readFileSync(file, 'utf8'));
  sum.passed += result.numPassedTests;
  sum.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  sum.skipped += result.numPendingTests + result.numTodoTests;
}
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
console.log(`${sum.passed} passed, ${Math.max(sum.failed, failed.length > 0 ? 1 : 0)} failed, ${sum.skipped} skipped`);
process.exit(failed.length === 0 ? 0 : 1);

async function checks() {
  await Promise.all([
    check('lint', 'oxlint', []),
    check('prose', 'node', ['prose.mjs']),
    inTurn(
      ['types', 'tsc', ['-p', 'tsconfig.json']],
      ['format', 'oxfmt', ['--check']],
      ['generated files', 'npm', ['run', '--silent', 'generate', '--', '--check']],
      ['boundaries', 'depcruise', ['--config', '.dependency-cruiser.mjs', 'libs', 'apps']],
    ),
  ]);
}

async function longest() {
  for (const projects of LONGEST)
    await specs(`specs of ${projects}`, ['run-many', '-t', 'test', `--projects=${projects}`]);
}

function others() {
  return specs(SPECS, ['run-many', '-t', 'test', `--exclude=${LONGEST.join()}`, '--parallel=2']);
}

/** What they need is built already. */
function specs(what, args) {
  return check(what, 'nx', [...args, '--output-style=static', '--exclude-task-dependencies']);
}

async function inTurn(...checks) {
  for (const each of checks) await check(...each);
}

/** Runs a command and shows its output in one piece when it ends; the specs of many projects show theirs as they end. */
async function check(what, command, args) {
  const startedAt = Date.now();
  const stdout = what === SPECS ? 'inherit' : 'pipe';
  const child = spawn(command, args, { stdio: ['ignore', stdout, stdout], env: environment });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  const [status] = await once(child, 'close');
  process.stdout.write(Buffer.concat(output));
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${what} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(what);
}
