import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress, type ZstdOptions } from 'node:zlib';
import type * as KafkaJs from 'kafkajs';
import type { Kafka } from 'kafkajs';
import { copyLess, type Encoder } from './encoder.js';
import { produceRequest, type ProduceOptions } from './produce-request.js';
import { contentSize } from './zstd-frame.js';

const require = createRequire(import.meta.url);

/** The version whose inside this file knows. */
export const KNOWN_VERSION = '2.2.4';
export const installedVersion = (require('kafkajs/package.json') as { version: string }).version;

export const kafkajs = require('kafkajs') as typeof KafkaJs;

interface RequestQueue {
  readonly pending: readonly unknown[];
  readonly inflight: ReadonlyMap<number, SocketRequest>;
  readonly throttledUntil: number;
  readonly enforceRequestTimeout: boolean;
  readonly isConnected: () => boolean;
  requestTimeoutIntervalId: NodeJS.Timeout;
  scheduleCheckPendingRequests: (this: RequestQueue) => void;
  scheduleRequestTimeoutCheck: (this: RequestQueue) => void;
  destroy(): void;
}

interface SocketRequest {
  readonly sentAt: number;
  readonly requestTimeout: number;
  timeoutRequest(): void;
}

interface Produce {
  protocol: (made: { readonly version: number }) => (options: ProduceOptions) => { request: { encode: () => unknown } };
}

interface Answered<T> {
  protocol: (made: { readonly version: number }) => (...asked: unknown[]) => { readonly response: { parse: Parse<T> } };
}
type Parse<T> = (data: T) => Promise<T>;

interface CreatedTopics {
  readonly topicErrors: readonly {
    readonly topic: string;
    readonly errorCode: number;
    readonly errorMessage?: string;
  }[];
}

interface DescribedConfigs {
  readonly resources: readonly { readonly errorCode: number; error?: Error }[];
}

interface Requests {
  readonly Produce: Produce;
  readonly CreateTopics: Answered<CreatedTopics>;
  readonly DescribeConfigs: Answered<DescribedConfigs>;
}

type WithBroker = (work: (broker: unknown) => Promise<unknown>) => Promise<unknown>;

interface CoordinatorFinder {
  readonly brokerPool: { withBroker: WithBroker };
  findGroupCoordinatorMetadata: (this: CoordinatorFinder, asked: object) => Promise<unknown>;
}

/** A topic that a broker does not create. */
export interface TopicRefusal {
  readonly topic: string;
  readonly type: string;
  /** The broker's own sentence. */
  readonly sentence: string | undefined;
}

if (installedVersion === KNOWN_VERSION) {
  stopIdleTimers((require('kafkajs/src/network/requestQueue') as { prototype: RequestQueue }).prototype);
  const Encoding = require('kafkajs/src/protocol/encoder') as { new (): Encoder; prototype: Encoder };
  copyLess(Encoding.prototype);
  const { requests } = require('kafkajs/src/protocol/requests') as { requests: Requests };
  writeOurselves(requests.Produce, () => new Encoding());
  keepAnswers(requests);
  keepRefusals((require('kafkajs/src/cluster') as { prototype: CoordinatorFinder }).prototype);
}

/** What is asked of Produce; kafkajs still sends it, and reads the answer. */
function writeOurselves(produce: Produce, encoder: () => Encoder): void {
  const { protocol } = produce;
  produce.protocol = (version) => (options) => {
    const made = protocol(version)(options);
    const encode = () => produceRequest(options, encoder(), compressed);
    return { ...made, request: { ...made.request, encode } };
  };
}

const { createErrorFromCode } = require('kafkajs/src/protocol/error') as {
  createErrorFromCode: (code: number) => Error & { readonly type: string };
};
const { KafkaJSAggregateError } = require('kafkajs/src/errors') as {
  KafkaJSAggregateError: new (message: string, errors: readonly unknown[]) => Error;
};

/** kafkajs drops the broker's sentence about a topic, and the settings of all topics if one of them may not be read. */
function keepAnswers({ CreateTopics, DescribeConfigs }: Requests): void {
  replaceParse(CreateTopics, async (data) => {
    const failures = data.topicErrors.filter(({ errorCode }) => errorCode !== 0);
    const errors = failures.map(({ topic, errorCode, errorMessage }) =>
      Object.assign(createErrorFromCode(errorCode), { topic, sentence: errorMessage ?? undefined }),
    );
    if (errors.length > 0) throw new KafkaJSAggregateError('topics are not created', errors);
    return data;
  });
  replaceParse(DescribeConfigs, async (data) => {
    for (const resource of data.resources)
      if (resource.errorCode !== 0) resource.error = createErrorFromCode(resource.errorCode);
    return data;
  });
}

function replaceParse<T>(request: Answered<T>, parse: Parse<T>): void {
  const { protocol } = request;
  request.protocol = (version) => {
    const make = protocol(version);
    return (...asked) => {
      const made = make(...asked);
      return { ...made, response: { ...made.response, parse } };
    };
  };
}

/** kafkajs reports a coordinator that no broker names as not found; a user without the right to it would wait for nothing. */
function keepRefusals(finder: CoordinatorFinder): void {
  const { findGroupCoordinatorMetadata: find } = finder;
  finder.findGroupCoordinatorMetadata = async function (this: CoordinatorFinder, asked: object): Promise<unknown> {
    let refusal: Error | undefined;
    const withBroker: WithBroker = (work) =>
      this.brokerPool.withBroker((broker) =>
        work(broker).catch((error: Error & { readonly type?: string }) => {
          if (error.type?.endsWith('_AUTHORIZATION_FAILED')) refusal = error;
          throw error;
        }),
      );
    const pool: unknown = Object.create(this.brokerPool, { withBroker: { value: withBroker } });
    try {
      return await find.call(Object.create(this, { brokerPool: { value: pool } }) as CoordinatorFinder, asked);
    } catch (error) {
      throw refusal ?? error;
    }
  };
}

