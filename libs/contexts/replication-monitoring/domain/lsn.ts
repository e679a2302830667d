/** A position in the WAL: bytes since its beginning, exact to 2^53. */
export type Lsn = number;

/** Prints an LSN as PostgreSQL does. */
export function printLsn(lsn: Lsn): string {
  return [Math.floor(lsn / 2 ** 32), lsn % 2 ** 32].map((half) => half.toString(16).toUpperCase()).join('/');
}

/** Returns the bytes from `from` to `to`; 0 if `from` is ahead, because it may have been read later. */
export function bytesBetween(from: Lsn, to: Lsn): number {
  return Math.max(0, to - from);
}
