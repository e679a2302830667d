import { join } from 'node:path';
import { checkAll, ConfigurationError } from '@pgherald/configuration';
import { EventCodec } from '@pgherald/events';
import { logPlace, openEventLog, patiently, topicPrefix } from '@pgherald/event-log';
import { otlpEndpoints, SinkError } from '@pgherald/otlp-sink';
import { configuredTargets, targetFolder, type Target, type TargetOptions } from '@pgherald/polling';
import { checkAccess, checkPort, collectorConfig, runUntilEnd } from '@pgherald/service';
import type { Given } from '@pgherald/service/run-program';
import { createLogger, startTelemetry } from '@pgherald/telemetry';
import { startApplication } from './application.js';
import { loadConfiguration, OVERRIDABLE, type Configuration } from './configuration.js';
import { Demo } from './demo/demo.js';
import { DEMO_LIMITS } from './demo/limits.js';
import { display } from './display.js';
import { step } from './progress.js';
import { Screen } from './screen.js';

/** Runs everything in one process until a signal ends it; what was started is stopped in reverse order, also after a failure. */
export async function run(given: Given): Promise<void> {
  const { file, collectorConfig: other, folder, version, environment, isVerbose } = given;
  const collector = collectorConfig(other, environment);
  for (const line of collector?.remarks ?? []) process.stderr.write(`${line}\n`);
  const configuration = checkAll(
    () => loadConfiguration(file, environment, collector),
    () => checkBackend(environment),
  );
  checkAll(
    () => checkAccess(configuration.http),
    () => checkTargets(configuration, file ?? environment['PGHERALD_CONFIG'], environment),
  );
  await checkPort(configuration.http);
  const dataDir = configuration.dataDir ?? join(folder, '.pgherald');
  const screen = new Screen(process.stdout);
  const logger = createLogger({
    level: configuration.logLevel,
    ...(screen.isTerminal && { destination: screen.logDestination }),
  });
  await runUntilEnd(async (cleanup, fail, waitUntil) => {
    // Made first, so that a wrong target is told before anything is started.
    const options = { settings: configuration, applicationName: 'pgherald', environment, logger };
    const configured = configuredTargets(configuration.targets, options);
    const discovery = targetFolder(options, OVERRIDABLE, configured);

    const log = await step(
      'Opening the event log',
      () => {
        const { log: settings } = configuration;
        const opening = { settings, directory: dataDir, name: 'pgherald', ownsShares: true, logger };
        return patiently(() => openEventLog(opening), { waitUntil, logger });
      },
      () => `Event log: ${logPlace(configuration.log, dataDir)}`,
    );
    cleanup.defer(() => log.close());
    const found = configuration.targetsFolder === undefined ? [] : [`what is in ${configuration.targetsFolder}`];
    const isDemo = configured.length === 0 && discovery === undefined;
    const targets = isDemo ? await startDemo(dataDir, options, cleanup) : configured;

    const { otlpEndpoint } = configuration.telemetry;
    const telemetry = await startTelemetry({ otlpEndpoint, serviceName: 'pgherald', version, logger });
    cleanup.defer(() => telemetry.close());
    const codec = new EventCodec();
    const application = await step(
      'Starting',
      () =>
        startApplication({
          configuration: isDemo ? { ...configuration, ...DEMO_LIMITS } : configuration,
          targets,
          discovery,
          log,
          codec,
          dataDir,
          version,
          logger,
          telemetry,
          environment,
          waitUntil,
          onFailure: fail,
        }),
      ({ url, sinkTarget }) =>
        `Watching ${[...targets.map(({ name }) => name), ...found].join(', ')}; status at ${url}/status; OTLP goes to ${sinkTarget}`,
    );
    cleanup.defer(() => application.close());
    const shown = new AbortController();
    const showing = display({
      log,
      codec,
      prefix: topicPrefix(configuration.log),
      contexts: application.contexts,
      screen,
      isVerbose,
      signal: shown.signal,
    }).catch(fail);
    cleanup.defer(async () => {
      shown.abort();
      await showing;
    });
  });
}

async function startDemo(dataDir: string, options: TargetOptions, cleanup: AsyncDisposableStack): Promise<Target[]> {
  const demo = new Demo(join(dataDir, 'demo'), options.logger);
  cleanup.defer(() => demo.stop());
  const targets = await step(
    'Starting the demo: PostgreSQL with a standby and a load on it',
    () => demo.start(),
    () => `Demo: a primary in ${demo.place}, a standby, and a load`,
  );
  return configuredTargets(targets, options);
}

/** The demo is for who asked for nothing: an empty variable or a file without targets is a mistake in a deployment. */
function checkTargets(
  { targets, targetsFolder }: Configuration,
  file: string | undefined,
  environment: NodeJS.ProcessEnv,
): void {
  if (targets.length > 0 || targetsFolder !== undefined) return;
  const advice = 'name a server, or leave it out to see the demo';
  if (environment['PGHERALD_TARGETS'] !== undefined)
    throw new ConfigurationError([`PGHERALD_TARGETS: empty; ${advice}`]);
  if (file !== undefined) throw new ConfigurationError([`${file}: no targets; ${advice}`]);
}

/** The sink reads the variables when it starts; a wrong one is told before anything runs. */
function checkBackend(environment: NodeJS.ProcessEnv): void {
  try {
    otlpEndpoints(environment);
  } catch (error) {
    if (error instanceof SinkError) throw new ConfigurationError([error.message]);
    throw error;
  }
}
