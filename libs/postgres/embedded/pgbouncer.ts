import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './postmaster.js';

export type PoolMode = 'session' | 'transaction' | 'statement';

export interface PgBouncerOptions {
  readonly mode: PoolMode;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly poolSize: number;
}

export interface StartedPgBouncer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Whether the program is installed; Debian and Homebrew call its package `pgbouncer`. */
export function hasPgBouncer(): boolean {
  try {
    execFileSync('pgbouncer', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export async function startPgBouncer(options: PgBouncerOptions): Promise<StartedPgBouncer> {
  const folder = mkdtempSync(join(tmpdir(), 'pgherald-pgbouncer-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const file = join(folder, 'pgbouncer.ini');
  writeFileSync(file, configurationOf(options, port), { mode: 0o644 });
  const isRoot = process.getuid?.() === 0;
  const running = spawn('pgbouncer', [...(isRoot ? ['-u', 'nobody'] : []), file], { stdio: 'ignore' });
  while (!(await answers(port))) {
    if (running.exitCode !== null) throw new Error(`pgbouncer ended with ${running.exitCode}`);
    await sleep(20);
  }
  return { port, stop: () => stop(running, folder) };
}

function configurationOf({ mode, port, user, password, poolSize }: PgBouncerOptions, listenPort: number): string {
  return `[databases]
* = host=127.0.0.1 port=${port} user=${user} password=${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = ${poolSize}
`;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function stop(running: ChildProcess, folder: string): Promise<void> {
  const ended = once(running, 'exit');
  if (running.exitCode === null && running.kill('SIGKILL')) await ended;
  rmSync(folder, { recursive: true, force: true });
}
