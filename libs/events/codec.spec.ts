import avsc from 'avsc';
import fc from 'fast-check';
import { compile } from './avro-types.js';
import { EventCodec } from './codec.js';
import { EventError } from './event-error.js';
import { fingerprint, hexFingerprint } from './fingerprint.js';
import { EVENTS, type EventMap, type EventName, type Meta } from './generated/events.js';
import { writeVarint } from './int64.js';
import { writerOf } from './single-object.js';
import { refusal, valuesOf } from './testing/index.js';

const meta: Meta = {
  eventId: 'f3b6',
  polledAt: 1_790_000_000_000_000,
  clock: 'server',
  poll: 'a1c2',
  context: 'database-metrics',
  cluster: 'orders',
  server: {
    systemIdentifier: 7_390_000_000_000_000_001n,
    name: 'orders-1',
    host: 'db1',
    port: 5432,
    versionNum: 180_004,
    timeline: 3,
    role: 'primary',
  },
  statsEpoch: 'epoch',
  countersSince: null,
};
const cacheUpdated: EventMap['CacheUpdated'] = { meta, cache: 'memory', entries: 3, bytes: 4_096, evicted: 1 };

/** The schema of an event, changed. */
function changed(type: EventName, change: (fields: object[]) => object[]): string {
  const schema = JSON.parse(EVENTS[type].schema) as { fields: object[] };
  return JSON.stringify({ ...schema, fields: change(schema.fields) });
}

/** The same bytes as if another schema had written them. */
function writtenWith(schemaText: string, bytes: Buffer, tail = Buffer.alloc(0)): Buffer {
  const copy = Buffer.concat([bytes, tail]);
  copy.writeBigUInt64LE(fingerprint(schemaText), 2);
  return copy;
}

function outcome(bytes: Buffer): string {
  try {
    codec.decode(bytes);
    return 'sound';
  } catch (error) {
    return error instanceof EventError ? error.code : String(error);
  }
}

const codec = new EventCodec();
describe('an event', () => {
  it.each(Object.values(EVENTS))('of type $type is decoded as it was encoded', ({ type, schema }) => {
    fc.assert(
      fc.property(valuesOf(schema), (event) => {
        expect(codec.decode(codec.encode(type, event as never))).toStrictEqual({ type, event });
      }),
      { numRuns: 25 },
    );
  });

  // A server that is no longer watched has its episodes closed by what their opening events said.
  it.each(Object.values(EVENTS).flatMap(({ type, schema, opens }) => (opens ? [{ type, schema, opens }] : [])))(
    'of type $type has all that $opens must have, which closes its episode',
    ({ schema, opens }) => {
      const [opening] = fc.sample(valuesOf(schema), { numRuns: 1, seed: 1 });
      const closing = codec.encode(opens, opening as EventMap[EventName]);
      expect(codec.decode(closing).type).toBe(opens);
    },
  );

  it('begins with the mark of single-object encoding and the fingerprint of its schema, low byte first', () => {
    const bytes = codec.encode('CacheUpdated', cacheUpdated);
    expect(bytes.subarray(0, 2).toString('hex')).toBe('c301');
    expect(bytes.readBigUInt64LE(2)).toBe(fingerprint(EVENTS.CacheUpdated.schema));
  });

  it('is encoded even if it is larger than all before it', () => {
    const cache = 'x'.repeat(3_000_000);
    expect(codec.decode(codec.encode('CacheUpdated', { ...cacheUpdated, cache })).event).toHaveProperty('cache', cache);
  });

  it.each(['', 'a', 'é', '😀', '\ud800', '\0'])('has texts that end with %j as Avro writes them', (end) => {
    const schema = { name: 'R', type: 'record', fields: [{ name: 'text', type: ['null', 'string'] }] } as const;
    const values = [null, ...[0, 1, 61, 62, 63, 64, 65, 300].map((length) => 'x'.repeat(length) + end)];
    const [ours, plain] = [compile(JSON.stringify(schema)), avsc.Type.forSchema(schema as unknown as avsc.Schema)];
    for (const text of values) expect(ours.toBuffer({ text })).toEqual(plain.toBuffer({ text }));
    // avsc grows its buffer after a value that did not fit.
    for (const text of values)
      expect(ours.encode({ text }, Buffer.alloc(2))).toBe(plain.encode({ text }, Buffer.alloc(2)));
  });

  it('is read from any view of bytes', () => {
    const padded = Buffer.concat([Buffer.from('pad'), codec.encode('CacheUpdated', cacheUpdated)]);
    const view = new Uint8Array(padded.buffer, padded.byteOffset + 3, padded.length - 3);
    expect(codec.decode(view).event).toEqual(cacheUpdated);
  });
});

