import { join } from 'node:path';
import { Module, type DynamicModule, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DatabaseMetricsModule } from '@pgherald/database-metrics';
import { TOPIC_PREFIX, type EventCodec } from '@pgherald/events';
import { EventLogTransport, type EventLog } from '@pgherald/event-log';
import { SinkModule } from '@pgherald/otlp-sink';
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

const SINK_GROUP = `${TOPIC_PREFIX}.otlp-sink`;

@Module({})
class PgheraldModule {
  static with(options: ApplicationOptions, board: StatusBoard): DynamicModule {
    const { configuration } = options;
    const polling = { ...options, prefix: TOPIC_PREFIX, pollTimeoutMs: configuration.pollTimeout, board };
    return {
      module: PgheraldModule,
      imports: [
        HealthModule.with(board),
        PollingModule.with(polling),
        DatabaseMetricsModule.with(configuration['database-metrics']),
      ],
    };
  }
}
