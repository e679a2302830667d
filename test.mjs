// `npm test`: format, lint, boundaries, generated files, types, then the specs of all projects; the last line is the sum.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = '{libs,libs/contexts,apps}/*/test-results.json';
const environment = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
};
const failed = [];

for (const file of globSync(RESULTS)) rmSync(file);
check('format', 'prettier', ['--check', '--log-level=warn', '.']);
check('build', 'nx', ['run-many', '-t', 'build', '--output-style=static']);
check('generated files', 'npm', ['run', '--silent', 'generate', '--', '--check']);
check('boundaries', 'depcruise', ['--config', '.dependency-cruiser.mjs', 'libs', 'apps']);
check('lint', 'eslint', ['.']);
check('types', 'nx', ['run-many', '-t', 'typecheck', '--output-style=static']);
check('specs', 'nx', ['run-many', '-t', 'test', '--output-style=static']);

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

function check(what, command, args) {
  const startedAt = Date.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${what} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(what);
}
