/** The reading of one partition: a page of records, and the offsets that are still to be read. */
export interface Cursor<R> {
  page: readonly R[];
  /** Index of the next record in the page. */
  index: number;
  /** The offset at which the next page begins. */
  next: number;
  /** The offset at which the reading ends. */
  end: number;
}

export function headOf<R>({ page, index }: Cursor<R>): R | undefined {
  return page[index];
}

/** Whether the cursor has more records, or may get them by its next page. */
export function isOpen<R>(cursor: Cursor<R>): boolean {
  return headOf(cursor) !== undefined || cursor.next < cursor.end;
}

/**
 * Takes records from the pages of open cursors, in the order of `precedes`, until one page is used up: its next record may
 * come first.
 */
export function drain<R>(cursors: readonly Cursor<R>[], precedes: (a: R, b: R) => boolean): readonly R[] {
  const records: R[] = [];
  for (let first = earliest(cursors, precedes); first !== undefined; first = earliest(cursors, precedes)) {
    records.push(headOf(first) as R);
    first.index += 1;
  }
  return records;
}

/** Undefined if a page has to be fetched first, or all is read. */
function earliest<R>(cursors: readonly Cursor<R>[], precedes: (a: R, b: R) => boolean): Cursor<R> | undefined {
  let first: Cursor<R> | undefined;
  for (const cursor of cursors) {
    const head = headOf(cursor);
    if (head === undefined) {
      if (isOpen(cursor)) return undefined;
    } else if (first === undefined || precedes(head, headOf(first) as R)) first = cursor;
  }
  return first;
}
