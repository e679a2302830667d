import { Writable } from 'node:stream';

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

const ERASE_LINE = '\r\u001b[K';

/** Prints lines and, on a terminal, a status line below them. */
export class Screen {
  #status = '';

  constructor(
    private readonly out: Output,
    private readonly errors: Output = process.stderr,
  ) {}

  get isTerminal(): boolean {
    return this.out.isTTY === true;
  }

  /** Characters per line; unlimited for a file or a pipe. */
  get width(): number {
    return this.isTerminal && this.out.columns ? this.out.columns : Infinity;
  }

  line(text: string): void {
    this.#above(() => this.out.write(`${text}\n`));
  }

  status(text: string): void {
    if (!this.isTerminal) return;
    this.#status = fitted(text, this.width - 1);
    this.out.write(`${ERASE_LINE}${this.#status}`);
  }

  /** Stream for log lines, which appear above the status line. */
  get logDestination(): Output {
    const write = (chunk: Buffer, _: string, done: () => void): void => {
      this.#above(() => this.errors.write(chunk));
      done();
    };
    return Object.assign(new Writable({ write }), { isTTY: this.errors.isTTY === true });
  }

  /** Leaves the cursor on a new line. */
  end(): void {
    if (this.#status !== '') this.out.write('\n');
    this.#status = '';
  }

  #above(write: () => void): void {
    if (this.#status !== '') this.out.write(ERASE_LINE);
    write();
    if (this.#status !== '') this.out.write(this.#status);
  }
}

/** Cuts a text to a width, so that it takes one line of a terminal. */
export function fitted(text: string, width: number): string {
  if (text.length <= width) return text;
  return width < 2 ? '' : `${text.slice(0, width - 1)}…`;
}