describe('a number', () => {
  const limit = Number.MAX_SAFE_INTEGER;

  it.each([limit, -limit, 2 ** 52, -(2 ** 52), 2 ** 52 + 1, -(2 ** 52) - 1, 2 ** 53 - 2])(
    '%d stays exact',
    (entries) => {
      const event = { ...cacheUpdated, entries };
      expect(codec.decode(codec.encode('CacheUpdated', event)).event).toEqual(event);
    },
  );

  it.each([limit + 1, -limit - 1, 1.5, Number.NaN, Infinity])('%d is refused as a long', (entries) => {
    expect(refusal(() => codec.encode('CacheUpdated', { ...cacheUpdated, entries }))).toMatchObject({
      code: 'invalid',
      message: `CacheUpdated does not fit its schema: entries is ${entries}, expected "long"`,
    });
  });

  it.each([2n ** 53n, -(2n ** 53n), 2n ** 63n - 1n, -(2n ** 63n)])(
    '%d written by another is refused as a long',
    (value) => {
      const bytes = codec.encode('CacheUpdated', { ...cacheUpdated, evicted: 0 });
      const beyond = Buffer.concat([bytes.subarray(0, -1), writeVarint(value)]);
      expect(refusal(() => codec.decode(beyond))).toMatchObject({
        code: 'malformed',
        message: expect.stringContaining('a long beyond 2^53') as string,
      });
    },
  );
});

describe('an event that does not fit', () => {
  it('is refused with its name and the path of the field', () => {
    const event = { ...cacheUpdated, meta: { ...meta, server: { ...meta.server, port: '5432' } } };
    const error = refusal(() => codec.encode('CacheUpdated', event as unknown as typeof cacheUpdated));
    expect(error).toMatchObject({
      code: 'invalid',
      message: 'CacheUpdated does not fit its schema: meta.server.port is string, expected "long"',
    });
  });

  it('names the first of several wrong fields', () => {
    const event = { ...cacheUpdated, bytes: 0.5, entries: 2.5 };
    expect(refusal(() => codec.encode('CacheUpdated', event)).message).toContain('entries is 2.5');
  });

  it('is refused without quoting its texts', () => {
    const error = refusal(() => codec.encode('CacheUpdated', { ...cacheUpdated, entries: 'hunter2' as never }));
    expect(`${error.stack} ${String(error.cause)}`).not.toContain('hunter2');
  });

  it.each([null, undefined, 'text', []])('is refused when it is %p', (event) => {
    expect(refusal(() => codec.encode('CacheUpdated', event as never)).code).toBe('invalid');
  });

  it('is refused if its type is unknown', () => {
    expect(refusal(() => codec.encode('TableFlooded' as EventName, cacheUpdated))).toMatchObject({
      code: 'unknown-event',
      message: 'this version has no TableFlooded',
    });
  });

  it('is refused when its identifier has more than 64 bits', () => {
    const server = { ...meta.server, systemIdentifier: 2n ** 63n };
    const error = refusal(() => codec.encode('CacheUpdated', { ...cacheUpdated, meta: { ...meta, server } }));
    expect(error.message).toContain('meta.server.systemIdentifier is 9223372036854775808');
  });
});

