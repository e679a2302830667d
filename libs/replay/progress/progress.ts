import type { AnyEvent } from '@pgherald/events';
import type { TimeRange } from '../range/time-range.js';

const EVERY_MS = 250;
/** Records between two looks at the clock. */
const RECORDS = 64;

export interface ProgressOptions {
  /** What is read. An open end is the start of the work; an open beginning is the first record. */
  readonly range: TimeRange;
  readonly write: (text: string) => void;
  readonly clock?: () => number;
}

/** Shows the share done, rows per second and the time left, on one line of a terminal that it rewrites. */
export class Progress {
  readonly #clock: () => number;
  readonly #startedAt: number;
  #shownAt: number;
  #records = 0;
  #rows = 0;
  #isShown = false;
  #from: number;
  readonly #to: number;

  constructor(private readonly options: ProgressOptions) {
    this.#clock = options.clock ?? (() => performance.now());
    this.#startedAt = this.#clock();
    this.#shownAt = this.#startedAt;
    const { from = -Infinity, to = Date.now() } = options.range;
    this.#from = from;
    this.#to = to;
  }

  /** Rows of measured events; any other event counts as one. */
  get rows(): number {
    return this.#rows;
  }

  decoded({ event }: AnyEvent): void {
    this.#rows += 'rows' in event && Array.isArray(event.rows) ? event.rows.length : 1;
  }

  /** @param appendedAt of the record read last, milliseconds */
  read(appendedAt: number): void {
    if (this.#from === -Infinity) this.#from = appendedAt;
    this.#records += 1;
    if (this.#records % RECORDS !== 0) return;
    const now = this.#clock();
    if (now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    this.#isShown = true;
    this.options.write(`\r\u001B[K${this.#line(appendedAt, now)}`);
  }

  /** Removes the line. */
  end(): void {
    if (this.#isShown) this.options.write('\r\u001B[K');
    this.#isShown = false;
  }

  #line(appendedAt: number, now: number): string {
    const share = Math.min(1, Math.max(0, (appendedAt - this.#from) / Math.max(1, this.#to - this.#from)));
    const elapsed = (now - this.#startedAt) / 1_000;
    const rate = Math.round(this.#rows / Math.max(elapsed, 0.001));
    const left = share > 0 ? `, ${Math.ceil((elapsed / share) * (1 - share))} s left` : '';
    return `${Math.floor(share * 100)} %, ${rate.toLocaleString('en')} rows/s${left}`;
  }
}

/** Exit code of a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

/** Aborts at the first Ctrl-C or termination, and sets the exit code; a second one ends the process at once. */
export function stopOnSignals(end: AbortController): void {
  const stop = (): void => {
    if (end.signal.aborted) process.exit(INTERRUPTED);
    process.exitCode = INTERRUPTED;
    end.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}
