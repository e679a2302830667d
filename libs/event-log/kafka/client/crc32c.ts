const POLYNOMIAL = 0x82f63b78;
/** Tables for four bytes at once, one after the other. */
const TABLES = new Int32Array(4 * 256);
for (let i = 0; i < 256; i++) {
  let sum = i;
  for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (POLYNOMIAL & -(sum & 1));
  TABLES[i] = sum;
}
for (let i = 256; i < TABLES.length; i++) {
  const before = TABLES[i - 256] as number;
  TABLES[i] = (before >>> 8) ^ (TABLES[before & 0xff] as number);
}

/** Computes the checksum of Kafka's batches over several pieces. Node lacks it, and that of kafkajs goes byte by byte. */
export function crc32c(...pieces: readonly Uint8Array[]): number {
  let sum = -1;
  for (const bytes of pieces) sum = updated(sum, bytes);
  return ~sum >>> 0;
}

function updated(start: number, bytes: Uint8Array): number {
  const table = TABLES;
  const baseLog = bytes.length & ~3;
  let sum = start;
  let at = 0;
  for (; at < baseLog; at += 4) {
    sum ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    sum =
      (table[768 + (sum & 0xff)] as number) ^
      (table[512 + ((sum >>> 8) & 0xff)] as number) ^
      (table[256 + ((sum >>> 16) & 0xff)] as number) ^
      (table[sum >>> 24] as number);
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] as number)) & 0xff] as number);
  return sum;
}
