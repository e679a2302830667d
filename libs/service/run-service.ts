import { join } from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { ConfigurationError, readConfiguration, type ConfigurationSource } from '@pgherald/configuration';
import { EventCodec } from '@pgherald/events';
import { type EventLog, isKafka, logPlace, openEventLog, patiently, topicPrefix } from '@pgherald/event-log';
import { createLogger, type Logger, startTelemetry, StatusBoard, type Telemetry } from '@pgherald/telemetry';
import { z } from 'zod';
import { checkAccess } from './check-access.js';
import { checkPort } from './check-port.js';
import { collectorConfig } from './collector/collector-config.js';
import { type Given, runProgram } from './run-program.js';
import { runUntilEnd } from './run-until-end.js';
import { LogStatus } from './log-status.js';
import { processSettings, type ProcessSettings } from './process-settings.js';
import { startHttp } from './start-http.js';

/** What a service is given to start with. */
export interface ServiceContext<S extends z.ZodRawShape> {
  readonly settings: z.output<z.ZodObject<S>> & ProcessSettings;
  readonly log: EventLog;
  readonly codec: EventCodec;
  /** First part of the topics' names. */
  readonly prefix: string;
  readonly board: StatusBoard;
  readonly logger: Logger;
  readonly telemetry: Telemetry;
  readonly version: string;
  readonly environment: NodeJS.ProcessEnv;
  /** See `Patience`. */
  readonly waitUntil: AbortSignal;
  readonly onFailure: (error: unknown) => void;
}

export interface ServiceParts {
  readonly modules: readonly DynamicModule[];
  readonly transport?: CustomTransportStrategy;
  /** For people: what it does now. */
  readonly doing: string;
}

export interface Service<S extends z.ZodRawShape> {
  /** As the context, the topic, the consumer group and `service.name`. */
  readonly name: string;
  /** Of npm. */
  readonly packageName: string;
  /** What it is for, in a sentence. */
  readonly description: string;
  /** Of the HTTP endpoints, unless told. */
  readonly port: number;
  /** Its settings beside those of every process; what the file says of other services is theirs. */
  readonly settings: S;
  /** Whether it watches clusters. */
  readonly ownsShares?: boolean;
  /** @throws ConfigurationError before anything is opened */
  check?(settings: z.output<z.ZodObject<S>> & ProcessSettings, environment: NodeJS.ProcessEnv): void;
  start(context: ServiceContext<S>): ServiceParts;
}

/** The `main` of a service: one process over Kafka, until a signal ends it. */
export function runService<S extends z.ZodRawShape>(service: Service<S>): Promise<void> {
  const { name, description, packageName } = service;
  const start = `PGHERALD_KAFKA_BROKERS=kafka:9092 npm start -w ${packageName} --`;
  const examples = [
    [`${start} --config /etc/pgherald.yaml`, 'all settings in a file'],
    [`${start} --collector-config /etc/otelcol.yaml`, 'what a Collector is told'],
  ] as const;
  return runProgram({ name, description, examples }, (given) => run(service, given));
}

async function run<S extends z.ZodRawShape>(
  service: Service<S>,
  { file: named, collectorConfig: other, folder, version, environment }: Given,
): Promise<void> {
  const { name } = service;
  const file = named ?? environment['PGHERALD_CONFIG'];
  const collector = collectorConfig(other, environment);
  for (const line of collector?.remarks ?? []) process.stderr.write(`${name}: ${line}\n`);
  const settings = settingsOf(service, { file, environment, under: collector?.document });
  checkAccess(settings.http);
  if (!isKafka(settings.log))
    throw new ConfigurationError(['a service of its own needs Kafka: set PGHERALD_KAFKA_BROKERS']);
  service.check?.(settings, environment);
  await checkPort(settings.http);
  const dataDir = settings.dataDir ?? join(folder, '.pgherald');
  const logger = createLogger({ level: settings.logLevel });
  await runUntilEnd(async (cleanup, onFailure, waitUntil) => {
    const ownsShares = service.ownsShares === true;
    const opening = { settings: settings.log, directory: dataDir, name, ownsShares, logger };
    const log = await patiently(() => openEventLog(opening), { waitUntil, logger });
    cleanup.defer(() => log.close());
    const { otlpEndpoint } = settings.telemetry;
    const telemetry = await startTelemetry({ otlpEndpoint, serviceName: name, version, logger });
    cleanup.defer(() => telemetry.close());
    const board = new StatusBoard();
    const status = new LogStatus(log, logPlace(settings.log, dataDir), telemetry, onFailure);
    cleanup.defer(() => status.close());
    board.register(status);
    const prefix = topicPrefix(settings.log);
    const codec = new EventCodec();
    const { doing, ...parts } = service.start({
      settings,
      log,
      codec,
      prefix,
      board,
      logger,
      telemetry,
      version,
      environment,
      waitUntil,
      onFailure,
    });
    const app = await startHttp({ http: settings.http, board, ...parts });
    cleanup.defer(() => app.close());
    process.stderr.write(`${doing}; events in ${logPlace(settings.log, dataDir)}; status at ${app.url}/status\n`);
  });
}

function settingsOf<S extends z.ZodRawShape>(
  { settings, port }: Service<S>,
  source: ConfigurationSource,
): z.output<z.ZodObject<S>> & ProcessSettings {
  const schema = z.looseObject({ ...processSettings(port), ...settings });
  return readConfiguration(schema, { ...source, knownVariables: OF_OTHERS }) as z.output<z.ZodObject<S>> &
    ProcessSettings;
}

/** Variables that mean something to other services; processes of one deployment may share their environment. */
const OF_OTHERS = [
  'PGHERALD_TARGETS',
  'PGHERALD_TARGETS_FOLDER',
  'PGHERALD_QUERIES_FOLDER',
  'PGHERALD_INTERVAL',
  'PGHERALD_MAX_CONNECTIONS',
  'PGHERALD_SINK_PROFILE',
  'PGHERALD_SINK_METRICS',
];
