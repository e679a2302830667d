import type { Group } from '@pgherald/polling';

/** Takes of a statement that joins several views the rows of one of them: those in which its column is not null. */
export function rowsWith(field: string): NonNullable<Group['refine']> {
  return (rows) => {
    const column = rows.fields.indexOf(field);
    return { ...rows, values: rows.values.filter((row) => row[column] != null) };
  };
}
