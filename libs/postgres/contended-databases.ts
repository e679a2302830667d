import type { Connection } from './connection.js';
import { decodeText } from './text-bytes.js';
import { loadSql, sqlFolder } from './sql-files.js';

/** PostgreSQL waits 5 s for sessions to leave a database: two looks fit in that. */
export const LOOK_EVERY_MS = 2_000;

/** Without a session to look with, what was last seen counts for this long. */
const VALID_MS = 2 * LOOK_EVERY_MS;

const SQL_FOLDER = sqlFolder(import.meta.dirname);

/**
 * Databases that somebody drops, renames, moves or copies, as DROP DATABASE and CREATE DATABASE ... TEMPLATE do. An idle
 * session in one would have the command refused, and a login there would wait for its end.
 */
export class ContendedDatabases {
  #names: ReadonlySet<string> = new Set();
  #seenAt = -Infinity;
  #isLooking = false;

  has(database: string): boolean {
    return this.#names.has(database) && performance.now() - this.#seenAt < VALID_MS;
  }

  /** Looks once, behind whatever the connection is doing. A failed look says nothing; the next statement there reports why. */
  async look(connection: Connection): Promise<void> {
    const statement = loadSql(SQL_FOLDER, 'contended-databases').statementFor(connection);
    if (this.#isLooking || !statement) return;
    this.#isLooking = true;
    try {
      const { rows } = await connection.askInTurn(statement);
      this.#names = new Set(rows.map(([name]) => decodeText(String(name))));
      this.#seenAt = performance.now();
    } catch {
      this.#names = new Set();
    } finally {
      this.#isLooking = false;
    }
  }
}
