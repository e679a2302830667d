import { createRequire } from 'node:module';
import { crc32c } from './crc32c.js';
import type { Encoder } from './encoder.js';
import { kafkajs } from './kafkajs.js';
import './patches.js';
import type { ProduceOptions } from './produce-request.js';

const require = createRequire(import.meta.url);

type Make = (options: ProduceOptions) => { encode: () => Promise<Encoder> };
const theirs = require('kafkajs/src/protocol/requests/produce/v7/request') as Make;
const { requests } = require('kafkajs/src/protocol/requests') as {
  requests: {
    Produce: { protocol: (of: { version: number }) => (options: ProduceOptions) => { request: ReturnType<Make> } };
  };
};
const ours: Make = (options) => requests.Produce.protocol({ version: 7 })(options).request;

const { ZSTD, None } = kafkajs.CompressionTypes;
const text = (length: number) => 'orders '.repeat(length).slice(0, length);
const messages = [
  { key: 'a', value: Buffer.from('b'), headers: { ce_type: 'Bench', ce_source: '/Türen/größer', empty: '' } },
  { key: '', value: null, headers: {} },
  { key: 'schlüssel', value: Buffer.alloc(0) },
  ...[62, 63, 64, 127, 128, 8_191, 8_192, 70_000].map((length) => ({
    ...{ key: text(length % 300), value: Buffer.from(text(length)), headers: { [text(70)]: text(length) } },
  })),
  ...Array.from({ length: 200 }, (_, i) => ({ key: 'k', value: Buffer.from(String(i)), headers: { ce_id: `${i}` } })),
];
const common = { acks: -1, timeout: 30_000, producerId: '9007199254740993', producerEpoch: 7 };
const partitions = [
  { partition: 0, firstSequence: 0, messages },
  { partition: 5, firstSequence: 1_234, messages: messages.slice(0, 1) },
];
const topicData = [
  { topic: 'first', partitions },
  { topic: 'zweite', partitions: partitions.slice(1) },
];

/** Batches carry the time they were made at. */
async function atOneTime<T>(make: () => Promise<T>): Promise<T> {
  const { now } = Date;
  const time = now();
  Date.now = () => time;
  try {
    return await make();
  } finally {
    Date.now = now;
  }
}

describe('a request to Produce', () => {
  it.each([
    ['of a transaction', { transactionalId: 'share-1', compression: ZSTD }],
    ['without one', { compression: None }],
  ])('is byte for byte what kafkajs writes, %s', async (_, kind) => {
    const options = { ...common, ...kind, topicData };
    const [mine, expected] = await atOneTime(async () => [
      (await ours(options).encode()).buffer,
      (await theirs(options).encode()).buffer,
    ]);
    expect(mine.length).toBe(expected.length);
    expect(mine.equals(expected)).toBe(true);
  });

  it('is checked by CRC-32C', () => {
    expect(crc32c(Buffer.from('123456789')).toString(16)).toBe('e3069283');
    expect(crc32c(Buffer.from('12345'), Buffer.from('6789'))).toBe(crc32c(Buffer.from('123456789')));
  });
});
