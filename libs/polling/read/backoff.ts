import type { PostgresError, PostgresErrorCode } from '@pgherald/postgres';

/**
 * What fails: a database that cannot be read at all, a group that the server refuses, one that its data or their amount make
 * fail, or one that waits for a lock in vain.
 */
export type BackoffKind = 'database' | 'group' | 'data' | 'lock';

/** The first and the longest pause, in milliseconds. */
type Pauses = Readonly<Record<BackoffKind, readonly [firstMs: number, longestMs: number]>>;

const PAUSES: Pauses = {
  database: [10_000, 600_000],
  group: [60_000, 3_600_000],
  data: [10_000, 600_000],
  lock: [10_000, 60_000],
};

/** Failures that last until somebody changes rights, schema or server. */
const PERMANENT: ReadonlySet<PostgresErrorCode> = new Set(['permission', 'undefined', 'not-available']);

/** Class of SQLSTATE of statements that are wrong, or whose rights are. */
const WRONG_STATEMENT = /^42/;

/** Classes of what the rows read make of a statement: cardinality, data, and errors that a function raises or runs into. */
const OF_DATA = /^(?:2[12F]|3[89]|P0)/;

/** How a group rests that fails again at each try, as an ERROR line in the log of the server; undefined if it may pass soon. */
export function restOf({ code, sqlstate }: Pick<PostgresError, 'code' | 'sqlstate'>): BackoffKind | undefined {
  if (PERMANENT.has(code) || WRONG_STATEMENT.test(sqlstate ?? '')) return 'group';
  // Without a SQLSTATE it is our own time that ran out.
  if (sqlstate === '55P03') return 'lock';
  return OF_DATA.test(sqlstate ?? '') || (code === 'statement-timeout' && sqlstate !== null) ? 'data' : undefined;
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
