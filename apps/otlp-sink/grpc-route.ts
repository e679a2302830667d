import * as grpc from '@grpc/grpc-js';
import { accepted, type Answer, type Route, unavailable } from './exporter.js';
import { retryDelayOf } from './grpc-retry.js';
import type { GrpcEndpoint } from './otlp-endpoint.js';
import type { Signal } from './signals.js';

const { status } = grpc;
/** Never will it be taken. Without RetryInfo, RESOURCE_EXHAUSTED is a request that is too large: halved, it may be taken. */
const REFUSED = new Set([
  status.INVALID_ARGUMENT,
  status.NOT_FOUND,
  status.ALREADY_EXISTS,
  status.FAILED_PRECONDITION,
  status.RESOURCE_EXHAUSTED,
]);
/** How grpc-js begins to tell that there was nobody to answer, and that nobody did in time. */
const UNREACHED = /^(No connection established|Name resolution failed|Connection dropped)/;
const TOO_LATE = /^Deadline exceeded after/;
const RECONNECT = { 'grpc.initial_reconnect_backoff_ms': 1_000, 'grpc.max_reconnect_backoff_ms': 10_000 };

/** OTLP grpc: the same bytes as http/protobuf. */
export function grpcRoute(endpoint: GrpcEndpoint): Route {
  let client = connect(endpoint);
  return {
    goesTo: `${endpoint.secure ? 'https' : 'http'}://${endpoint.target}`,
    async send(signal, request, abort) {
      const used = client;
      const answer = await call(used, endpoint, signal, signal.protobuf.write(request), abort);
      if (isError(answer) && TOO_LATE.test(answer.details) && used === client) {
        // A peer that vanished without a word would be waited for until TCP gives up; a new connection finds the way to its successor.
        client = connect(endpoint);
        used.close();
      }
      return answerOf(answer, signal, endpoint);
    },
    close: () => client.close(),
  };
}

function connect({ target, secure, gzip, tls: { ca, key, cert } }: GrpcEndpoint): grpc.Client {
  const { createSsl, createInsecure } = grpc.credentials;
  const credentials = secure ? createSsl(ca ?? null, key ?? null, cert ?? null) : createInsecure();
  return new grpc.Client(target, credentials, {
    ...RECONNECT,
    'grpc.primary_user_agent': 'pgherald',
    'grpc.use_local_subchannel_pool': 1, // a new client is a new connection
    ...(gzip && { 'grpc.default_compression_algorithm': grpc.compressionAlgorithms.gzip }),
  });
}

const asItIs = (bytes: Buffer): Buffer => bytes;

/** Resolves with the answer or the error that stands in for one; rejects when aborted. */
async function call(
  client: grpc.Client,
  { headers, timeoutMs }: GrpcEndpoint,
  { grpcMethod }: Signal<never>,
  body: Uint8Array,
  abort: AbortSignal,
): Promise<Buffer | grpc.ServiceError> {
  abort.throwIfAborted();
  const metadata = new grpc.Metadata();
  for (const [name, value] of Object.entries(headers)) metadata.set(name, value);
  const { promise, resolve } = Promise.withResolvers<Buffer | grpc.ServiceError>();
  const deadline = Date.now() + timeoutMs;
  const running = client.makeUnaryRequest(
    grpcMethod,
    asItIs,
    asItIs,
    Buffer.from(body),
    metadata,
    { deadline },
    (error, value) => resolve(error ?? value ?? Buffer.alloc(0)),
  );
  const cancel = (): void => running.cancel();
  abort.addEventListener('abort', cancel, { once: true });
  const answer = await promise;
  abort.removeEventListener('abort', cancel);
  abort.throwIfAborted();
  return answer;
}

function isError(answer: Buffer | grpc.ServiceError): answer is grpc.ServiceError {
  return answer instanceof Error;
}

function answerOf(answer: Buffer | grpc.ServiceError, signal: Signal<never>, { timeoutMs }: GrpcEndpoint): Answer {
  if (!isError(answer)) return accepted(() => signal.protobuf.read(answer));
  const { code, details, metadata } = answer;
  if (UNREACHED.test(details)) return unavailable(`cannot be reached (${causeIn(details)})`, undefined, answer);
  if (TOO_LATE.test(details)) return unavailable(`no answer within ${timeoutMs} ms`, undefined, answer);
  const reason = `answers ${status[code]}`;
  if (code === status.UNIMPLEMENTED) return { kind: 'unsupported', reason };
  const retryDelayMs = retryDelayOf(metadata);
  if (REFUSED.has(code) && !(code === status.RESOURCE_EXHAUSTED && retryDelayMs !== undefined))
    return { kind: 'refused', reason };
  return unavailable(reason, retryDelayMs);
}

/** The words of the system or of TLS, without the time, with which every try would be another outage. */
function causeIn(details: string): string {
  const [, cause = details] =
    /Last error: (?:Error: )?(.*?)\s*(?:\(\d{4}-[^)]*\))?\. Resolution note/s.exec(details) ?? [];
  return cause.replace(/\s+/g, ' ');
}
