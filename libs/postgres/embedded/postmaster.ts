import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.js';
import { SERVER_ENVIRONMENT } from './native-package.js';

// Replaced by the postmaster. A detached copy waits for the end of our stdin pipe and then stops the server, even after a
// kill -9 of Node, which closes the pipe but runs no handler.
const GUARD = `exec 3<&0 </dev/null
( ( cat <&3; kill -INT $$; i=0; while kill -0 $$ && [ $i -lt 20 ]; do sleep 1; i=$((i+1)); done; kill -QUIT $$ ) >/dev/null 2>&1 & )
exec 3<&-; exec "$@"`;

const READY = /ready to accept (read.only )?connections/;
const LAST_LINES_MS = 1_000;
const LOG_CHARACTERS = 16_384;

export interface ExitStatus {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running PostgreSQL server process that ends with this process in every case. */
export class Postmaster {
  readonly exited: Promise<ExitStatus>;
  log = '';
  /** Resolves with true when it accepts connections, with false if it ended before. */
  readonly ready: Promise<boolean>;
  #child: ChildProcess;

  constructor(program: string, data: string, settings: Readonly<Record<string, string | number>>, account: Account) {
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    this.#child = spawn('/bin/sh', ['-c', GUARD, 'sh', program, '-D', data, ...options], {
      ...account,
      env: SERVER_ENVIRONMENT,
      cwd: data,
      detached: true, // Ctrl-C reaches Node alone, which stops standby and primary in order
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.#child.stdin?.on('error', () => this.#child.stdin?.destroy());
    this.exited = once(this.#child, 'exit').then(([code, signal]) => {
      this.#child.stdin?.destroy();
      return { code: code as number | null, signal: signal as NodeJS.Signals | null };
    });
    const announced = new Promise<boolean>((resolve) => {
      this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        this.log = (this.log + text).slice(-LOG_CHARACTERS);
        if (READY.test(this.log)) resolve(true);
      });
    });
    this.ready = Promise.race([announced, this.#logEnded().then(() => false)]);
  }

  /** Resolves when the server has ended and its last lines are read: `exit` may come before them. */
  async #logEnded(): Promise<void> {
    const { stderr } = this.#child;
    const isRead = stderr ? once(stderr, 'end') : Promise.resolve();
    await this.exited;
    await Promise.race([isRead, sleep(LAST_LINES_MS, undefined, { ref: false })]);
  }

  async stop(): Promise<ExitStatus> {
    this.#child.stdin?.end();
    return this.exited;
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
