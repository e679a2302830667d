import type { QueryObfuscator } from '@pgherald/obfuscation';
import { MARKER, type Rows } from '@pgherald/postgres';

type Refine = (rows: Rows) => Rows;

/** Placeholders of PostgreSQL instead of a text: `<insufficient privilege>`, `<command string not enabled>`, `<backend ...>`. */
const NO_TEXT = /^<[^>]*>$/;

/** Replaces the statement of each session by its fingerprint and its form without literals. */
export function refineActivity(obfuscator: QueryObfuscator): Refine {
  return ({ fields, types, values, durationMs }) => {
    const query = fields.indexOf('query');
    return {
      fields: [...fields, 'fingerprint', 'queryText', 'queryIsCut'],
      types,
      values: values.map((row) => [...row, ...shown(obfuscator, row[query])]),
      durationMs,
    };
  };
}

/** Does the same as {@link refineActivity} for requested texts, and marks pgherald's own. */
export function refineStatementTexts(obfuscator: QueryObfuscator): Refine {
  return ({ fields, types, values, durationMs }) => {
    const [query, isLong] = [fields.indexOf('query'), fields.indexOf('isLong')];
    const refined = (row: readonly unknown[]): readonly unknown[] => {
      const [fingerprint, text, isCut] = shown(obfuscator, row[query]);
      const isOwn = typeof row[query] === 'string' && row[query].includes(MARKER);
      return [...row, fingerprint, text, isCut === null ? null : isCut === true || row[isLong] === true, isOwn];
    };
    const added = ['fingerprint', 'queryText', 'queryIsCut', 'isOwn'];
    return { fields: [...fields, ...added], types, values: values.map(refined), durationMs };
  };
}

function shown(obfuscator: QueryObfuscator, sql: unknown): readonly unknown[] {
  if (typeof sql !== 'string' || sql === '' || NO_TEXT.test(sql)) return [null, null, null];
  const { fingerprint, text, isCut } = obfuscator.obfuscate(sql);
  return [fingerprint, text, isCut];
}
