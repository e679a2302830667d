import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { eventually } from '@pgherald/testing';

export interface ExampleOptions {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A running subscriber and its output. */
export class ExampleProcess {
  readonly #child: ChildProcess;
  #output = '';

  constructor(command: readonly string[], { cwd, environment }: ExampleOptions) {
    const [program = '', ...rest] = command;
    this.#child = spawn(program, rest, { cwd, env: { ...process.env, ...environment } });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
  }

  /** Resolves with the first whole line that contains the text. @throws Error with the output if the process ends before */
  line(text: string, timeoutMs = 90_000): Promise<string> {
    const find = (): string | undefined => {
      const found = this.#output
        .split('\n')
        .slice(0, -1)
        .find((line) => line.includes(text));
      if (found === undefined && this.#hasEnded) throw new Error(`the example ended: ${this.#output}`);
      return found;
    };
    return eventually(`a line with ${text}`, find, { timeoutMs }).catch((error: unknown) => {
      throw new Error(`no line with ${text} in: ${this.#output}`, { cause: error });
    });
  }

  /** Sends SIGTERM, and returns the exit code; null if the signal ended the process. */
  async stop(): Promise<number | null> {
    if (!this.#hasEnded && this.#child.kill('SIGTERM')) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }

  get #hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }
}
