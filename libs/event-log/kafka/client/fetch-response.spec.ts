import { createRequire } from 'node:module';
import { fetchResponse, STATE_HEADER } from './fetch-response.js';

const require = createRequire(import.meta.url);

interface Encoding {
  readonly buffer: Buffer;
  writeInt16(number: number): Encoding;
  writeInt32(number: number): Encoding;
  writeInt64(number: number): Encoding;
  writeString(text: string): Encoding;
  writeBytes(bytes: Buffer): Encoding;
  writeArray(items: readonly Encoding[]): Encoding;
}
const Encoder = require('kafkajs/src/protocol/encoder') as new () => Encoding;
const Record = require('kafkajs/src/protocol/recordBatch/record/v0') as (record: object) => Encoding;
const { RecordBatch } = require('kafkajs/src/protocol/recordBatch/v0') as {
  RecordBatch: (batch: object) => Promise<Encoding>;
};

const ZSTD = 4;
const TIME = 1_790_000_000_123;
const [APPEND_TIME, CONTROL] = [0x08, 0x20];

interface Given {
  readonly firstOffset: number;
  readonly records: readonly object[];
  readonly attributes?: number;
  readonly producerId?: number;
  readonly transactional?: boolean;
  readonly last?: number;
}

/** As kafkajs writes it; a broker adds attributes of its own. */
async function batch({
  firstOffset,
  records,
  attributes = 0,
  last = records.length - 1,
  ...rest
}: Given): Promise<Buffer> {
  const encoded = records.map((record, i) => Record({ offsetDelta: i, ...record }));
  const times = { firstTimestamp: TIME, maxTimestamp: TIME + 5 };
  const { buffer } = await RecordBatch({
    ...{ compression: ZSTD, firstOffset, records: encoded, lastOffsetDelta: last, ...times, ...rest },
  });
  buffer.writeInt16BE(buffer.readInt16BE(21) | attributes, 21);
  return buffer;
}

interface Answer {
  readonly batches: readonly Buffer[];
  readonly aborted?: readonly { readonly producerId: number; readonly firstOffset: number }[];
}

async function decoded({ batches, aborted = [] }: Answer) {
  const undone = aborted.map((each) => new Encoder().writeInt64(each.producerId).writeInt64(each.firstOffset));
  const partition = new Encoder().writeInt32(3).writeInt16(0).writeInt64(900).writeInt64(800).writeInt64(0);
  partition.writeArray(undone).writeInt32(-1).writeBytes(Buffer.concat(batches));
  const topic = new Encoder().writeString('orders').writeArray([partition]);
  const answer = new Encoder().writeInt32(0).writeInt16(0).writeInt32(0).writeArray([topic]);
  const { responses } = await fetchResponse(answer.buffer);
  return responses[0]?.partitions[0];
}

const texts = (records: readonly { readonly value: Buffer }[] | undefined) =>
  records?.map(({ value }) => String(value));
const value = (text: string) => ({ key: 'a', value: Buffer.from(text) });

describe('an answer to Fetch', () => {
  it('has the records as they were sent', async () => {
    const headers = { ce_type: 'Täst', ce_id: 'x'.repeat(300) };
    const big = Buffer.alloc(7_000, 7);
    const records = [
      { key: 'a', value: big, headers },
      { key: 'a', value: Buffer.from('b'), headers: { ...headers, ce_id: 'y' }, timestampDelta: 4_000 },
      { key: null, value: null, headers: { other: '' } },
    ];
    const found = await decoded({ batches: [await batch({ firstOffset: 2 ** 40, records })] });
    const common = { topic: 'orders', partition: 3 };
    expect(found?.records).toEqual([
      { ...common, offset: 2 ** 40, appendedAt: TIME, key: 'a', headers, value: big },
      {
        ...{ ...common, offset: 2 ** 40 + 1, appendedAt: TIME + 4_000, key: 'a' },
        ...{ headers: { ...headers, ce_id: 'y' }, value: Buffer.from('b') },
      },
      { ...common, offset: 2 ** 40 + 2, appendedAt: TIME, key: '', headers: { other: '' }, value: Buffer.alloc(0) },
    ]);
    expect(found).toMatchObject({ partition: 3, errorCode: 0, lastStableOffset: 800, next: 2 ** 40 + 3 });
  });

  it('has the time of the broker if the topic uses it', async () => {
    const found = await decoded({
      batches: [await batch({ firstOffset: 0, records: [value('a')], attributes: APPEND_TIME })],
    });
    expect(found?.records[0]?.appendedAt).toBe(TIME + 5);
  });

  it('separates states from records', async () => {
    const headers = { [STATE_HEADER]: '' };
    const records = [{ ...value('set'), headers }, value('record'), { key: 'b', value: null, headers }];
    const found = await decoded({ batches: [await batch({ firstOffset: 5, records })] });
    expect(texts(found?.records)).toEqual(['record']);
    expect(found?.states).toEqual([
      expect.objectContaining({ key: 'a', offset: 5, value: Buffer.from('set') }),
      expect.objectContaining({ key: 'b', offset: 7, value: null }),
    ]);
    expect(found?.states.every(({ appendedAt }) => appendedAt > 0)).toBe(true);
  });

  it('continues behind a compacted batch, and before an incomplete one', async () => {
    const baseLog = await batch({ firstOffset: 5, records: [value('a')], last: 4 });
    const cut = (await batch({ firstOffset: 10, records: [value('b')] })).subarray(0, -1);
    const found = await decoded({ batches: [baseLog, cut] });
    expect(texts(found?.records)).toEqual(['a']);
    expect(found?.next).toBe(10);
    expect((await decoded({ batches: [cut] }))?.next).toBeUndefined();
  });

  const of = (producerId: number, firstOffset: number, text: string) =>
    batch({ firstOffset, records: [value(text)], producerId, transactional: true });
  const end = (producerId: number, firstOffset: number) =>
    batch({ firstOffset, records: [value('marker')], producerId, transactional: true, attributes: CONTROL });

  it('leaves out the records of an aborted transaction among others', async () => {
    const batches = await Promise.all([
      ...[of(1, 0, 'kept'), of(2, 1, 'undone'), of(1, 2, 'kept too'), of(2, 3, 'undone too'), end(2, 4)],
      ...[of(2, 5, 'again'), end(2, 6), end(1, 7)],
    ]);
    const found = await decoded({ batches, aborted: [{ producerId: 2, firstOffset: 1 }] });
    expect(texts(found?.records)).toEqual(['kept', 'kept too', 'again']);
    expect(found?.next).toBe(8);
  });

  it('leaves out aborted records also if a later transaction ended first', async () => {
    const batches = await Promise.all([
      of(1, 0, 'undone'),
      of(2, 1, 'undone'),
      end(2, 2),
      of(1, 3, 'undone'),
      end(1, 4),
    ]);
    const found = await decoded({
      batches,
      aborted: [
        { producerId: 2, firstOffset: 1 },
        { producerId: 1, firstOffset: 0 },
      ],
    });
    expect(found?.records).toEqual([]);
  });

  it('leaves records beyond a few megabytes to the next fetch', async () => {
    const batches = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        batch({ firstOffset: i, records: [{ key: 'a', value: Buffer.alloc(800_000) }] }),
      ),
    );
    const found = await decoded({ batches });
    expect(found?.records.length).toBe(10);
    expect(found?.next).toBe(10);
  });
});
