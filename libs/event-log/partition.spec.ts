import { murmur2, partitionOf } from './partition.js';

describe('murmur2', () => {
  // The vectors of Kafka's own unit tests.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('hashes %s as Kafka does', (text, hash) => {
    expect(murmur2(Buffer.from(text))).toBe(hash);
  });

  it('does not depend on where the bytes lie in their buffer', () => {
    expect(murmur2(Buffer.from('xfoobar').subarray(1))).toBe(-790332482);
  });
});

describe('partitionOf', () => {
  it('makes the hash positive before it takes the remainder', () => {
    expect(partitionOf('foobar', 12)).toBe((-790332482 & 0x7fffffff) % 12);
    expect(partitionOf('abc', 12)).toBe(479470107 % 12);
  });

  it('spreads clusters over all partitions', () => {
    const partitions = new Set(Array.from({ length: 500 }, (_, i) => partitionOf(`cluster-${i}`, 12)));
    expect(partitions.size).toBe(12);
  });
});
