import { createRequire } from 'node:module';
import { kafkajs, requireSupportedVersion } from './kafkajs.js';
import './patches.js';

const require = createRequire(import.meta.url);
const RequestQueue = require('kafkajs/src/network/requestQueue') as new (options: object) => {
  throttledUntil: number;
  throttleCheckTimeoutId: unknown;
  readonly pending: unknown[];
  checkPendingRequests(): void;
  scheduleRequestTimeoutCheck(): void;
  push(request: object): void;
  destroy(): void;
};

interface Encoding {
  readonly buffer: Buffer;
  size(): number;
  writeInt32(number: number): Encoding;
  writeBuffer(bytes: Buffer): Encoding;
  writeBytes(bytes: Buffer): Encoding;
  writeEncoder(encoder: Encoding): Encoding;
  writeEncoderArray(encoders: readonly Encoding[]): Encoding;
}
const Encoder = require('kafkajs/src/protocol/encoder') as new () => Encoding;

const queue = (options = {}): InstanceType<typeof RequestQueue> =>
  new RequestQueue({ maxInFlightRequests: 1, requestTimeout: 1_000, logger: { debug: () => undefined }, ...options });

describe('kafkajs', () => {
  it('ends the process at its start if another version is installed', () => {
    expect(() => requireSupportedVersion('2.2.5')).toThrow('kafkajs 2.2.5 is installed, pgherald needs 2.2.4');
  });

  it('sets no timer without a waiting request', () => {
    const idle = queue();
    idle.checkPendingRequests();
    expect(idle.throttleCheckTimeoutId).toBeNull();
  });

  it('checks waiting requests again after the broker has throttled them', () => {
    const throttled = queue();
    throttled.throttledUntil = Date.now() + 60_000;
    throttled.checkPendingRequests();
    expect(throttled.throttleCheckTimeoutId).not.toBeNull();
    throttled.destroy();
  });

  it('rejects a request whose answer is overdue', async () => {
    const impatient = queue({ requestTimeout: 1, enforceRequestTimeout: true });
    impatient.scheduleRequestTimeoutCheck();
    const answered = new Promise((resolve, reject) => {
      const entry = { correlationId: 1, apiName: 'Fetch', apiKey: 1, apiVersion: 11, resolve, reject };
      impatient.push({ entry, expectResponse: true, sendRequest: () => undefined });
    });
    await expect(answered).rejects.toThrow('Request Fetch(key: 1, version: 11) timed out');
    impatient.destroy();
  });

  it.each([1, 100, 511, 512, 4_095, 4_096, 70_000])('writes pieces of %s bytes unchanged', (size) => {
    const pieces = Array.from({ length: 9 }, (_, i) => Buffer.alloc(size, i));
    const inner = pieces.map((piece) => new Encoder().writeInt32(5).writeBuffer(piece).writeInt32(6));
    const outer = new Encoder().writeInt32(7).writeEncoderArray(inner).writeInt32(8);
    const baseLog = new Encoder().writeInt32(outer.size()).writeEncoder(outer).writeBytes(outer.buffer);
    const int = (number: number) => Buffer.from(Uint32Array.of(number).buffer).swap32();
    const bytes = Buffer.concat([int(7), ...pieces.flatMap((piece) => [int(5), piece, int(6)]), int(8)]);
    expect(outer.size()).toBe(bytes.length);
    const all = [int(bytes.length), bytes, int(bytes.length), bytes];
    expect(baseLog.buffer.equals(Buffer.concat(all))).toBe(true);
  });

  it('compresses by zstd', async () => {
    const { CompressionCodecs, CompressionTypes } = kafkajs;
    const codec = (
      CompressionCodecs[CompressionTypes.ZSTD] as () => {
        compress(encoder: { buffer: Buffer }): Promise<Buffer>;
        decompress(buffer: Buffer): Promise<Buffer>;
      }
    )();
    const buffer = Buffer.from('orders '.repeat(1_000));
    const compressed = await codec.compress({ buffer });
    expect(compressed.length).toBeLessThan(100);
    expect((await codec.decompress(compressed)).equals(buffer)).toBe(true);
  });
});
