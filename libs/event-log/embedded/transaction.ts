import type { DatabaseSync } from 'node:sqlite';

/** Runs the work in a transaction. IMMEDIATE, because a transaction that first reads fails at its first write if another process has written meanwhile. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK'); // a full disk rolls back by itself
    throw error;
  }
}
