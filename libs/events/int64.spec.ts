import fc from 'fast-check';
import { readVarint, writeVarint } from './int64.js';

describe('a number of 64 bits as a varint', () => {
  it('is written as the Avro specification shows', () => {
    const written = [0n, -1n, 1n, -64n, 64n, 2n ** 63n - 1n].map((value) => writeVarint(value).toString('hex'));
    expect(written).toEqual(['00', '01', '02', '7f', '8001', 'feffffffffffffffff01']);
  });

  it('is read as it was written, over the full range', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        expect(readVarint(writeVarint(value))).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read at each end of the range and beside each power of two', () => {
    const powers = Array.from({ length: 63 }, (_, i) => 2n ** BigInt(i));
    const values = powers.flatMap((power) => [power - 1n, power, power + 1n, -power - 1n, -power, -power + 1n]);
    const ends = [2n ** 63n - 1n, -(2n ** 63n)];
    for (const value of [...values, ...ends]) expect(readVarint(writeVarint(value))).toBe(value);
  });

  it('is refused when it has more than 64 bits', () => {
    expect(() => readVarint(Buffer.from('ffffffffffffffffff02', 'hex'))).toThrow('more than 64 bits');
    expect(() => readVarint(Buffer.from('8080808080808080808000', 'hex'))).toThrow('more than 64 bits');
  });
});
