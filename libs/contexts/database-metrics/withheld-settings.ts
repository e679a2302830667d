import type { RawRow } from '@pgherald/polling';

/**
 * Takes values that may hold a secret out of the rows, and says whether they differ from those of the reading before:
 * PostgreSQL does not tell when a setting was changed.
 */
export function withholdSettings(rows: readonly RawRow[], before: readonly RawRow[] | undefined): readonly RawRow[] {
  const known = new Map(before?.map((row) => [row['name'], row['setting']]));
  return rows.map((row) => {
    const name = row['name'];
    if (row['withheld'] !== true) return { ...row, changed: null };
    return { ...row, setting: null, changed: known.has(name) ? known.get(name) !== row['setting'] : null };
  });
}
