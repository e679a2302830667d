/** A position in the WAL: bytes since its beginning, exact to 2^53. */
export type Lsn = number;

/** Reads what PostgreSQL prints, such as `16/B374D848`; undefined when it is none. */
export function parseLsn(text: string): Lsn | undefined {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const lsn = parseInt(high, 16) * 2 ** 32 + parseInt(low, 16);
  return Number.isSafeInteger(lsn) ? lsn : undefined;
}

/** As PostgreSQL prints it. */
export function printLsn(lsn: Lsn): string {
  return [Math.floor(lsn / 2 ** 32), lsn % 2 ** 32].map((half) => half.toString(16).toUpperCase()).join('/');
}

/** Negative when `a` is before `b`, 0 when they are the same, as for sorting. */
export function compareLsn(a: Lsn, b: Lsn): number {
  return a - b;
}

/** Bytes from `from` to `to`; 0 where `from` is ahead, since what was read an instant later may be. */
export function bytesBetween(from: Lsn, to: Lsn): number {
  return Math.max(0, to - from);
}
