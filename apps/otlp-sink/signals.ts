import {
  JsonLogsSerializer,
  JsonMetricsSerializer,
  ProtobufLogsSerializer,
  ProtobufMetricsSerializer,
} from '@opentelemetry/otlp-transformer';
import type { ReadableLogRecord } from '@opentelemetry/sdk-logs';
import type { ResourceMetrics } from '@opentelemetry/sdk-metrics';

/** What a backend took of a request it accepted. */
export interface PartialSuccess {
  /** Points or log records it dropped. */
  readonly rejected: number;
  /** Why, in its own words; empty when it did not say. */
  readonly message: string;
}

/** A kind of telemetry, and how a request of it is written. */
export interface Signal<T> {
  readonly name: 'metrics' | 'logs';
  /** Points or log records in a request. */
  count(request: T): number;
  protobuf(request: T): Uint8Array;
  /** On one line. */
  json(request: T): string;
  answer(body: Uint8Array): PartialSuccess;
}

export const METRICS: Signal<readonly ResourceMetrics[]> = {
  name: 'metrics',
  count: (request) => {
    let points = 0;
    for (const { scopeMetrics } of request)
      for (const { metrics } of scopeMetrics) for (const { dataPoints } of metrics) points += dataPoints.length;
    return points;
  },
  // The serializer takes one resource. Requests of several concatenated are one request with all of them: so Protobuf merges.
  protobuf: (request) =>
    Buffer.concat(request.map((each) => written(ProtobufMetricsSerializer.serializeRequest(each)))),
  json: (request) => {
    const parts = request.map(
      (each) => jsonOf(JsonMetricsSerializer.serializeRequest(each)) as { resourceMetrics: [] },
    );
    return JSON.stringify({ resourceMetrics: parts.flatMap(({ resourceMetrics }) => resourceMetrics) });
  },
  answer: (body) => {
    const { partialSuccess } = ProtobufMetricsSerializer.deserializeResponse(body);
    return { rejected: partialSuccess?.rejectedDataPoints ?? 0, message: partialSuccess?.errorMessage ?? '' };
  },
};

export const LOGS: Signal<readonly ReadableLogRecord[]> = {
  name: 'logs',
  count: (request) => request.length,
  protobuf: (request) => written(ProtobufLogsSerializer.serializeRequest([...request])),
  json: (request) => JSON.stringify(jsonOf(JsonLogsSerializer.serializeRequest([...request]))),
  answer: (body) => {
    const { partialSuccess } = ProtobufLogsSerializer.deserializeResponse(body);
    return { rejected: partialSuccess?.rejectedLogRecords ?? 0, message: partialSuccess?.errorMessage ?? '' };
  },
};

function written(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new TypeError('the OTLP serializer wrote nothing');
  return bytes;
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  return JSON.parse(Buffer.from(written(bytes)).toString());
}
