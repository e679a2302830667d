import { hostname } from 'node:os';
import {
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { EventLogTransport, type OpenLogTransportOptions } from '@pgherald/event-log/nest';
import type { Logger, StatusBoard } from '@pgherald/telemetry';
import type { Exporter } from './send/exporter.js';
import { fileExporter } from './send/file-exporter.js';
import { type Environment, otlpEndpoints, requiredOtlpEndpoints } from './configure/otlp-environment.js';
import { otlpExporter } from './send/otlp-exporter.js';
import type { SinkSettings } from './settings.js';
import { Sink, SINK_GROUP, type SinkOptions } from './sink.js';
import { SinkController } from './sink.controller.js';

export { LOG_EVENTS } from './map/log-records.js';
export { METRIC_EVENTS } from './map/metric-plan.js';
export { otlpExporter } from './send/otlp-exporter.js';
export { Sink, SINK_GROUP } from './sink.js';

export interface SinkModuleOptions extends Omit<SinkOptions, 'exporter' | 'hostName'> {
  readonly environment: Environment;
  /** File for OTLP JSON lines if no endpoint is set. */
  readonly file?: string;
  readonly board: StatusBoard;
  readonly logger: Logger;
}

/** The OTLP sink: `app.connectMicroservice({ strategy: sinkTransport(options) })`. */
@Module({})
export class SinkModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(@Inject(Sink) private readonly sink: Sink) {}

  static with({ environment, file, board, ...options }: SinkModuleOptions): DynamicModule {
    const exporter = exporterOf(environment, file);
    const sink = new Sink({ ...options, exporter, hostName: hostname() });
    board.register(sink);
    return { module: SinkModule, controllers: [SinkController], providers: [{ provide: Sink, useValue: sink }] };
  }

  onApplicationBootstrap(): void {
    this.sink.watchLag();
  }

  onApplicationShutdown(): Promise<void> {
    return this.sink.close();
  }
}

function exporterOf(environment: Environment, file: string | undefined): Exporter {
  if (file === undefined) return otlpExporter(requiredOtlpEndpoints(environment));
  const endpoints = otlpEndpoints(environment);
  return endpoints ? otlpExporter(endpoints) : fileExporter(file);
}

/** Limits batches to a quarter of the bytes in flight, so that several partitions are sent at once. */
export function sinkTransport(
  options: Omit<OpenLogTransportOptions, 'group' | 'from' | 'maxBytes'> & { readonly settings: SinkSettings },
): EventLogTransport {
  const { settings, ...rest } = options;
  const maxBytes = Math.ceil(settings.bytesInFlight / 4);
  return new EventLogTransport({ ...rest, group: SINK_GROUP, from: settings.from, maxBytes });
}
