import type { Rows } from '@pgherald/postgres';

/** Removes values that may hold a secret, and notes whether they changed, which PostgreSQL does not report. */
export function withholdSettings(rows: Rows, before: Rows | undefined): Rows {
  const column = (field: string): number => rows.fields.indexOf(field);
  const [name, setting, withheld] = [column('name'), column('setting'), column('withheld')];
  const isWithheld = (row: readonly unknown[]): boolean => row[withheld] === true;
  const previousValues = new Map(before?.values.filter(isWithheld).map((row) => [row[name], row[setting]]));
  const withhold = (row: readonly unknown[]): readonly unknown[] => {
    const changed = previousValues.has(row[name]) ? previousValues.get(row[name]) !== row[setting] : null;
    return [...row.with(setting, null), changed];
  };
  const values = rows.values.map((row) => (isWithheld(row) ? withhold(row) : row));
  return { ...rows, fields: [...rows.fields, 'changed'], values };
}