describe('bytes that are no event', () => {
  const bytes = codec.encode('CacheUpdated', cacheUpdated);

  it('are refused at whatever byte they are cut', () => {
    for (let length = 0; length < bytes.length; length++) {
      const { code } = refusal(() => codec.decode(bytes.subarray(0, length)));
      expect(code).toBe(length < 10 ? 'not-avro' : 'malformed');
    }
  });

  it('are refused when something follows the event', () => {
    expect(refusal(() => codec.decode(Buffer.concat([bytes, Buffer.from([0])])))).toMatchObject({
      code: 'malformed',
      message: `CacheUpdated of ${bytes.length + 1} bytes does not follow its schema: trailing data`,
    });
  });

  it('are refused when they are random', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (random) => {
        expect(['not-avro', 'unknown-schema']).toContain(refusal(() => codec.decode(random)).code);
      }),
    );
  });

  it.each(['CacheUpdated', 'DatabasesMeasured', 'EventsDropped', 'MemoryCheckpointed'] as const)(
    'are malformed, unless they happen to be sound, when they are random after the header of %s',
    (type) => {
      const header = Buffer.from('c3010000000000000000', 'hex');
      header.writeBigUInt64LE(fingerprint(EVENTS[type].schema), 2);
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (body) => {
          expect(['sound', 'malformed']).toContain(outcome(Buffer.concat([header, body])));
        }),
        { numRuns: 500 },
      );
    },
  );

  it('are refused as malformed, or decoded, if one byte is damaged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = byte;
        expect(['sound', 'malformed']).toContain(outcome(damaged));
      }),
      { numRuns: 500 },
    );
  });

  it('are refused at once when an array claims to be longer than they are', () => {
    const huge = Buffer.from('feffffffffff07', 'hex');
    const empty = codec.encode('ScraperStarted', {
      ...{ meta, subject: 's', value: null, limit: null, since: 1, episode: null, reason: null, causedBy: null },
      ...{ firstSight: false, version: '1', intervalMs: 1, groups: [] },
    });
    const claimed = Buffer.concat([empty.subarray(0, -1), huge]);
    expect(refusal(() => codec.decode(claimed)).message).toContain('an array longer than its bytes');
  });

  it('are named when their schema is unknown', () => {
    const unknown = Buffer.from(bytes);
    unknown.writeBigUInt64LE(0x1234n, 2);
    expect(refusal(() => codec.decode(unknown))).toMatchObject({
      code: 'unknown-schema',
      message: expect.stringContaining('schema 0000000000001234 is unknown') as string,
    });
  });
});

