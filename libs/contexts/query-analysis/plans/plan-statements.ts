import type { Explainable } from '@pgherald/obfuscation';
import { MARKER } from '@pgherald/postgres';

/** First version whose EXPLAIN plans a statement with parameters without values. */
export const GENERIC_PLAN = 160_000;
const PREPARED = 'pgherald_plan';

/** Plans a statement by one text, hence one transaction, because GENERIC_PLAN refuses bound parameters. */
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

/** Needed because a prepared statement outlives its transaction, even a failed one. */
export const FORGET = `DEALLOCATE ${MARKER} ${PREPARED}`;
export const REMEMBERED = `SELECT ${MARKER} count(*)::int FROM pg_catalog.pg_prepared_statements WHERE name = '${PREPARED}'`;

/** Assumes standard_conforming_strings = on. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
