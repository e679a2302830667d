import { createZstdCompress, zstdCompressSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { contentSize } from './zstd.js';

describe('the header of a zstd frame', () => {
  it.each([0, 1, 100, 255, 256, 300, 65_791, 65_792, 460_000])('is read from a frame of %s bytes', (size) => {
    const frame = zstdCompressSync(Buffer.alloc(size, 'pgherald'));
    expect(frame.length < 18 || contentSize(frame) === size).toBe(true);
    expect(contentSize(frame)).toBeGreaterThanOrEqual(size);
  });

  it('of random bytes is limited', () => {
    const frame = Buffer.alloc(64, 0xff);
    expect(contentSize(frame)).toBe(4 << 20);
  });

  it('of a stream without a size is a guess', async () => {
    const stream = createZstdCompress();
    stream.write(Buffer.alloc(100_000, 1));
    stream.end(Buffer.alloc(100_000, 2));
    expect(contentSize(await buffer(stream))).toBe(256 << 10);
  });
});
