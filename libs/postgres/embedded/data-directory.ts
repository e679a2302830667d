import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { give, type Account } from './account.js';
import { EmbeddedError } from './embedded-error.js';
import { SERVER_ENVIRONMENT, type NativePackage } from './native-package.js';

/** Whether initdb has finished. An interrupted one may leave PG_VERSION alone. */
export const isInitialized = (data: string) => existsSync(join(data, 'global/pg_control'));

export function initialize(data: string, native: NativePackage, account: Account, password: string): void {
  if (isInitialized(data)) return;
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  give(data, account);
  give(passwordFile, account);
  const options = ['-U', 'postgres', '--auth=scram-sha-256', '--no-locale', '--encoding=UTF8', '--no-sync'];
  const quiet = native.major > 13 ? ['--no-instructions'] : [];
  const command = ['-D', data, `--pwfile=${passwordFile}`, ...options, ...quiet];
  const environment = { ...account, env: SERVER_ENVIRONMENT, cwd: '/', encoding: 'utf8' } as const;
  const { status, stderr, error } = spawnSync(join(native.folder, 'bin/initdb'), command, environment);
  rmSync(passwordFile);
  if (status === 0) return;
  rmSync(data, { recursive: true, force: true });
  throw new EmbeddedError('initdb', `initdb failed in ${data}: ${stderr ?? ''}`, error);
}

export function copyTemplate(template: string, data: string, account: Account): void {
  if (isInitialized(data)) return;
  rmSync(data, { recursive: true, force: true });
  cpSync(template, data, { recursive: true, mode: constants.COPYFILE_FICLONE });
  chmodSync(data, 0o700);
  give(data, account);
}

/** Stops a server that survived a killed run, and deletes a lock file whose pid belongs to another process. */
export async function clearStale(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (process.platform !== 'linux' || !existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (worksIn(pid, data)) process.kill(pid, signal);
    for (let tries = 0; tries < 500 && worksIn(pid, data); tries++) await sleep(20);
  }
  rmSync(file, { force: true });
}

function worksIn(pid: number, data: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false; // no such process
  }
}
