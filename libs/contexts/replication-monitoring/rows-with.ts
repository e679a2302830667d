import type { Group } from '@pgherald/polling';

/** Selects the rows of one view from a statement that joins several: those whose column `field` is not null. */
export function rowsWith(field: string): NonNullable<Group['refine']> {
  return (rows) => {
    const column = rows.fields.indexOf(field);
    return { ...rows, values: rows.values.filter((row) => row[column] != null) };
  };
}
