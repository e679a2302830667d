import pg from 'pg';
import type { Connection } from '../login/connection.js';
import { decodeText } from '../read/text-bytes.js';
import { loadSql, sqlFolder } from '../read/sql-files.js';

/** PostgreSQL waits 5 s for sessions to leave a database: two looks fit in that. */
export const LOOK_EVERY_MS = 2_000;

/** Without a session to look with, what was last seen counts for this long. */
const VALID_MS = 2 * LOOK_EVERY_MS;

/** Where the role lacks a right, each look is an ERROR line in the log of the server. */
const REST_MS = 3_600_000;
/** Classes of SQLSTATE that last until somebody changes rights or server: feature not supported, access rule. */
const REFUSED = /^(?:0A|42)/;

const SQL_FOLDER = sqlFolder(import.meta.dirname);

/**
 * Databases that somebody drops, renames, moves or copies, as DROP DATABASE and CREATE DATABASE ... TEMPLATE do. An idle
 * session in one would have the command refused, and a login there would wait for its end.
 */
export class ContendedDatabases {
  #names: ReadonlySet<string> = new Set();
  #seenAt = -Infinity;
  #isLooking = false;
  #restsUntil = -Infinity;

  constructor(private readonly now: () => number = () => performance.now()) {}

  has(database: string): boolean {
    return this.#names.has(database) && this.now() - this.#seenAt < VALID_MS;
  }

  /** Looks once, behind whatever the connection is doing. A failed look says nothing; the next statement there reports why. */
  async look(connection: Connection): Promise<void> {
    const statement = loadSql(SQL_FOLDER, 'contended-databases').statementFor(connection);
    if (this.#isLooking || !statement || this.now() < this.#restsUntil) return;
    this.#isLooking = true;
    try {
      const { rows } = await connection.askInTurn(statement);
      this.#names = new Set(rows.map(([name]) => decodeText(String(name))));
      this.#seenAt = this.now();
    } catch (error) {
      this.#names = new Set();
      if (error instanceof pg.DatabaseError && REFUSED.test(error.code ?? '')) this.#restsUntil = this.now() + REST_MS;
    } finally {
      this.#isLooking = false;
    }
  }
}
