// Exact 64-bit integers. avsc calculates with floats and loses the sign bit of numbers below -2^52, because zigzag
// doubles them.

const LONGEST = 10;
const words = new DataView(new ArrayBuffer(8));

/** Reads an Avro varint (zigzag) as a 64-bit integer. */
export function readVarint(bytes: Uint8Array): bigint {
  if (bytes.length > LONGEST || (bytes.length === LONGEST && (bytes[LONGEST - 1] ?? 0) > 1)) {
    throw new RangeError('a long of more than 64 bits');
  }
  let [low, high] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const bits = (bytes[i] ?? 0) & 0x7f;
    const shift = i * 7;
    if (shift < 32) low |= bits << shift;
    if (shift > 24) high |= shift < 32 ? bits >>> (32 - shift) : bits << (shift - 32);
  }
  const sign = -(low & 1);
  words.setInt32(0, (high >>> 1) ^ sign);
  words.setInt32(4, ((low >>> 1) | (high << 31)) ^ sign);
  return words.getBigInt64(0);
}

/** Writes a 64-bit integer as an Avro varint (zigzag). */
export function writeVarint(value: bigint): Buffer {
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  const bytes: number[] = [];
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}
