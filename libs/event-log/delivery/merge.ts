/** The reading of one partition: a page of records, and the offsets that are still to be read. */
export interface Cursor<R> {
  page: readonly R[];
  index: number;
  next: number;
  end: number;
}

type Precedes<R> = (a: R, b: R) => boolean;

/** Whether the cursor has more records, or may get them by its next page. */
export function isOpen<R>({ page, index, next, end }: Cursor<R>): boolean {
  return index < page.length || next < end;
}

export function isEmpty<R>({ page, index }: Cursor<R>): boolean {
  return index >= page.length;
}

/** Yields the records of all cursors in the order of `precedes`, many at once: a step of an async generator costs more than a record. */
export async function* merged<R, C extends Cursor<R>>(
  cursors: readonly C[],
  precedes: Precedes<R>,
  /** Fetches pages of cursors that have no record at hand. */
  fill: (empty: readonly C[]) => Promise<void>,
  signal: AbortSignal,
): AsyncGenerator<readonly R[], void, void> {
  for (let open = cursors.filter(isOpen); open.length > 0; open = open.filter(isOpen)) {
    await fill(open.filter(isEmpty));
    if (signal.aborted) return;
    yield drain(open, precedes);
    if (signal.aborted) return;
  }
}

/** Takes records from the pages of cursors until one page is used up: its next record may come first. */
export function drain<R>(cursors: readonly Cursor<R>[], precedes: Precedes<R>): readonly R[] {
  const records: R[] = [];
  for (let first = earliest(cursors, precedes); first !== undefined; first = earliest(cursors, precedes))
    records.push(first.page[first.index++] as R);
  return records;
}

/** Undefined if a page has to be fetched first, or all is read. */
function earliest<R>(cursors: readonly Cursor<R>[], precedes: Precedes<R>): Cursor<R> | undefined {
  let first: Cursor<R> | undefined;
  for (const cursor of cursors) {
    if (!isEmpty(cursor)) {
      if (first === undefined || precedes(cursor.page[cursor.index] as R, first.page[first.index] as R)) first = cursor;
    } else if (isOpen(cursor)) return undefined;
  }
  return first;
}
