/** kafkajs's buffer of a request, or of a part of a request. */
export interface Encoder {
  /** The last bytes, up to the offset, and free room. */
  buf: Buffer;
  offset: number;
  parts?: Buffer[];
  readonly buffer: Buffer;
  size: (this: Encoder) => number;
  ensureAvailable: (this: Encoder, bytes: number) => void;
  writeBufferInternal: (this: Encoder, bytes: Buffer) => void;
  writeEncoder: (this: Encoder, encoder: Encoder) => Encoder;
  writeEncoderArray: (this: Encoder, encoders: readonly Encoder[]) => Encoder;
  writeInt16: (number: number) => Encoder;
  writeInt32: (number: number) => Encoder;
  writeString: (text: string | undefined) => Encoder;
  writeBuffer: (bytes: Buffer) => Encoder;
}

/** Copying smaller pieces is cheaper than keeping them apart. */
const PART_BYTES = 4 << 10;

/** Makes kafkajs copy each value once instead of ten times into zeroed buffers: garbage outside V8's heap starts full collections. */
export function copyLess(encoder: Encoder): void {
  const copy = encoder.writeBufferInternal;
  encoder.writeBufferInternal = function (this: Encoder, bytes: Buffer): void {
    if (bytes.length < PART_BYTES) return copy.call(this, bytes);
    (this.parts ??= []).push(this.buf.subarray(0, this.offset), bytes);
    this.buf = this.buf.subarray(this.offset);
    this.offset = 0;
  };
  encoder.ensureAvailable = function (this: Encoder, bytes: number): void {
    const { buf, offset } = this;
    if (offset + bytes <= buf.length) return;
    this.buf = Buffer.allocUnsafe(Math.max(offset + bytes + 64, 2 * offset));
    buf.copy(this.buf, 0, 0, offset);
  };
  encoder.writeEncoder = function (this: Encoder, other: Encoder): Encoder {
    for (const part of partsOf(other)) this.writeBufferInternal(part);
    return this;
  };
  encoder.writeEncoderArray = function (this: Encoder, others: readonly Encoder[]): Encoder {
    this.ensureAvailable(others.reduce((sum, { offset }) => sum + offset, 0));
    for (const other of others) this.writeEncoder(other);
    return this;
  };
  encoder.size = function (this: Encoder): number {
    return partsOf(this).reduce((sum, { length }) => sum + length, 0);
  };
  Object.defineProperty(encoder, 'buffer', {
    get(this: Encoder): Buffer {
      const parts = partsOf(this);
      if (parts.length === 1) return parts[0] as Buffer;
      const baseLog = Buffer.concat(parts); // the size is read from it, too
      this.parts = [baseLog];
      this.buf = this.buf.subarray(this.offset);
      this.offset = 0;
      return baseLog;
    },
  });
}

function partsOf({ parts = [], buf, offset }: Encoder): readonly Buffer[] {
  return parts.length > 0 && offset === 0 ? parts : [...parts, buf.subarray(0, offset)];
}
