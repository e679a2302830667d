export interface ColumnLayout {
  /** pg_attribute.attlen: bytes; -1 for varlena values, -2 for C strings. */
  readonly length: number;
  /** pg_attribute.attalign: c, s, i or d for 1, 2, 4 or 8 bytes. */
  readonly alignment: string;
  /** Mean stored width of values that are not null; null without statistics. */
  readonly width: number | null;
  /** Share of nulls; null without statistics. */
  readonly nullFraction: number | null;
  /** Distinct values: a number, or below 0 their share of the rows; null without statistics. */
  readonly distinct: number | null;
  readonly isDropped: boolean;
}

/** Input of the estimate for one relation: columns of `bloat.sql`. */
export interface RelationLayout {
  /** `index`, `toast`, or a kind of table. */
  readonly relationKind: string;
  readonly realBytes: number;
  readonly blockSize: number;
  /** Pages and rows at the last vacuum or analyze. */
  readonly relPages: number;
  readonly relTuples: number;
  readonly fillfactor: number;
  readonly method: string | null;
  readonly mayDeduplicate: boolean;
  readonly columns: readonly ColumnLayout[];
  readonly hasName: boolean;
  readonly isDenied: boolean;
  /** Rows of the table changed since the last analyze. */
  readonly nModSinceAnalyze: number;
}

export interface BloatEstimate {
  readonly estimatedBytes: number | null;
  readonly bloatBytes: number | null;
  readonly bloatPct: number | null;
  /** `none` if not applicable. */
  readonly confidence: 'high' | 'low' | 'none';
  readonly notApplicable: string | null;
}

const PAGE_HEADER = 24;
const BTREE_SPECIAL = 16;
const LINE_POINTER = 4;
const TUPLE_HEADER = 23;
const INDEX_TUPLE_HEADER = 8;
const INDEX_NULL_BITMAP = 4;
const MAX_ALIGN = 8;
/** Values up to this width have a header of one byte and are not aligned. */
const SHORT_VALUE = 127;
/** Four chunks of TOAST fit a page. */
const TOAST_PER_PAGE = 4;
/** Fill of inner pages of a B-tree. */
const INNER_FILL = 0.7;
/** If more than this share of rows changed, the statistics are stale. */
const STALE = 0.1;
/** An estimate above this multiple of the real size is wrong, and is discarded. */
const BEYOND = 1.1;
const NEARLY_UNIQUE = 0.95;

/** Estimates the size of a relation without bloat from the layout of its tuples. Without enough data it returns a reason. */
export function estimateBloat(relation: RelationLayout): BloatEstimate {
  const reason = whyNot(relation);
  if (reason !== null) return without(reason);
  const { realBytes, blockSize } = relation;
  const pages = relation.relationKind === 'index' ? btreePages(relation) : heapPages(relation);
  const estimatedBytes = pages * blockSize;
  if (estimatedBytes > realBytes * BEYOND + 2 * blockSize) return without('beyond-estimate');
  const bloatBytes = Math.max(0, realBytes - estimatedBytes);
  const bloatPct = realBytes === 0 ? 0 : (100 * bloatBytes) / realBytes;
  return { estimatedBytes, bloatBytes, bloatPct, confidence: confidenceIn(relation), notApplicable: null };
}

function without(notApplicable: string): BloatEstimate {
  return { estimatedBytes: null, bloatBytes: null, bloatPct: null, confidence: 'none', notApplicable };
}

function whyNot(relation: RelationLayout): string | null {
  const { relationKind: kind, method, columns, relTuples, relPages } = relation;
  if (kind === 'index' && method !== 'btree') return 'access-method';
  if (relTuples < 0 || relPages === 0) return 'never-analyzed';
  if (kind === 'toast') return null;
  if (relation.hasName) return 'name-column';
  const isUnknown = columns.some(({ isDropped, width }) => !isDropped && width === null);
  if (isUnknown) return relation.isDenied ? 'denied' : 'no-statistics';
  return kind === 'index' && sharesTuples(relation) ? 'deduplicated' : null;
}

/** Whether deduplication may store equal keys in one tuple of unknown length. */
function sharesTuples({ mayDeduplicate, columns, relTuples }: RelationLayout): boolean {
  const share = (distinct: number): number => (distinct < 0 ? -distinct : distinct / Math.max(relTuples, 1));
  return mayDeduplicate && !columns.some(({ distinct }) => share(distinct ?? 0) >= NEARLY_UNIQUE);
}

