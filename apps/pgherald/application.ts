import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DatabaseMetricsModule } from '@pgherald/database-metrics';
import { TOPIC_PREFIX, type EventCodec } from '@pgherald/events';
import type { EventLog } from '@pgherald/event-log';
import { Sink, SinkModule, sinkTransport } from '@pgherald/otlp-sink';
import { PollingModule, type Target } from '@pgherald/polling';
import { HealthModule, httpAccess, StatusBoard, type Logger } from '@pgherald/telemetry';
import type { Configuration } from './configuration.js';
import { LogStatus } from './log-status.js';

export interface ApplicationOptions {
  readonly configuration: Configuration;
  readonly targets: readonly Target[];
  readonly log: EventLog;
  readonly codec: EventCodec;
  readonly dataDir: string;
  readonly version: string;
  readonly logger: Logger;
  readonly environment: NodeJS.ProcessEnv;
  readonly onFailure: (error: unknown) => void;
}

export interface Application {
  /** Address of the HTTP endpoints. */
  readonly url: string;
  /** Where OTLP goes, for people. */
  readonly sinkTarget: string;
  readonly contexts: readonly string[];
  close(): Promise<void>;
}

/** All contexts of the process. */
const CONTEXTS = ['database-metrics'];

@Module({})
class PgheraldModule {
  static with(options: ApplicationOptions, board: StatusBoard): DynamicModule {
    const { configuration, dataDir } = options;
    const shared = { ...options, prefix: TOPIC_PREFIX, board };
    return {
      module: PgheraldModule,
      imports: [
        HealthModule.with(board),
        SinkModule.with({ ...shared, settings: configuration.sink, file: join(dataDir, 'otlp.jsonl') }),
        PollingModule.with({ ...shared, pollTimeoutMs: configuration.pollTimeout }),
        DatabaseMetricsModule.with(configuration['database-metrics']),
      ],
    };
  }
}

/** Starts the sink, so that it misses nothing, then polling and the HTTP endpoints. */
export async function startApplication(options: ApplicationOptions): Promise<Application> {
  const { configuration, log, codec, dataDir, logger, onFailure } = options;
  const board = new StatusBoard();
  const logStatus = new LogStatus(log, dataDir, onFailure);
  board.register(logStatus);
  const app = await NestFactory.create(PgheraldModule.with(options, board), { logger: false, abortOnError: false });
  app.use(httpAccess(configuration.http.tokenFile));
  app.connectMicroservice({ strategy: sinkTransport({ settings: configuration.sink, log, codec, logger }) });
  await app.startAllMicroservices();
  await app.listen(configuration.http.port, configuration.http.host);
  const close = async (): Promise<void> => {
    logStatus.close();
    await app.close();
  };
  return { url: await app.getUrl(), sinkTarget: targetOf(app.get(Sink)), contexts: CONTEXTS, close };
}

function targetOf(sink: Sink): string {
  const { metricsTo, logsTo } = sink.status() as { metricsTo: string | null; logsTo: string | null };
  return [...new Set([metricsTo, logsTo])].filter((target) => target !== null).join(' and ');
}
