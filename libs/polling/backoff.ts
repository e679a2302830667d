import type { PostgresError, PostgresErrorCode } from '@pgherald/postgres';

/** What fails: a database that cannot be read at all, or a group that the server refuses. */
export type BackoffKind = 'database' | 'group';

/** The first and the longest pause, in milliseconds. */
type Pauses = Readonly<Record<BackoffKind, readonly [firstMs: number, longestMs: number]>>;

const PAUSES: Pauses = { database: [10_000, 600_000], group: [60_000, 3_600_000] };

/** Failures that last until somebody changes rights, schema or server. */
const PERMANENT: ReadonlySet<PostgresErrorCode> = new Set(['permission', 'undefined', 'not-available']);

/** Whether trying again soon can only fail again, as an ERROR line in the log of the server. */
export function isPermanent({ code }: PostgresError): boolean {
  return PERMANENT.has(code);
}

/** Lets what keeps failing rest for longer and longer, so that it costs neither time nor log lines. */
export class Backoff {
  readonly #failing = new Map<string, { failures: number; notBefore: number }>();

  constructor(
    private readonly now: () => number,
    private readonly pauses: Pauses = PAUSES,
  ) {}

  mayTry(key: string): boolean {
    return this.now() >= (this.#failing.get(key)?.notBefore ?? 0);
  }

  failed(key: string, kind: BackoffKind): void {
    const [firstMs, longestMs] = this.pauses[kind];
    const failures = (this.#failing.get(key)?.failures ?? 0) + 1;
    const pause = failures === 1 ? 0 : Math.min(longestMs, firstMs * 2 ** (failures - 2));
    this.#failing.set(key, { failures, notBefore: this.now() + pause });
  }

  succeeded(key: string): void {
    this.#failing.delete(key);
  }
}
