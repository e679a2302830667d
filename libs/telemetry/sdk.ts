import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { context, metrics, type Span, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import {
  MetricsExporterMetricsHelper,
  ProtobufMetricsSerializer,
  ProtobufTraceSerializer,
  TraceExporterMetricsHelper,
} from '@opentelemetry/otlp-transformer';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { AlwaysOnSampler, BatchSpanProcessor } from '@opentelemetry/sdk-trace';
import { instrumentsOf } from './instruments.js';
import { OtlpExport } from './otlp-export.js';
import type { Telemetry, TelemetryOptions, Trace } from './own-telemetry.js';
import { observeProcess } from './process-cost.js';

/** Timeout of the last export, so that an unavailable backend does not delay the end of the process. */
const CLOSE_WITHIN_MS = 2_000;

/** Sends metrics and traces to this endpoint only: sets everything that the SDK would read from the environment. */
export function startSdk(endpoint: URL, options: Omit<TelemetryOptions, 'otlpEndpoint'>): Telemetry {
  const { logger, exportEveryMs = 10_000 } = options;
  const [metricsUrl, tracesUrl] = [below(endpoint, 'v1/metrics'), below(endpoint, 'v1/traces')];
  const reader = new PeriodicExportingMetricReader({
    exporter: new OtlpExport(metricsUrl, ProtobufMetricsSerializer, MetricsExporterMetricsHelper, logger),
    exportIntervalMillis: exportEveryMs,
    exportTimeoutMillis: Math.min(exportEveryMs, 10_000),
  });
  const processor = new BatchSpanProcessor({
    exporter: new OtlpExport(tracesUrl, ProtobufTraceSerializer, TraceExporterMetricsHelper, logger),
    scheduledDelayMillis: exportEveryMs,
  });
  const sdk = new NodeSDK({
    resource: resourceFromAttributes({
      'service.name': options.serviceName,
      'service.version': options.version,
      'service.instance.id': randomUUID(),
    }),
    autoDetectResources: false,
    metricReaders: [reader],
    spanProcessors: [processor],
    logRecordProcessors: [],
    instrumentations: [],
    sampler: new AlwaysOnSampler(),
    textMapPropagator: null,
  });
  sdk.start();
  const instruments = instrumentsOf(metrics.getMeter('pgherald', options.version));
  const stopObserving = observeProcess(instruments.observe);
  const tracer = trace.getTracer('pgherald', options.version);
  return {
    ...instruments,
    trace: (name, attributes, work) => within(tracer.startSpan(name, { attributes, root: true }), tracer, work),
    close: async () => {
      // The SDK's own shutdown stops waiting when one part fails. The exporters log their failures.
      const sent = Promise.allSettled([reader.shutdown(), processor.shutdown()]);
      await Promise.race([sent, sleep(CLOSE_WITHIN_MS, undefined, { ref: false })]);
      stopObserving();
      metrics.disable();
      trace.disable();
      context.disable();
    },
  };
}

function below(endpoint: URL, path: string): URL {
  const url = new URL(endpoint);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  return url;
}

async function within<T>(span: Span, tracer: Tracer, work: (trace: Trace) => Promise<T>): Promise<T> {
  const parent = trace.setSpan(context.active(), span);
  const { traceId, spanId } = span.spanContext();
  const failed = (code: string): void => void span.setStatus({ code: SpanStatusCode.ERROR, message: code });
  try {
    return await work({
      traceparent: `00-${traceId}-${spanId}-01`,
      part: (name, inner) => within(tracer.startSpan(name, {}, parent), tracer, inner),
      failed,
    });
  } catch (error) {
    failed((error as Error).name); // its message may contain secrets
    throw error;
  } finally {
    span.end();
  }
}