const OVERDUE_CHECK_MS = 1_000;

/**
 * kafkajs looks for waiting requests by a timer that a connection re-arms for ever, each millisecond: 3 % of a core for
 * nothing. The timer is for requests that wait because the broker throttles us; without any it need not run. For answers that are
 * overdue it looks each 100 ms on each connection: what may take 15 seconds may take one more.
 */
function stopIdleTimers(queue: RequestQueue): void {
  const schedule = queue.scheduleCheckPendingRequests;
  queue.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
  };
  queue.scheduleRequestTimeoutCheck = function (this: RequestQueue): void {
    this.destroy();
    if (!this.enforceRequestTimeout) return;
    this.requestTimeoutIntervalId = setInterval(() => {
      for (const request of this.inflight.values())
        if (Date.now() - request.sentAt > request.requestTimeout) request.timeoutRequest();
      if (!this.isConnected()) this.destroy();
    }, OVERDUE_CHECK_MS);
  };
}

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

/** As it is where there is no codec. */
async function compressed(buffer: Buffer, type: number): Promise<Buffer> {
  return (await codecs[type]?.().compress({ buffer })) ?? buffer;
}

/** What is in a batch. */
export async function decompressed(bytes: Buffer, type: number): Promise<Buffer> {
  return (await codecs[type]?.().decompress(bytes)) ?? bytes;
}

interface TopicRequest<T> {
  readonly topic: string;
  readonly partitions: readonly ({ readonly partition: number } & T)[];
}

interface FetchRequest {
  readonly isolationLevel: number;
  readonly maxWaitTime: number;
  readonly minBytes: number;
  readonly maxBytes: number;
  readonly topics: readonly TopicRequest<{ readonly fetchOffset: string; readonly maxBytes: number }>[];
}

interface Request {
  readonly request: { readonly apiVersion: number };
  readonly response: object;
}

export interface DirectBroker {
  readonly connectionPool: {
    readonly pool: readonly { rejectRequests(error: Error): void }[];
    send(request: Request): Promise<unknown>;
  };
  fetch(request: FetchRequest): Promise<unknown>;
  listOffsets(request: {
    readonly replicaId: number;
    readonly isolationLevel: number;
    readonly topics: readonly TopicRequest<{ readonly timestamp: number }>[];
  }): Promise<{
    readonly responses: readonly {
      readonly topic: string;
      readonly partitions: readonly { readonly partition: number; readonly offset: string }[];
    }[];
  }>;
}

const { parse } = require('kafkajs/src/protocol/requests/fetch/v11/response') as { parse: unknown };
/** Of the answer to Fetch that we read; Kafka has had it since 2.3. */
const FETCH_VERSION = 11;

/** Fetches, and reads the answer by other means than kafkajs's. */
export function fetchFrom<T>(
  broker: DirectBroker,
  asked: FetchRequest,
  decode: (answer: Buffer) => Promise<T>,
): Promise<T> {
  const { connectionPool } = broker;
  const send = (made: Request): Promise<unknown> => {
    if (made.request.apiVersion !== FETCH_VERSION) throw new TypeError('pgherald needs Kafka 2.3 or newer');
    return connectionPool.send({ ...made, response: { decode, parse } });
  };
  const pool: unknown = Object.create(connectionPool, { send: { value: send } });
  const reading = Object.create(broker, { connectionPool: { value: pool } }) as DirectBroker;
  return reading.fetch(asked) as Promise<T>;
}

/** kafkajs's own way to brokers. Its consumer reads in a group only; ranges and states have none. */
export interface DirectCluster {
  readonly targetTopics: Set<string>;
  readonly brokerPool: { readonly brokers: Readonly<Record<string, DirectBroker>> };
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  refreshMetadata(): Promise<void>;
  refreshMetadataIfNecessary(): Promise<void>;
  addMultipleTargetTopics(topics: readonly string[]): Promise<void>;
  findTopicPartitionMetadata(topic: string): readonly { readonly partitionId: number; readonly leader: number }[];
  findBroker(node: { readonly nodeId: string }): Promise<DirectBroker>;
  removeBroker(address: { readonly host: string; readonly port: number }): void;
}

export const READ_UNCOMMITTED = 0;
export const READ_COMMITTED = 1;

/** Waits for no answer: a broker keeps one to a fetch back until there is something to tell. */
export async function disconnectAtOnce(cluster: DirectCluster, reason: Error): Promise<void> {
  for (const { connectionPool } of Object.values(cluster.brokerPool.brokers))
    for (const connection of connectionPool.pool) connection.rejectRequests(reason);
  await cluster.disconnect();
}

/** How soon partitions that are added to a topic are shared out, read and written. */
export const METADATA_MAX_AGE_MS = 30_000;

/** A connection of its own to each broker. */
export function directCluster(kafka: Kafka, metadataMaxAge: number): DirectCluster {
  const create = Reflect.get(kafka, createsCluster(kafka)) as (options: object) => DirectCluster;
  return create({ allowAutoTopicCreation: false, metadataMaxAge, isolationLevel: READ_COMMITTED });
}

/** What kafkajs hides its making of clusters under, of which producers and consumers have one each. */
export function createsCluster(kafka: Kafka): symbol {
  const hidden = Object.getOwnPropertySymbols(kafka).find(
    ({ description }) => description === 'private:Kafka:createCluster',
  );
  if (hidden !== undefined) return hidden;
  throw new TypeError(`kafkajs ${installedVersion} is not the version ${KNOWN_VERSION} known here`);
}
