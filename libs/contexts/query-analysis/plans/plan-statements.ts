import type { Explainable } from '@pgherald/obfuscation';
import { MARKER } from '@pgherald/postgres';

/** From this version on EXPLAIN plans a statement whose parameters have no values. */
export const GENERIC_PLAN = 160_000;
const PREPARED = 'pgherald_plan';

/**
 * Statements that give the generic plan of another, to be sent as one text: PostgreSQL then takes them as one transaction,
 * whose settings end with it. GENERIC_PLAN is refused where parameters are bound, as the extended protocol does.
 */
export function planStatements({ sql, parameters }: Explainable, searchPath: string, versionNum: number): string {
  const path = `SELECT ${MARKER} pg_catalog.set_config('search_path', ${literal(`${searchPath}, pg_temp`)}, true)`;
  if (versionNum >= GENERIC_PLAN) return `${path}; EXPLAIN ${MARKER} (FORMAT JSON, GENERIC_PLAN) ${sql}`;
  const nulls = parameters === 0 ? '' : `(${Array.from({ length: parameters }, () => 'NULL').join(', ')})`;
  return [
    path,
    `SET ${MARKER} LOCAL plan_cache_mode = force_generic_plan`,
    `PREPARE ${MARKER} ${PREPARED} AS ${sql}`,
    `EXPLAIN ${MARKER} (FORMAT JSON) EXECUTE ${PREPARED}${nulls}`,
    FORGET,
  ].join('; ');
}

/** A prepared statement outlives the transaction it was made in, also one that failed. */
export const FORGET = `DEALLOCATE ${MARKER} ${PREPARED}`;
export const REMEMBERED = `SELECT ${MARKER} count(*)::int FROM pg_catalog.pg_prepared_statements WHERE name = '${PREPARED}'`;

/** The session has standard_conforming_strings on. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
