import { status } from '@grpc/grpc-js';
import { startGrpcReceiver } from './grpc-receiver.js';
import { type ReceiverAnswer, startOtlpReceiver } from './otlp-receiver.js';

type Told = Exclude<ReceiverAnswer, 'hang'>;

/** One of OTLP's protocols, and how a backend says in it what it has to say. */
export interface Dialect {
  readonly start: typeof startOtlpReceiver;
  readonly encoding: 'protobuf' | 'json';
  readonly ok: Told;
  readonly away: Told;
  readonly waitASecond: Told;
  /** It is not the fault of the request. */
  readonly notTheRequest: readonly Told[];
  /** It will never take the request. */
  readonly refusals: readonly Told[];
  readonly unsupported: readonly Told[];
  /** How the sink tells of `away`. */
  readonly awayInWords: string;
}

const statuses = (...codes: readonly number[]): Told[] => codes.map((code) => ({ status: code }));

const HTTP = {
  start: startOtlpReceiver,
  ok: { status: 200 },
  away: { status: 503 },
  waitASecond: { status: 429, headers: { 'retry-after': '1' } },
  notTheRequest: statuses(401, 403, 429, 500, 502),
  refusals: statuses(400, 413),
  unsupported: statuses(404, 405),
  awayInWords: 'answers 503',
} as const;

/** As Python's googleapis-common-protos writes google.rpc.Status: code 8, a DebugInfo, and a RetryInfo of one second. */
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
    ),
    refusals: statuses(status.INVALID_ARGUMENT, status.RESOURCE_EXHAUSTED, status.FAILED_PRECONDITION),
    unsupported: statuses(status.UNIMPLEMENTED),
    awayInWords: 'answers UNAVAILABLE',
  },
};