describe('an event of another writer', () => {
  const bytes = codec.encode('CacheUpdated', cacheUpdated);

  it('is read without the fields that a newer one added', () => {
    const newer = changed('CacheUpdated', (fields) => [
      ...fields,
      { name: 'hits', type: ['null', 'long'], default: null },
    ]);
    const reader = new EventCodec();
    const written = writtenWith(newer, bytes, Buffer.from([2, 84]));
    expect(refusal(() => reader.decode(written)).code).toBe('unknown-schema');
    reader.learn(newer);
    expect(reader.decode(written)).toStrictEqual({ type: 'CacheUpdated', event: cacheUpdated });
  });

  it('is read with defaults for the fields that an older one did not have', () => {
    const older = changed('ScraperStopped', (fields) => fields.filter((_, i) => i !== 2));
    const reader = new EventCodec();
    reader.learn(older);
    const event = {
      meta,
      subject: 's',
      value: null,
      limit: null,
      since: 1,
      episode: null,
      reason: 'r',
      causedBy: null,
    };
    const full = codec.encode('ScraperStopped', { ...event, firstSight: true, polls: 7 });
    const valueAt = full.indexOf(Buffer.from([2, 's'.charCodeAt(0), 0])) + 2;
    const without = Buffer.concat([full.subarray(0, valueAt), full.subarray(valueAt + 1)]);
    expect(reader.decode(writtenWith(older, without)).event).toEqual({ ...event, firstSight: true, polls: 7 });
  });

  it('is named when this version does not know its type', () => {
    const foreign = JSON.stringify({ ...(JSON.parse(EVENTS.CacheUpdated.schema) as object), name: 'CacheEmptied' });
    const reader = new EventCodec();
    reader.learn(foreign);
    expect(refusal(() => reader.decode(writtenWith(foreign, bytes)))).toMatchObject({
      code: 'unknown-event',
      message: 'this version has no pgherald.collection.CacheEmptied',
    });
  });

  it('is refused when its schema cannot be read as the current one', () => {
    const broken = changed('CacheUpdated', (fields) => fields.filter((_, i) => i !== 2));
    const reader = new EventCodec();
    reader.learn(broken);
    expect(refusal(() => reader.decode(writtenWith(broken, bytes)))).toMatchObject({
      code: 'unknown-schema',
      message: expect.stringMatching(
        /^schema \w{16} cannot be read as CacheUpdated: no matching field.*entries/,
      ) as string,
    });
  });

  it.each(['', '{', '"string"', '{"type":"record","name":"1"}'])('is refused when its schema is %p', (text) => {
    expect(refusal(() => codec.learn(text)).code).toBe('malformed');
  });
});

describe('the schemas of a codec', () => {
  it('cover all events, by fingerprint', () => {
    const schemas = codec.schemas();
    expect(schemas.size).toBe(Object.keys(EVENTS).length);
    for (const [key, text] of schemas) expect(key).toBe(hexFingerprint(fingerprint(text)));
  });

  it('suffice to decode its records', () => {
    const reader = new EventCodec();
    for (const text of codec.schemas().values()) reader.learn(text);
    expect(reader.decode(codec.encode('CacheUpdated', cacheUpdated)).event).toEqual(cacheUpdated);
  });
});

describe('an event whose schema has a number in a registry', () => {
  const numbered = new EventCodec();
  numbered.number('CacheUpdated', 0x01020304);
  const bytes = numbered.encode('CacheUpdated', cacheUpdated);

  it('is framed as the clients of the registry frame it', () => {
    expect(bytes.subarray(0, 5)).toEqual(Buffer.from('0001020304', 'hex'));
    expect(bytes.subarray(5)).toEqual(codec.encode('CacheUpdated', cacheUpdated).subarray(10));
    expect(writerOf(bytes)).toBe(0x01020304);
    expect(numbered.decode(bytes)).toStrictEqual({ type: 'CacheUpdated', event: cacheUpdated });
  });

  it('leaves all other events unchanged', () => {
    const stopped = numbered.decode(codec.encode('CacheUpdated', cacheUpdated));
    expect(stopped).toStrictEqual({ type: 'CacheUpdated', event: cacheUpdated });
    expect(writerOf(codec.encode('CacheUpdated', cacheUpdated))).toBe(fingerprint(EVENTS.CacheUpdated.schema));
  });

  it('is read once the schema of that number was registered', () => {
    const reader = new EventCodec();
    expect(refusal(() => reader.decode(bytes))).toMatchObject({
      code: 'unknown-schema',
      message: 'schema 16909060 of the registry is unknown: its text was not registered here',
    });
    reader.learn(EVENTS.CacheUpdated.schema, 0x01020304);
    expect(reader.decode(bytes)).toStrictEqual({ type: 'CacheUpdated', event: cacheUpdated });
  });

  it('is refused when it is cut off', () => {
    expect(refusal(() => numbered.decode(bytes.subarray(0, 4))).code).toBe('not-avro');
    expect(refusal(() => numbered.decode(bytes.subarray(0, 9))).code).toBe('malformed');
  });
});