function confidenceIn({ nModSinceAnalyze, relTuples, relPages, ...relation }: RelationLayout): 'high' | 'low' {
  const pages = relation.realBytes / relation.blockSize;
  const isStale = nModSinceAnalyze > STALE * relTuples || Math.abs(pages - relPages) > STALE * relPages;
  return isStale ? 'low' : 'high';
}

/** Estimates the current rows from the density at the last vacuum or analyze, as the planner does. */
function rowsNow({ relTuples, relPages, realBytes, blockSize }: RelationLayout): number {
  return relTuples * (realBytes / blockSize / relPages);
}

function heapPages(relation: RelationLayout): number {
  const rows = rowsNow(relation);
  if (relation.relationKind === 'toast') return Math.ceil(rows / TOAST_PER_PAGE);
  const { blockSize, fillfactor, columns } = relation;
  const size = LINE_POINTER + headerBytes(columns) + dataBytes(columns);
  const room = blockSize - PAGE_HEADER - (blockSize * (100 - fillfactor)) / 100;
  return Math.ceil(rows / Math.max(1, Math.floor(room / size)));
}

/** Rows with a null have a bitmap of all columns, including dropped ones. */
function headerBytes(columns: readonly ColumnLayout[]): number {
  const withoutNulls = shareWithoutNulls(columns);
  const withBitmap = alignUp(TUPLE_HEADER + Math.ceil(columns.length / 8), MAX_ALIGN);
  return withoutNulls * alignUp(TUPLE_HEADER, MAX_ALIGN) + (1 - withoutNulls) * withBitmap;
}

function shareWithoutNulls(columns: readonly ColumnLayout[]): number {
  return columns.reduce((share, column) => share * (1 - nullsOf(column)), 1);
}

function btreePages(relation: RelationLayout): number {
  const { blockSize, fillfactor, columns } = relation;
  const withoutNulls = shareWithoutNulls(columns);
  const bitmap = alignUp(INDEX_TUPLE_HEADER + INDEX_NULL_BITMAP, MAX_ALIGN) - INDEX_TUPLE_HEADER;
  const size = LINE_POINTER + INDEX_TUPLE_HEADER + (1 - withoutNulls) * bitmap + dataBytes(columns);
  const page = blockSize - PAGE_HEADER - BTREE_SPECIAL;
  // Each page except the last has a high key, which is not an entry.
  const entries = Math.max(1, Math.floor((page - (blockSize * (100 - fillfactor)) / 100) / size) - 1);
  const fanOut = Math.max(2, Math.floor((page * INNER_FILL) / size));
  const leaves = Math.max(1, Math.ceil(rowsNow(relation) / entries));
  let pages = 1 + leaves;
  for (let level = leaves; level > 1; pages += level) level = Math.ceil(level / fanOut);
  return pages;
}

/**
 * Returns the mean length of the values of a tuple with padding. The offset modulo 8 before each column is tracked as a
 * distribution, because nulls and values of many lengths lead to several offsets.
 */
function dataBytes(columns: readonly ColumnLayout[]): number {
  let places: readonly number[] = [1, 0, 0, 0, 0, 0, 0, 0];
  let bytes = 0;
  for (const column of columns) {
    const present = 1 - nullsOf(column);
    if (present === 0) continue;
    const width = column.length > 0 ? column.length : (column.width ?? 0);
    const boundary = boundaryOf(column);
    const after = places.map((share) => share * (1 - present));
    for (const [place, share] of places.entries()) {
      const padding = alignUp(place, boundary) - place;
      bytes += share * present * (padding + width);
      spread(after, share * present, place + padding + width, column.length > 0);
    }
    places = after;
  }
  return bytes + places.reduce((sum, share, place) => sum + share * (alignUp(place, MAX_ALIGN) - place), 0);
}

/** Only the mean of varying lengths is known: half of the values are assumed to have it, half to end at any offset. */
function spread(places: number[], share: number, end: number, isFixed: boolean): void {
  const exact = isFixed ? share : share / 2;
  const place = Math.round(end) % MAX_ALIGN;
  places[place] = (places[place] ?? 0) + exact;
  for (let each = 0; each < MAX_ALIGN; each++) places[each] = (places[each] ?? 0) + (share - exact) / MAX_ALIGN;
}

function boundaryOf({ length, alignment, width }: ColumnLayout): number {
  if (length < 0 && (width ?? 0) <= SHORT_VALUE) return 1;
  return { c: 1, s: 2, i: 4, d: 8 }[alignment] ?? 1;
}

function nullsOf({ nullFraction, isDropped }: ColumnLayout): number {
  return isDropped ? 1 : (nullFraction ?? 0);
}

function alignUp(bytes: number, boundary: number): number {
  return Math.ceil(bytes / boundary) * boundary;
}
