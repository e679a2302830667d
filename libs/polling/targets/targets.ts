import { accessSync, constants, statSync } from 'node:fs';
import { checkAll, ConfigurationError } from '@pgherald/configuration';
import {
  parseConnectionUrl,
  PasswordCommand,
  PostgresError,
  ServerConnections,
  type Environment,
} from '@pgherald/postgres';
import type { Logger } from '@pgherald/telemetry';
import { ServerOutage } from './server-outage.js';
import type { PollingSettings, TargetSettings } from '../settings.js';
import { databaseFilter, type Target } from './target.js';

export interface TargetOptions {
  readonly settings: PollingSettings;
  readonly applicationName: string;
  readonly environment: Environment;
  readonly logger: Logger;
}

/**
 * Creates the targets of a configuration.
 * @throws PostgresError `configuration`, which names the target and never its password
 * @throws RangeError if two targets have the same name
 */
export function targetsOf(targets: readonly TargetSettings[], options: TargetOptions): Target[] {
  const created = targets.map((target, index) => targetOf(target, options, targets.length > 1 ? index : null));
  refuseDuplicateNames(created);
  return created;
}

function refuseDuplicateNames(targets: readonly Target[]): void {
  const duplicate = targets.find(({ name }, index) => targets.findIndex((other) => other.name === name) !== index);
  if (duplicate) throw new RangeError(`targets: two have the name ${duplicate.name}; give each a different name`);
}

/** Creates the targets of a configuration. @throws ConfigurationError with all problems */
export function configuredTargets(targets: readonly TargetSettings[], options: TargetOptions): Target[] {
  const created: Target[] = [];
  const placeOf = (index: number): number | null => (targets.length > 1 ? index : null);
  const checks = targets.map(
    (target, index) => () => created.push(asConfigured(() => targetOf(target, options, placeOf(index)))),
  );
  checkAll(() => created, ...checks);
  asConfigured(() => refuseDuplicateNames(created));
  return created;
}

type Named = Pick<TargetSettings, 'url' | 'name'>;

/** Checks the URLs of all targets. @throws ConfigurationError */
export function checkConnections(targets: readonly Named[], environment: Environment): void {
  const placeOf = (index: number): number | null => (targets.length > 1 ? index : null);
  const checks = targets.map(
    (target, index) => () => asConfigured(() => connectionOf(target, environment, placeOf(index))),
  );
  checkAll(() => undefined, ...checks);
}

function asConfigured<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof PostgresError || error instanceof RangeError) throw new ConfigurationError([error.message]);
    throw error;
  }
}

function targetOf(
  target: TargetSettings,
  { settings, applicationName, environment, logger }: TargetOptions,
  index: number | null,
): Target {
  const connection = connectionOf(target, environment, index);
  const name = target.name ?? connection.hosts.map(({ host, port }) => `${host}:${port}`).join(',');
  if (connection.remark !== null) logger.warn(`${name}: ${connection.remark}`);
  warnOfUnreadable(target.passwordFile, name, logger);
  return {
    name,
    cluster: target.cluster ?? name,
    host: connection.host,
    port: connection.port,
    intervalMs: target.interval ?? settings.interval,
    overrides: target.overrides,
    isWatched: databaseFilter(target.databases, target.excludeDatabases),
    missing: (databases) => target.databases.filter((name) => !databases.includes(name)),
    outage: new ServerOutage(logger, name),
    loggedFailures: new Set(),
    connections: new ServerConnections({
      server: name,
      target: connection,
      passwords: { environment, ...passwordsOf(target, name) },
      pooler: target.pooler,
      applicationName,
      warn: (warning) => logger.warn(warning),
      connectTimeoutMs: Math.min(settings.pollTimeout, 10_000),
      waitTimeoutMs: settings.pollTimeout,
      maxConnections: settings.maxConnections,
      pooling: settings.pooling,
      idleTimeoutMs: settings.idleTimeout,
      ...(settings.maxLifetime !== undefined && { maxLifetimeMs: settings.maxLifetime }),
      budgets: {
        statementTimeoutMs: settings.statementTimeout,
        lockTimeoutMs: settings.lockTimeout,
        idleInTransactionTimeoutMs: settings.pollTimeout,
      },
    }),
  };
}

/** Only warns, because the file is read at each login and may be mounted later. */
function warnOfUnreadable(file: string | undefined, name: string, logger: Logger): void {
  if (file === undefined) return;
  try {
    accessSync(file, constants.R_OK);
    if (statSync(file).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    logger.warn({ code }, `${name}: passwordFile ${file} cannot be read (${code}); check the path and its permissions`);
  }
}

function connectionOf({ url, name }: Named, environment: Environment, index: number | null) {
  try {
    return parseConnectionUrl(url, environment);
  } catch (error) {
    if (!(error instanceof PostgresError) || index === null) throw error;
    throw new RangeError(`targets[${index}]${name === undefined ? '' : ` (${name})`}: ${error.message}`, {
      cause: error,
    });
  }
}

function passwordsOf({ passwordFile, passwordCommand, passwordLifetime }: TargetSettings, name: string) {
  if (passwordFile !== undefined && passwordCommand !== undefined)
    throw new RangeError(`targets: ${name} has passwordFile and passwordCommand; give one of them`);
  if (passwordCommand !== undefined) return { command: new PasswordCommand(passwordCommand, passwordLifetime) };
  return passwordFile === undefined ? {} : { passwordFile };
}
