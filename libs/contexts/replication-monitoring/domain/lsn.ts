/** A position in the WAL: bytes since its beginning, exact to 2^53. */
export type Lsn = number;

/** Parses the text of an LSN, such as `16/B374D848`; undefined if it is not one. */
export function parseLsn(text: string): Lsn | undefined {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const lsn = parseInt(high, 16) * 2 ** 32 + parseInt(low, 16);
  return Number.isSafeInteger(lsn) ? lsn : undefined;
}

export function printLsn(lsn: Lsn): string {
  return [Math.floor(lsn / 2 ** 32), lsn % 2 ** 32].map((half) => half.toString(16).toUpperCase()).join('/');
}

/** Compares for sorting: negative if `a` is before `b`, 0 if they are equal. */
export function compareLsn(a: Lsn, b: Lsn): number {
  return a - b;
}

/** Returns the bytes from `from` to `to`; 0 if `from` is ahead, because it may have been read later. */
export function bytesBetween(from: Lsn, to: Lsn): number {
  return Math.max(0, to - from);
}
