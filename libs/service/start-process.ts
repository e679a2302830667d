import { EventCodec } from '@pgherald/events';
import { type EventLog, logPlace, openEventLog, retryWhileUnavailable, topicPrefix } from '@pgherald/event-log';
import { type Logger, startTelemetry, StatusBoard, type Telemetry } from '@pgherald/telemetry';
import { LogStatus } from './log-status.js';
import type { ProcessSettings } from './process-settings.js';
import type { ApplicationParts, RunningApplication } from './start-http.js';

export interface ProcessOptions<S extends ProcessSettings> {
  readonly name: string;
  readonly settings: S;
  readonly dataDir: string;
  readonly version: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly logger: Logger;
  readonly ownsShares: boolean;
  readonly abort: AbortSignal;
  readonly onFailure: (error: unknown) => void;
}

export interface ProcessContext<S extends ProcessSettings> extends ProcessOptions<S> {
  readonly log: EventLog;
  readonly codec: EventCodec;
  readonly prefix: string;
  readonly board: StatusBoard;
  readonly telemetry: Telemetry;
}

/** Opens the event log, waiting for Kafka if necessary, and starts telemetry and status. */
export async function startProcess<S extends ProcessSettings>(
  options: ProcessOptions<S>,
  cleanup: AsyncDisposableStack,
): Promise<ProcessContext<S>> {
  const { name, settings, dataDir: directory, version, logger, ownsShares, onFailure } = options;
  const opening = { settings: settings.log, directory, name, ownsShares, logger };
  const log = await retryWhileUnavailable(() => openEventLog(opening), options);
  cleanup.defer(() => log.close());
  const { otlpEndpoint } = settings.telemetry;
  const telemetry = await startTelemetry({ otlpEndpoint, serviceName: name, version, logger });
  cleanup.defer(() => telemetry.close());
  const board = new StatusBoard();
  const logStatus = new LogStatus(log, logPlace(settings.log, directory), telemetry, onFailure);
  cleanup.defer(() => logStatus.close());
  board.register(logStatus);
  return { ...options, log, codec: new EventCodec(), prefix: topicPrefix(settings.log), board, telemetry };
}

export async function serve(
  { settings, board }: ProcessContext<ProcessSettings>,
  parts: Omit<ApplicationParts, 'http' | 'board'>,
  cleanup: AsyncDisposableStack,
): Promise<RunningApplication> {
  // Imported late, so that a process with an invalid configuration ends at once.
  const { startHttp } = await import('./start-http.js');
  const app = await startHttp({ http: settings.http, board, ...parts });
  cleanup.defer(() => app.close());
  return app;
}
