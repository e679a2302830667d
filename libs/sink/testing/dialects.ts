import { status } from '@grpc/grpc-js';
import { startGrpcReceiver } from './grpc-receiver.js';
import { type ReceiverAnswer, startOtlpReceiver } from './otlp-receiver.js';

type DomainEvent = Exclude<ReceiverAnswer, 'hang'>;

/** One of OTLP's protocols with the answers of a backend. */
export interface Dialect {
  readonly start: typeof startOtlpReceiver;
  readonly encoding: 'protobuf' | 'json';
  readonly ok: DomainEvent;
  readonly away: DomainEvent;
  readonly waitASecond: DomainEvent;
  /** The answer of an unavailable backend. */
  readonly notTheRequest: readonly DomainEvent[];
  /** The answer that refuses a request. */
  readonly refusals: readonly DomainEvent[];
  readonly tooLarge: DomainEvent;
  readonly unsupported: readonly DomainEvent[];
  /** The sink's message for `away`. */
  readonly awayInWords: string;
}

const statuses = (...codes: readonly number[]): DomainEvent[] => codes.map((code) => ({ status: code }));

const said = (code: number, words: string): DomainEvent => ({ status: code, body: Buffer.from(words) });

/** Messages of gRPC servers about a message that is too large. */
const SIZES = [
  'grpc: received message larger than max (5242880 vs. 4194304)',
  'gRPC message exceeds maximum size 4194304: 5242880',
  'Received message exceeds the maximum configured message size.',
  'Error, decoded message length too large: found 5242880 bytes, the limit is: 4194304 bytes',
] as const;

const HTTP = {
  start: startOtlpReceiver,
  ok: { status: 200 },
  away: { status: 503 },
  waitASecond: { status: 429, headers: { 'retry-after': '1' } },
  notTheRequest: statuses(
    ...[302, 401, 402, 403, 406, 407, 408, 409, 410, 411, 412, 415, 418, 421, 423, 424, 425, 426, 428, 429, 431, 451],
    ...[500, 502, 503, 504, 507, 511, 599],
  ),
  refusals: statuses(400, 413, 422),
  tooLarge: { status: 413 },
  unsupported: statuses(404, 405, 501),
  awayInWords: 'answers 503',
} as const;

/** google.rpc.Status by Python's googleapis-common-protos: code 8, a DebugInfo, and a RetryInfo of one second. */
const RETRY_IN_A_SECOND = `08081209736c6f7720646f776e1a2f0a28747970652e676f6f676c65617069732e636f6d2f676f6f676c652e7270632e4465627567496e666f
12031201781a300a28747970652e676f6f676c65617069732e636f6d2f676f6f676c652e7270632e5265747279496e666f12040a020801`;

export const DIALECTS: Readonly<Record<'http/protobuf' | 'http/json' | 'grpc', Dialect>> = {
  'http/protobuf': { ...HTTP, encoding: 'protobuf' },
  'http/json': { ...HTTP, encoding: 'json' },
  grpc: {
    start: startGrpcReceiver,
    encoding: 'protobuf',
    ok: { status: status.OK },
    away: { status: status.UNAVAILABLE },
    waitASecond: {
      status: status.RESOURCE_EXHAUSTED,
      headers: { 'grpc-status-details-bin': Buffer.from(RETRY_IN_A_SECOND.replace(/\s/g, ''), 'hex') },
    },
    notTheRequest: statuses(
      status.UNAUTHENTICATED,
      status.PERMISSION_DENIED,
      status.INTERNAL,
      status.UNKNOWN,
      status.ABORTED,
      status.DATA_LOSS,
      status.CANCELLED,
      status.DEADLINE_EXCEEDED,
      status.OUT_OF_RANGE,
      status.NOT_FOUND,
      status.ALREADY_EXISTS,
      status.FAILED_PRECONDITION,
      status.RESOURCE_EXHAUSTED,
    ),
    refusals: [{ status: status.INVALID_ARGUMENT }, ...SIZES.map((words) => said(status.RESOURCE_EXHAUSTED, words))],
    tooLarge: said(status.RESOURCE_EXHAUSTED, SIZES[0]),
    unsupported: statuses(status.UNIMPLEMENTED),
    awayInWords: 'answers UNAVAILABLE',
  },
};
