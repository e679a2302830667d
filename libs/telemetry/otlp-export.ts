import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import type { IExporterMetricsHelper, ISerializer } from '@opentelemetry/otlp-transformer';
import { OTLPExporterBase } from '@opentelemetry/otlp-exporter-base';
import { createOtlpHttpExportDelegate, httpAgentFactoryFromOptions } from '@opentelemetry/otlp-exporter-base/node-http';
import type { Logger } from './logger.js';

/** With all retries; the next export comes anyway. */
const TIMEOUT_MS = 3_000;

export interface OtlpExportOptions<T> {
  readonly url: URL;
  readonly serializer: ISerializer<T, unknown>;
  readonly helper: IExporterMetricsHelper<T>;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
}

/**
 * OpenTelemetry's exporter by http/protobuf, without the part that reads the environment: `OTEL_EXPORTER_OTLP_*` are the sink's, and its keys
 * must not go elsewhere. Tells once when the other side is away, and once when it is back.
 */
export class OtlpExport<T> extends OTLPExporterBase<T> {
  readonly #told: (result: ExportResult) => void;

  constructor({ url, serializer, helper, logger }: OtlpExportOptions<T>) {
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
    this.#told = outages(`${url.origin}${url.pathname}`, logger);
  }

  override export(items: T, done: (result: ExportResult) => void): void {
    super.export(items, (result) => {
      this.#told(result);
      done(result);
    });
  }
}

function outages(where: string, logger: OtlpExportOptions<unknown>['logger']): (result: ExportResult) => void {
  let isAway = false;
  return ({ code, error }) => {
    const failed = code !== ExportResultCode.SUCCESS;
    if (failed === isAway) return;
    isAway = failed;
    if (failed) logger.warn({ reason: error?.message ?? null }, `pgherald's own telemetry is not taken by ${where}`);
    else logger.info(`pgherald's own telemetry is taken by ${where} again`);
  };
}
