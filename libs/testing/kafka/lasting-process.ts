import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** A process that is killed when its parent process ends, even by a kill. */
export class LastingProcess {
  #shell: ChildProcess | undefined;
  #pid = 0;

  constructor(
    private readonly command: readonly string[],
    private readonly logFile: string,
  ) {}

  /** For signals. */
  get pid(): number {
    return this.#pid;
  }

  /** All output so far. */
  get output(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  /** Returns at once. */
  async start(): Promise<void> {
    const log = openSync(this.logFile, 'a');
    // The shell waits for the end of its input, which comes with the end of this process even if that is killed.
    const script = '"$@" </dev/null & pid=$!; echo $pid >&3; cat >/dev/null; kill -9 $pid 2>/dev/null; wait';
    this.#shell = spawn('sh', ['-c', script, 'sh', ...this.command], { stdio: ['pipe', log, log, 'pipe'] });
    closeSync(log);
    this.#shell.unref();
    const [chunk] = (await once(this.#shell.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
    this.#pid = Number(chunk.toString());
    for (const stream of [this.#shell.stdin, this.#shell.stdio[3]]) (stream as unknown as { unref(): void }).unref();
  }

  /** `kill -9`; resolves when the process is gone. */
  async kill(): Promise<void> {
    if (this.#shell === undefined) return;
    const gone = once(this.#shell, 'close');
    this.#shell.ref();
    this.#shell.stdin?.end();
    await gone;
    this.#shell = undefined;
  }

  signal(name: NodeJS.Signals): void {
    process.kill(this.#pid, name);
  }
}
