import { compressed } from './zstd.js';
import { copyLess, type Encoder } from './encoder.js';
import { privateModule } from './kafkajs.js';
import { produceRequest, type ProduceOptions } from './produce-request.js';

// Changes kafkajs when this file is imported, which the client does before it connects.

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
type TopicError = { readonly topic: string; readonly errorCode: number; readonly errorMessage?: string };

interface Requests {
  readonly Produce: Produce;
  readonly CreateTopics: Answered<{ readonly topicErrors: readonly TopicError[] }>;
  readonly DescribeConfigs: Answered<{ readonly resources: readonly { readonly errorCode: number; error?: Error }[] }>;
}

type WithBroker = (work: (broker: unknown) => Promise<unknown>) => Promise<unknown>;

interface CoordinatorFinder {
  readonly brokerPool: { withBroker: WithBroker };
  findGroupCoordinatorMetadata: (this: CoordinatorFinder, asked: object) => Promise<unknown>;
}

const OVERDUE_CHECK_MS = 1_000;
const { createErrorFromCode } = privateModule<{
  createErrorFromCode: (code: number) => Error & { readonly type: string };
}>('protocol/error');
const { KafkaJSAggregateError } = privateModule<{
  KafkaJSAggregateError: new (message: string, errors: readonly unknown[]) => Error;
}>('errors');

stopIdleTimers(privateModule<{ prototype: RequestQueue }>('network/requestQueue').prototype);
const Encoding = privateModule<{ new (): Encoder; prototype: Encoder }>('protocol/encoder');
copyLess(Encoding.prototype);
const { requests } = privateModule<{ requests: Requests }>('protocol/requests');
writeOurselves(requests.Produce, () => new Encoding());
keepAnswers(requests);
keepRefusals(privateModule<{ prototype: CoordinatorFinder }>('cluster').prototype);

/** Encodes the request to Produce; kafkajs still sends it, and reads the answer. */
function writeOurselves(produce: Produce, encoder: () => Encoder): void {
  const { protocol } = produce;
  produce.protocol = (version) => (options) => {
    const made = protocol(version)(options);
    const encode = () => produceRequest(options, encoder(), compressed);
    return { ...made, request: { ...made.request, encode } };
  };
}

/** Keeps two answers that kafkajs drops: the broker's sentence about a topic, and the settings of all topics if the user may not read one of them. */
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

/** Keeps the refusal if the user may not use a coordinator: kafkajs reports it as not found, and would retry in vain. */
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

/**
 * Stops two timers of each kafkajs connection. One checks waiting requests each millisecond (3 % of a core), but only throttled
 * requests need it. The other checks overdue answers each 100 ms; once per second is enough for a timeout of 15 s.
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
