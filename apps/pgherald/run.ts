import { isIP } from 'node:net';
import { join } from 'node:path';
import { ConfigurationError } from '@pgherald/configuration';
import { EventCodec, TOPIC_PREFIX } from '@pgherald/events';
import { openEmbeddedLog, retentionOf, type EmbeddedLog } from '@pgherald/event-log';
import { otlpEndpoints, SinkError } from '@pgherald/otlp-sink';
import { targetsOf, type Target, type TargetSettings } from '@pgherald/polling';
import { PostgresError } from '@pgherald/postgres';
import { createLogger, type Logger } from '@pgherald/telemetry';
import { startApplication } from './application.js';
import { checkPort } from './check-port.js';
import { loadConfiguration, type Configuration } from './configuration.js';
import { Demo } from './demo/demo.js';
import { display } from './display.js';
import { step } from './progress.js';

export interface RunOptions {
  /** Configuration file of the command line. */
  readonly file: string | undefined;
  /** Folder of the root package. */
  readonly folder: string;
  readonly version: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Runs everything in one process until a signal ends it; what was started is stopped in reverse order, also after a failure. */
export async function run({ file, folder, version, environment }: RunOptions): Promise<void> {
  const configuration = loadConfiguration(file, environment);
  checkAccess(configuration);
  checkBackend(environment);
  checkTargets(configuration, file ?? environment['PGHERALD_CONFIG'], environment);
  await checkPort(configuration.http);
  const dataDir = configuration.dataDir ?? join(folder, '.pgherald');
  const logger = createLogger({ level: configuration.logLevel });
  const end = endOfRun();
  await using cleanup = new AsyncDisposableStack();
  // Made first, so that a wrong target is told before anything is started.
  const configured = targetsFor(configuration.targets, configuration, environment);

  const log = await step(
    'Opening the event log',
    () => openLog(dataDir, configuration, logger),
    () => `Event log in ${dataDir}`,
  );
  cleanup.defer(() => log.close());
  const targets =
    configured.length > 0 ? configured : await startDemo(dataDir, configuration, logger, environment, cleanup);

  const codec = new EventCodec();
  const application = await step(
    'Starting',
    () =>
      startApplication({
        configuration,
        targets,
        log,
        codec,
        dataDir,
        version,
        logger,
        environment,
        onFailure: end.fail,
      }),
    ({ url, sinkTarget }) =>
      `Watching ${targets.map(({ name }) => name).join(', ')}; status at ${url}/status; OTLP goes to ${sinkTarget}`,
  );
  cleanup.defer(() => application.close());
  const shown = new AbortController();
  const showing = display({
    log,
    codec,
    prefix: TOPIC_PREFIX,
    contexts: application.contexts,
    out: process.stdout,
    signal: shown.signal,
  }).catch(end.fail);
  cleanup.defer(async () => {
    shown.abort();
    await showing;
  });
  await end.reached;
}

function openLog(directory: string, { log }: Configuration, logger: Logger): Promise<EmbeddedLog> {
  return openEmbeddedLog({ directory, logger, retention: retentionOf(log) });
}

async function startDemo(
  dataDir: string,
  configuration: Configuration,
  logger: Logger,
  environment: NodeJS.ProcessEnv,
  cleanup: AsyncDisposableStack,
): Promise<Target[]> {
  const demo = new Demo(join(dataDir, 'demo'), logger);
  cleanup.defer(() => demo.stop());
  const targets = await step(
    'Starting the demo: PostgreSQL with a standby and a load on it',
    () => demo.start(),
    () => `Demo: a primary in ${demo.place}, a standby, and a load`,
  );
  return targetsFor(targets, configuration, environment);
}

function targetsFor(
  targets: readonly TargetSettings[],
  settings: Configuration,
  environment: NodeJS.ProcessEnv,
): Target[] {
  try {
    return targetsOf(targets, { settings, applicationName: 'pgherald', environment });
  } catch (error) {
    if (error instanceof PostgresError || error instanceof RangeError) throw new ConfigurationError([error.message]);
    throw error;
  }
}

/** The demo is for who asked for nothing: an empty variable or a file without targets is a mistake in a deployment. */
function checkTargets({ targets }: Configuration, file: string | undefined, environment: NodeJS.ProcessEnv): void {
  if (targets.length > 0) return;
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

/** Opened wider than this machine, the endpoints want a token. */
function checkAccess({ http: { host, tokenFile } }: Configuration): void {
  const isLoopback = host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  if (!isLoopback && tokenFile === undefined)
    throw new ConfigurationError([`http.tokenFile: needed when http.host is ${host}; set PGHERALD_HTTP_TOKEN_FILE`]);
}

/** A terminal sends Ctrl-C to npm and to us, and npm passes it on: two signals this close are one. */
const ONE_SIGNAL_MS = 1_000;

/** Resolves at the first SIGINT, SIGTERM or SIGHUP; a second one ends the process at once. */
function endOfRun() {
  const { promise: reached, resolve, reject } = Promise.withResolvers<void>();
  let signalledAt: number | undefined;
  const signalled = (): void => {
    if (signalledAt === undefined) process.stderr.write('Stopping …\n');
    else if (performance.now() - signalledAt > ONE_SIGNAL_MS) process.exit(130);
    signalledAt ??= performance.now();
    resolve();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, signalled);
  return { reached, fail: reject };
}
