import { join } from 'node:path';
import { ConnectionManagementModule } from '@pgherald/connection-management';
import { DatabaseMetricsModule } from '@pgherald/database-metrics';
import type { EventCodec } from '@pgherald/events';
import { logPlace, topicPrefix, type EventLog } from '@pgherald/event-log';
import { Sink, SinkModule, sinkTransport } from '@pgherald/otlp-sink';
import { PollingModule, type Discovery, type Target } from '@pgherald/polling';
import { ReplicationMonitoringModule } from '@pgherald/replication-monitoring';
import { LogStatus, startHttp } from '@pgherald/service';
import { QueryAnalysisModule } from '@pgherald/query-analysis';
import { TableIndexManagementModule } from '@pgherald/table-index-management';
import { StatusBoard, type Logger, type Telemetry } from '@pgherald/telemetry';
import type { Configuration } from './configuration.js';

export interface ApplicationOptions {
  readonly configuration: Configuration;
  readonly targets: readonly Target[];
  readonly discovery: Discovery | undefined;
  readonly log: EventLog;
  readonly codec: EventCodec;
  readonly dataDir: string;
  /** See `Patience`. */
  readonly waitUntil: AbortSignal;
  readonly version: string;
  readonly logger: Logger;
  readonly telemetry: Telemetry;
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
const CONTEXTS = [
  'database-metrics',
  'query-analysis',
  'table-index-management',
  'replication-monitoring',
  'connection-management',
];

/** Starts the sink, so that it misses nothing, then polling and the HTTP endpoints. */
export async function startApplication(options: ApplicationOptions): Promise<Application> {
  const { configuration, log, dataDir, telemetry, onFailure } = options;
  const board = new StatusBoard();
  const logStatus = new LogStatus(log, logPlace(configuration.log, dataDir), telemetry, onFailure);
  board.register(logStatus);
  const shared = { ...options, prefix: topicPrefix(configuration.log), board };
  const sink = { ...shared, settings: configuration.sink, file: join(dataDir, 'otlp.jsonl') };
  const app = await startHttp({
    http: configuration.http,
    board,
    modules: [
      SinkModule.with(sink),
      PollingModule.with({ ...shared, name: 'pgherald', pollTimeoutMs: configuration.pollTimeout }),
      DatabaseMetricsModule.with(configuration['database-metrics']),
      QueryAnalysisModule.with({
        allTexts: configuration.sink.peer.statements,
        ...configuration['query-analysis'],
      }),
      TableIndexManagementModule.with(configuration['table-index-management']),
      ReplicationMonitoringModule.with(configuration['replication-monitoring']),
      ConnectionManagementModule.with(configuration['connection-management']),
    ],
    transport: sinkTransport(sink),
  });
  const close = async (): Promise<void> => {
    logStatus.close();
    await app.close();
  };
  return { url: app.url, sinkTarget: targetOf(app.get(Sink)), contexts: CONTEXTS, close };
}

function targetOf(sink: Sink): string {
  const { metricsTo, logsTo } = sink.status() as { metricsTo: string | null; logsTo: string | null };
  return [...new Set([metricsTo, logsTo])].filter((target) => target !== null).join(' and ');
}
