import type { DatabaseSync } from 'node:sqlite';

/** All of the work or nothing. IMMEDIATE: one that begins by reading fails at its first write when another process wrote in between. */
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
