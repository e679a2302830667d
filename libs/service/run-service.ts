import { join } from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { ConfigurationError, readConfiguration, type ConfigurationSource } from '@pgherald/configuration';
import { isKafka, logPlace } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { z } from 'zod';
import { checkAccess } from './check-access.js';
import { checkPort } from './check-port.js';
import { collectorConfig } from './collector/collector-config.js';
import { type Given, runProgram } from './run-program.js';
import { runUntilEnd } from './run-until-end.js';
import { processSettings, type ProcessSettings } from './process-settings.js';
import { type ProcessContext, serve, startProcess } from './start-process.js';

/** What a service is given to start with. */
export type ServiceContext<S extends z.ZodRawShape> = ProcessContext<z.output<z.ZodObject<S>> & ProcessSettings>;

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
  await runUntilEnd(async (cleanup, onFailure, abort) => {
    const ownsShares = service.ownsShares === true;
    const options = { name, settings, dataDir, version, environment, logger, ownsShares, abort, onFailure };
    const context = await startProcess(options, cleanup);
    const { doing, ...parts } = service.start(context);
    const { url } = await serve(context, parts, cleanup);
    process.stderr.write(`${doing}; events in ${logPlace(settings.log, dataDir)}; status at ${url}/status\n`);
  });
}

function settingsOf<S extends z.ZodRawShape>(
  { settings, port }: Service<S>,
  source: ConfigurationSource,
): z.output<z.ZodObject<S>> & ProcessSettings {
  const schema = z.looseObject({ ...processSettings(port), ...settings });
  return readConfiguration(schema, source) as z.output<z.ZodObject<S>> & ProcessSettings;
}
