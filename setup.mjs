// Runs before `npm start` and `npm test` under whatever Node the host has (20 or newer): installs what the lock file names
// and builds. The commands that follow run under the Node that is pinned as a package.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`Node 20 or newer is needed to install; this is ${process.versions.node}`);

// Node before 20.11 has no import.meta.dirname.
const root = fileURLToPath(new URL('.', import.meta.url));
const stamp = join(root, 'node_modules', '.pgherald-installed');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  await step('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}
const [option, result] = process.argv.slice(2);
const isBuilt = option === '--if-missing' && existsSync(join(root, result));
if (option !== '--install-only' && !isBuilt) await step('Building', 'npm', ['run', '--silent', 'build']);

/** Runs a command, shows how long it has been running on a terminal, and its output only when it fails. */
async function step(what, command, args) {
  const startedAt = Date.now();
  const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  const isTerminal = process.stderr.isTTY === true;
  if (!isTerminal) process.stderr.write(`${what} …\n`);
  const ticking = isTerminal ? setInterval(() => process.stderr.write(`\r${what} … ${seconds()} `), 200) : undefined;
  const child = spawn(command, args, { cwd: root, env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => ((output += error.message), resolve(1)));
    child.on('close', resolve);
  });
  clearInterval(ticking);
  if (code !== 0) fail(`${what} failed (exit code ${code}):\n${output.trimEnd().split('\n').slice(-40).join('\n')}`);
  process.stderr.write(`${isTerminal ? '\r' : ''}${what}: done (${seconds()})\n`);
}

function fail(message) {
  process.stderr.write(`pgherald: ${message}\n`);
  process.exit(1);
}
