import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress, type ZstdOptions } from 'node:zlib';
import { kafkajs } from './kafkajs.js';

const { CompressionCodecs, CompressionTypes } = kafkajs;
/** Beyond the first level rows do not get smaller, only slower; threads of their own let polls and handlers go on meanwhile. */
const FASTEST = { [constants.ZSTD_c_compressionLevel]: 1 };
type Zstd = (buffer: Buffer, options: ZstdOptions) => Promise<Buffer>;
const compress = promisify(zstdCompress) as Zstd;
const decompress = promisify(zstdDecompress) as Zstd;
/** In one piece: zlib would make pieces of 16 kB, each by a turn of the event loop, and copy them together. */
CompressionCodecs[CompressionTypes.ZSTD] = () => ({
  compress: ({ buffer }: { buffer: Buffer }) => compress(buffer, { params: FASTEST, chunkSize: buffer.length + 1_024 }),
  decompress: (buffer: Buffer) => decompress(buffer, { chunkSize: contentSize(buffer) + 64 }),
});

interface Codec {
  compress(encoder: { readonly buffer: Buffer }): Promise<Buffer>;
  decompress(bytes: Buffer): Promise<Buffer>;
}

const codecs = CompressionCodecs as Readonly<Record<number, (() => Codec) | undefined>>;

export async function compressed(buffer: Buffer, type: number): Promise<Buffer> {
  return (await codecs[type]?.().compress({ buffer })) ?? buffer;
}

export async function decompressed(bytes: Buffer, type: number): Promise<Buffer> {
  return (await codecs[type]?.().decompress(bytes)) ?? bytes;
}

const UNKNOWN_BYTES = 256 << 10;
/** What is claimed beyond is not believed at once: the header may be anybody's. */
const MOST_BYTES = 4 << 20;

/** Bytes of what a zstd frame holds, as its header says (RFC 8878, 3.1.1.1); a guess where it says nothing. */
export function contentSize(frame: Buffer): number {
  if (frame.length < 18) return UNKNOWN_BYTES;
  const descriptor = frame.readUInt8(4);
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] as number;
  const at = 5 + (isSingleSegment ? 0 : 1) + dictionaryBytes;
  return Math.min(sizeAt(frame, at, descriptor >> 6, isSingleSegment), MOST_BYTES);
}

function sizeAt(frame: Buffer, at: number, flag: number, isSingleSegment: boolean): number {
  if (flag === 3) return Number(frame.readBigUInt64LE(at));
  if (flag === 2) return frame.readUInt32LE(at);
  if (flag === 1) return frame.readUInt16LE(at) + 256;
  return isSingleSegment ? frame.readUInt8(at) : UNKNOWN_BYTES;
}
