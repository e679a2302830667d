import type { PostgresError, PostgresErrorCode } from '@pgherald/postgres';

/** `group`: the server refuses the group. `data`: the group fails because of its rows or their amount. */
export type BackoffKind = 'database' | 'group' | 'data' | 'lock';

/** First and longest pause by kind, in milliseconds. */
const PAUSES: Readonly<Record<BackoffKind, readonly [firstMs: number, longestMs: number]>> = {
  database: [10_000, 600_000],
  group: [60_000, 3_600_000],
  data: [10_000, 600_000],
  lock: [10_000, 60_000],
};

/** Failures that last until an administrator changes rights, schema or server. */
const PERMANENT: ReadonlySet<PostgresErrorCode> = new Set(['permission', 'undefined', 'not-available']);

/** SQLSTATE class 42: syntax error or access rule violation. */
const STATEMENT_ERROR = /^42/;

/** SQLSTATE classes of failures caused by the rows read: cardinality, data, and errors of functions. */
const DATA_ERROR = /^(?:2[12F]|3[89]|P0)/;

/** Classifies a failure that repeats at each attempt and logs an ERROR on the server; undefined if it may pass soon. */
export function backoffKindOf({ code, sqlstate }: Pick<PostgresError, 'code' | 'sqlstate'>): BackoffKind | undefined {
  if (PERMANENT.has(code) || STATEMENT_ERROR.test(sqlstate ?? '')) return 'group';
  // A timeout without SQLSTATE is our own.
  if (sqlstate === '55P03') return 'lock';
  return DATA_ERROR.test(sqlstate ?? '') || (code === 'statement-timeout' && sqlstate !== null) ? 'data' : undefined;
}

/** Delays attempts exponentially for databases and groups that keep failing, to save time and log lines. */
export class Backoff {
  readonly #failing = new Map<string, { failures: number; notBefore: number }>();

  constructor(
    private readonly now: () => number,
    private readonly pauses = PAUSES,
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
