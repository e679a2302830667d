import pg from 'pg';
import type { Connection } from '../login/connection.js';
import { decodeText } from '../read/text-bytes.js';
import { loadSql, sqlFolder } from '../read/sql-files.js';

/** Interval of the checks: two fit in the 5 s for which PostgreSQL waits for sessions to leave a database. */
export const CHECK_INTERVAL_MS = 2_000;

/** Validity of the last check if no session is available for the next one. */
const VALID_MS = 2 * CHECK_INTERVAL_MS;

/** Pause after a refused check, because each one logs an ERROR on the server. */
const RETRY_REFUSED_MS = 3_600_000;
/** SQLSTATE classes of permanent failures: feature not supported, access rule violation. */
const REFUSED = /^(?:0A|42)/;

const SQL_FOLDER = sqlFolder(import.meta.dirname);

/**
 * Finds databases that another session drops, renames, moves or copies, for example by CREATE DATABASE ... TEMPLATE. An idle
 * session of ours would make the command fail, and a login would wait for its end.
 */
export class ContendedDatabases {
  #names: ReadonlySet<string> = new Set();
  #seenAt = -Infinity;
  #isRefreshing = false;
  #refreshNotBefore = -Infinity;

  constructor(private readonly now: () => number = () => performance.now()) {}

  has(database: string): boolean {
    return this.#names.has(database) && this.now() - this.#seenAt < VALID_MS;
  }

  /** Checks once, after the statements already sent. A failed check is ignored; the next statement reports the cause. */
  async refresh(connection: Connection): Promise<void> {
    const statement = loadSql(SQL_FOLDER, 'contended-databases').statementFor(connection);
    if (this.#isRefreshing || !statement || this.now() < this.#refreshNotBefore) return;
    this.#isRefreshing = true;
    try {
      const { rows } = await connection.askQueued(statement);
      this.#names = new Set(rows.map(([name]) => decodeText(String(name))));
      this.#seenAt = this.now();
    } catch (error) {
      this.#names = new Set();
      if (error instanceof pg.DatabaseError && REFUSED.test(error.code ?? ''))
        this.#refreshNotBefore = this.now() + RETRY_REFUSED_MS;
    } finally {
      this.#isRefreshing = false;
    }
  }
}
