import { accessSync, chmodSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';

const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 4 << 30;

/**
 * The environment of specs: their servers have their data in memory where that is large enough, for what they copy and delete,
 * some 40 MB for each server, is else a large part of their time. The folder goes away with the process.
 */
export function specEnvironment() {
  if (process.env['TMPDIR'] !== undefined || !isRoomy()) return process.env;
  const folder = mkdtempSync(`${MEMORY}/pgherald-`);
  chmodSync(folder, 0o1777); // as /tmp is: servers of root run as another user
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  return { ...process.env, TMPDIR: folder };
}

/** Servers are also executed there. */
function isRoomy() {
  if (process.platform !== 'linux' || !existsSync(MEMORY)) return false;
  try {
    accessSync(MEMORY, constants.W_OK);
  } catch {
    return false;
  }
  const { bavail, bsize } = statfsSync(MEMORY);
  const mount = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .find((line) => line.split(' ')[1] === MEMORY);
  return bavail * bsize >= ENOUGH_BYTES && mount?.split(' ')[3]?.split(',').includes('noexec') === false;
}
