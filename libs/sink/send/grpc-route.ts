import * as grpc from '@grpc/grpc-js';
import { secretsOf, toShortLine } from './backend-message.js';
import { accepted, type Answer, type Route, unavailable } from './exporter.js';
import { retryDelayOf } from './grpc-status.js';
import type { GrpcEndpoint } from '../configure/otlp-endpoint.js';
import type { Signal } from './signals.js';

const { status } = grpc;
/** Messages of servers and proxies about size: grpc-go, -core, -java, -js, .NET, tonic, and nginx by its status. */
const TOO_LARGE =
  /\b(message|request|body|payload|entity)\b.*\b(larger than|too (large|big)|exceed\w* (the )?max)|status code 413/is;
/** Messages about quotas, which mention size too but are temporary. */
const QUOTA = /\b(rate|quota)\b/i;
/** First words of grpc-js if no server answered, and if none answered in time. */
const UNREACHED = /^(No connection established|Name resolution failed|Connection dropped)/;
const TOO_LATE = /^Deadline exceeded after/;
const RECONNECT = { 'grpc.initial_reconnect_backoff_ms': 1_000, 'grpc.max_reconnect_backoff_ms': 10_000 };

/** Sends OTLP/gRPC with the same bytes as http/protobuf. */
export function grpcRoute(endpoint: GrpcEndpoint): Route {
  let client = connect(endpoint);
  const secrets = secretsOf(endpoint.headers);
  return {
    destination: `${endpoint.secure ? 'https' : 'http'}://${endpoint.target}`,
    async send(signal, request, abort) {
      const used = client;
      const answer = await call(used, endpoint, signal, signal.protobuf.write(request), abort);
      if (
        answer instanceof Error &&
        (TOO_LATE.test(answer.details) || UNREACHED.test(answer.details)) &&
        used === client
      ) {
        // A new client, because a vanished peer would block the old connection until TCP times out, and because grpc-js fails
        // every call for up to 10 s after a refused connection, although the peer may be back by the next attempt.
        client = connect(endpoint);
        used.close();
      }
      return answerOf(answer, signal, { ...endpoint, secrets });
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

/** Resolves with the answer, or with the error if there is none; rejects if aborted. */
async function call(
  client: grpc.Client,
  { headers, timeoutMs }: GrpcEndpoint,
  { grpcMethod }: Pick<Signal<never>, 'grpcMethod'>,
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

function answerOf(
  answer: Buffer | grpc.ServiceError,
  signal: Pick<Signal<never>, 'protobuf'>,
  { timeoutMs, secrets }: GrpcEndpoint & { readonly secrets: readonly string[] },
): Answer {
  if (!(answer instanceof Error)) return accepted(() => signal.protobuf.read(answer));
  const { code, details, metadata } = answer;
  if (UNREACHED.test(details))
    return unavailable(`cannot be reached (${causeIn(details)})`, undefined, { cause: answer });
  if (TOO_LATE.test(details)) return unavailable(`no answer within ${timeoutMs} ms`, undefined, { cause: answer });
  const why = { reason: `answers ${status[code]}`, backendMessage: toShortLine(details, secrets) };
  const waitMs = retryDelayOf(metadata);
  if (waitMs === undefined && TOO_LARGE.test(details) && !QUOTA.test(details)) return { kind: 'tooLarge', ...why };
  if (code === status.UNIMPLEMENTED) return { kind: 'unsupported', ...why };
  if (code === status.INVALID_ARGUMENT) return { kind: 'refused', ...why };
  // Without RetryInfo and message, the cause may be the size or a quota.
  const mayBeTooLarge = code === status.RESOURCE_EXHAUSTED && waitMs === undefined;
  return unavailable(why.reason, waitMs, { backendMessage: why.backendMessage, mayBeTooLarge });
}

/** Returns the error message of the system or of TLS without times, which would make every attempt a new outage. */
function causeIn(details: string): string {
  const [, cause = details] =
    /Last error: (?:Error: )?(.*?)\s*(?:\(\d{4}-[^)]*\))?\. Resolution note/s.exec(details) ?? [];
  return cause.replace(/\s+/g, ' ');
}
