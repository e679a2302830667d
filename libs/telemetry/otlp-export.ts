import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import type { IExporterMetricsHelper, ISerializer } from '@opentelemetry/otlp-transformer';
import { OTLPExporterBase } from '@opentelemetry/otlp-exporter-base';
import { createOtlpHttpExportDelegate, httpAgentFactoryFromOptions } from '@opentelemetry/otlp-exporter-base/node-http';
import type { Logger } from './logger.js';

/** Timeout with all retries; the next export follows anyway. */
const TIMEOUT_MS = 3_000;

type OutageLogger = Pick<Logger, 'warn' | 'info'>;

/**
 * OpenTelemetry's exporter for http/protobuf without the part that reads the environment, because `OTEL_EXPORTER_OTLP_*` belong
 * to the sink and its keys must not be sent elsewhere. Logs the start and the end of an outage once.
 */
export class OtlpExport<T> extends OTLPExporterBase<T> {
  readonly #logOutages: (result: ExportResult) => void;

  constructor(url: URL, serializer: ISerializer<T, unknown>, helper: IExporterMetricsHelper<T>, logger: OutageLogger) {
    const configuration = {
      url: url.href,
      headers: async () => ({ 'content-type': 'application/x-protobuf' }),
      timeoutMillis: TIMEOUT_MS,
      concurrencyLimit: 30,
      compression: 'gzip',
      agentFactory: httpAgentFactoryFromOptions({ keepAlive: true }),
      userAgent: 'pgherald',
    } as const;
    super(createOtlpHttpExportDelegate(configuration, serializer, 'otlp_http_exporter', helper, undefined));
    this.#logOutages = outageLogger(`${url.origin}${url.pathname}`, logger);
  }

  override export(items: T, done: (result: ExportResult) => void): void {
    super.export(items, (result) => {
      this.#logOutages(result);
      done(result);
    });
  }
}

function outageLogger(where: string, logger: OutageLogger): (result: ExportResult) => void {
  let isAway = false;
  return ({ code, error }) => {
    const failed = code !== ExportResultCode.SUCCESS;
    if (failed === isAway) return;
    isAway = failed;
    if (failed) logger.warn({ reason: error?.message ?? null }, `${where} does not accept pgherald's own telemetry`);
    else logger.info(`${where} accepts pgherald's own telemetry again`);
  };
}
