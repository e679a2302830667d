import {
  type ISerializer,
  JsonLogsSerializer,
  JsonMetricsSerializer,
  ProtobufLogsSerializer,
  ProtobufMetricsSerializer,
} from '@opentelemetry/otlp-transformer';
import type { ReadableLogRecord } from '@opentelemetry/sdk-logs';
import type { DataPoint, MetricData, ResourceMetrics } from '@opentelemetry/sdk-metrics';

export interface PartialSuccess {
  /** Points or log records that the backend dropped. */
  readonly rejected: number;
  /** The backend's reason; empty without one. */
  readonly message: string;
}

export interface Encoding<T> {
  write(this: void, request: T): Uint8Array;
  /** @throws if it is no OTLP */
  read(this: void, answer: Uint8Array): PartialSuccess;
}

export type SignalName = 'metrics' | 'logs';

export interface Signal<T> {
  readonly name: SignalName;
  readonly grpcMethod: string;
  /** An empty request, which OTLP allows. */
  readonly empty: T;
  count(request: T): number;
  /** Splits a request with several points or log records into two. */
  halves(request: T): readonly [T, T];
  readonly protobuf: Encoding<T>;
  readonly json: Encoding<T>;
}

/** One empty resource in Protobuf of both signals, because some servers refuse an empty body. */
const EMPTY = Buffer.from([0x0a, 2, 0x0a, 0]);

export const METRICS: Signal<readonly ResourceMetrics[]> = {
  name: 'metrics',
  grpcMethod: '/opentelemetry.proto.collector.metrics.v1.MetricsService/Export',
  empty: [],
  count: (request) => {
    let points = 0;
    for (const { scopeMetrics } of request)
      for (const { metrics } of scopeMetrics) for (const { dataPoints } of metrics) points += dataPoints.length;
    return points;
  },
  halves: metricHalves,
  // The serializers accept one resource. Concatenated Protobuf requests are one request with all resources; JSON needs joining.
  protobuf: encoding(ProtobufMetricsSerializer, (request, write) =>
    request.length === 0 ? EMPTY : Buffer.concat(request.map(write)),
  ),
  json: encoding(JsonMetricsSerializer, (request, write) => joined(request.map(write))),
};

export const LOGS: Signal<readonly ReadableLogRecord[]> = {
  name: 'logs',
  grpcMethod: '/opentelemetry.proto.collector.logs.v1.LogsService/Export',
  empty: [],
  count: (request) => request.length,
  halves,
  protobuf: encoding(ProtobufLogsSerializer, (request, write) => (request.length === 0 ? EMPTY : write([...request]))),
  json: encoding(JsonLogsSerializer, (request, write) => write([...request])),
};

function encoding<T, Part>(
  serializer: ISerializer<Part, Response>,
  write: (request: T, writePart: (part: Part) => Uint8Array) => Uint8Array,
): Encoding<T> {
  const writePart = (part: Part): Uint8Array => {
    const bytes = serializer.serializeRequest(part);
    if (bytes === undefined) throw new TypeError('the OTLP serializer wrote nothing');
    return bytes;
  };
  return {
    write: (request) => write(request, writePart),
    read: (answer) => {
      const { rejectedDataPoints, rejectedLogRecords, errorMessage } =
        serializer.deserializeResponse(answer).partialSuccess ?? {};
      return { rejected: Number(rejectedDataPoints ?? rejectedLogRecords ?? 0), message: errorMessage ?? '' };
    },
  };
}

/** 64-bit numbers may be text in JSON. */
interface Response {
  readonly partialSuccess?: {
    readonly rejectedDataPoints?: number | string;
    readonly rejectedLogRecords?: number | string;
    readonly errorMessage?: string;
  };
}

function halves<T>(list: readonly T[]): readonly [T[], T[]] {
  const half = list.length >> 1;
  return [list.slice(0, half), list.slice(half)];
}

/** Splits by resources, a single resource by metrics, and a single metric by points. */
function metricHalves(request: readonly ResourceMetrics[]): readonly [ResourceMetrics[], ResourceMetrics[]] {
  const [only, second] = request;
  if (only === undefined || second !== undefined) return halves(request);
  const scopes = only.scopeMetrics.flatMap((scope) => scope.metrics.map((metric) => ({ ...scope, metrics: [metric] })));
  const [scope, next] = scopes;
  if (scope === undefined || next !== undefined)
    return both(halves(scopes), (scopeMetrics) => ({ ...only, scopeMetrics }));
  const [metric] = scope.metrics;
  return both(halves((metric?.dataPoints ?? []) as DataPoint<number>[]), (dataPoints) => ({
    ...only,
    scopeMetrics: [{ ...scope, metrics: [{ ...metric, dataPoints } as MetricData] }],
  }));
}

function both<T, U>([a, b]: readonly [T, T], make: (half: T) => U): readonly [U[], U[]] {
  return [[make(a)], [make(b)]];
}

const [OPEN, CLOSE] = [Buffer.from('{"resourceMetrics":['), Buffer.from(']}')];
const COMMA = Buffer.from(',');

/** Joins documents with one list each by their text, because parsing them would cost twice as much as writing. */
function joined(documents: readonly Uint8Array[]): Uint8Array {
  const parts = documents.flatMap((document, index) => {
    const bytes = Buffer.from(document.buffer, document.byteOffset, document.length);
    const [begin, end] = [OPEN.length, bytes.length - CLOSE.length];
    if (!bytes.subarray(0, begin).equals(OPEN) || !bytes.subarray(end).equals(CLOSE))
      throw new TypeError('the OTLP serializer wrote another JSON than expected');
    return index === 0 ? [bytes.subarray(begin, end)] : [COMMA, bytes.subarray(begin, end)];
  });
  return Buffer.concat([OPEN, ...parts, CLOSE]);
}
