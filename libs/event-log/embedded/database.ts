import { DatabaseSync, type SQLInputValue, type StatementResultingChanges, type StatementSync } from 'node:sqlite';

/** A SQLite file whose statements are prepared once. */
export class Database extends DatabaseSync {
  readonly #statements = new Map<string, StatementSync>();

  sql(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const statement = this.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }

  number(text: string, ...parameters: readonly SQLInputValue[]): number {
    return Number(Object.values(this.sql(text).get(...parameters) ?? {})[0]);
  }

  all<T>(text: string, ...parameters: readonly SQLInputValue[]): readonly T[] {
    return this.sql(text).all(...parameters) as unknown as readonly T[];
  }

  run(text: string, ...parameters: readonly SQLInputValue[]): StatementResultingChanges {
    return this.sql(text).run(...parameters);
  }

  /** Runs the work in a transaction. IMMEDIATE, because a transaction that first reads fails at its first write if another process has written meanwhile. */
  transaction<T>(work: () => T): T {
    this.run('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.run('COMMIT');
      return result;
    } catch (error) {
      if (this.isTransaction) this.exec('ROLLBACK'); // a full disk rolls back by itself
      throw error;
    }
  }
}
