import { join } from 'node:path';
import { ConfigurationError, readConfiguration, type ConfigurationSource } from '@pgherald/configuration';
import { isKafka, logPlace } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { z } from 'zod';
import { checkAccess } from './check-access.js';
import { checkPort } from './check-port.js';
import { collectorConfig } from './collector/collector-config.js';
import { type ProgramInput, runProgram } from './run-program.js';
import { runUntilEnd } from './run-until-end.js';
import { processSettings, type ProcessSettings } from './process-settings.js';
import type { ApplicationParts } from './start-http.js';
import { type ProcessContext, serve, startProcess } from './start-process.js';

type SettingsOf<S extends z.ZodRawShape> = z.output<z.ZodObject<S>> & ProcessSettings;
export type ServiceContext<S extends z.ZodRawShape> = ProcessContext<SettingsOf<S>>;

export type ServiceParts = Omit<ApplicationParts, 'http' | 'board'> & { readonly activity: string };

export interface Service<S extends z.ZodRawShape> {
  readonly name: string;
  readonly packageName: string;
  readonly description: string;
  readonly port: number;
  /** Settings in addition to those of every process. Keys of other services in the file are ignored. */
  readonly settings: S;
  readonly ownsShares?: boolean;
  /** @throws ConfigurationError before anything is opened */
  check?(settings: SettingsOf<S>, environment: NodeJS.ProcessEnv): void;
  /** Imports late what a process with an invalid configuration does not need. */
  start(context: ServiceContext<S>): Promise<ServiceParts>;
}

/** The `main` of a service: one process over Kafka that runs until a signal. */
export function runService<S extends z.ZodRawShape>(service: Service<S>): Promise<void> {
  const { name, description, packageName } = service;
  const start = `PGHERALD_KAFKA_BROKERS=kafka:9092 npm start -w ${packageName} --`;
  const examples = [
    [`${start} --config /etc/pgherald.yaml`, 'all settings in a file'],
    [`${start} --collector-config /etc/otelcol.yaml`, 'the configuration of a Collector'],
  ] as const;
  return runProgram({ name, description, examples }, (input) => run(service, input));
}

async function run<S extends z.ZodRawShape>(
  service: Service<S>,
  { file: configFile, collectorConfig: collectorFile, folder, version, environment }: ProgramInput,
): Promise<void> {
  const { name } = service;
  const file = configFile ?? environment['PGHERALD_CONFIG'];
  const collector = collectorConfig(collectorFile, environment);
  for (const line of collector?.remarks ?? []) process.stderr.write(`${name}: ${line}\n`);
  const settings = settingsOf(service, { file, environment, under: collector?.document });
  checkAccess(settings.http);
  if (!isKafka(settings.log))
    throw new ConfigurationError(['a separate service needs Kafka: set PGHERALD_KAFKA_BROKERS']);
  service.check?.(settings, environment);
  await checkPort(settings.http);
  const dataDir = settings.dataDir ?? join(folder, '.pgherald');
  const logger = createLogger({ level: settings.logLevel });
  await runUntilEnd(async (cleanup, onFailure, abort) => {
    const ownsShares = service.ownsShares === true;
    const options = { name, settings, dataDir, version, environment, logger, ownsShares, abort, onFailure };
    const context = await startProcess(options, cleanup);
    const { activity, ...parts } = await service.start(context);
    const { url } = await serve(context, parts, cleanup);
    process.stderr.write(`${activity}; events in ${logPlace(settings.log, dataDir)}; status at ${url}/status\n`);
  });
}

function settingsOf<S extends z.ZodRawShape>({ settings, port }: Service<S>, source: ConfigurationSource) {
  const schema = z.looseObject({ ...processSettings(port), ...settings });
  return readConfiguration(schema, source) as SettingsOf<S>;
}
