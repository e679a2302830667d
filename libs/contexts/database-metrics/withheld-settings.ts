import type { RawRow } from '@pgherald/polling';

/**
 * Takes values that may hold a secret out of the rows. They are kept in this process only, to say whether they changed:
 * PostgreSQL does not tell when a setting was changed.
 */
export function withholdSettings(): (rows: readonly RawRow[]) => readonly RawRow[] {
  const before = new Map<unknown, unknown>();
  return (rows) =>
    rows.map((row) => {
      if (row['withheld'] !== true) return { ...row, changed: null };
      const changed = before.has(row['name']) ? before.get(row['name']) !== row['setting'] : null;
      before.set(row['name'], row['setting']);
      return { ...row, setting: null, changed };
    });
}
