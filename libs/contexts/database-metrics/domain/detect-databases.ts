import type { Finding, Rule } from '@pgherald/decisions';
import type { Reading } from '@pgherald/events';

export const DATABASE_RULE: Rule<'DatabaseDiscovered'> = { opening: 'DatabaseDiscovered' };

/** Finds all databases, watched or not. A database keeps its oid when it is renamed. */
export function databasesOf({ rows }: Reading<'DatabasesMeasured'>): Finding<'DatabaseDiscovered'>[] {
  return rows.map(({ databaseOid: oid, databaseName: name, watched }) => ({
    key: String(oid),
    subject: name,
    standing: watched ? 'over' : 'unwatched',
    facts: { database: { oid, name } },
  }));
}
