interface IndexRow {
  readonly indexOid: number;
  readonly rootIndexOid: number | null;
  readonly hasStorage: boolean;
}

/** A unit that one DROP INDEX removes: an index with a file, or the topmost index of a partitioned table with all its leaves. */
export interface WholeIndex<Row> {
  readonly oid: number;
  /** Its row; for a partitioned index the row with its name. */
  readonly row: Row;
  /** Rows with files and counters: its row, or the rows of its leaves. */
  readonly files: readonly Row[];
  /** Number of leaves; null if it is not partitioned. */
  readonly leaves: number | null;
}

/** Returns the oid of the whole index that an index or leaf belongs to. */
export function wholeOidOf({ indexOid, rootIndexOid }: IndexRow): number {
  return rootIndexOid ?? indexOid;
}

/** Gathers leaves under their topmost index, in the order of the reading. */
export function wholeIndexes<Row extends IndexRow>(rows: readonly Row[]): WholeIndex<Row>[] {
  const leavesOf = new Map<number, Row[]>();
  for (const row of rows) {
    if (row.rootIndexOid === null || !row.hasStorage) continue;
    const leaves = leavesOf.get(row.rootIndexOid);
    if (leaves === undefined) leavesOf.set(row.rootIndexOid, [row]);
    else leaves.push(row);
  }
  return rows
    .filter(({ rootIndexOid }) => rootIndexOid === null)
    .map((row) => {
      const { indexOid: oid, hasStorage } = row;
      if (hasStorage) return { oid, row, files: [row], leaves: null };
      const files = leavesOf.get(oid) ?? [];
      return { oid, row, files, leaves: files.length };
    });
}
