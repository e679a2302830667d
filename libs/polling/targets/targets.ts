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

/** Creates the targets of a configuration. @throws ConfigurationError with all problems, without passwords */
export function configuredTargets(targets: readonly TargetSettings[], options: TargetOptions): Target[] {
  const created = ofEach(targets, (target, index) => targetOf(target, options, index));
  const duplicate = created.find(({ name }, index) => created.findIndex((other) => other.name === name) !== index);
  if (duplicate) throw invalid(`two have the name ${duplicate.name}; give each a different name`);
  return created;
}

type Named = Pick<TargetSettings, 'url' | 'name'>;

export function checkConnections(targets: readonly Named[], environment: Environment): void {
  ofEach(targets, (target, index) => connectionOf(target, environment, index));
}

/** @param make gets the index of the target, null if it is the only one */
function ofEach<T, R>(targets: readonly T[], make: (target: T, index: number | null) => R): R[] {
  const made: R[] = [];
  const place = (index: number): number | null => (targets.length > 1 ? index : null);
  return checkAll(() => made, ...targets.map((target, index) => () => made.push(make(target, place(index)))));
}

function invalid(problem: string): ConfigurationError {
  return new ConfigurationError([`targets: ${problem}`]);
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
    if (!(error instanceof PostgresError)) throw error;
    const place = index === null ? '' : `targets[${index}]${name === undefined ? '' : ` (${name})`}: `;
    throw new ConfigurationError([`${place}${error.message}`]);
  }
}

function passwordsOf({ passwordFile, passwordCommand, passwordLifetime }: TargetSettings, name: string) {
  if (passwordFile !== undefined && passwordCommand !== undefined)
    throw invalid(`${name} has passwordFile and passwordCommand; give one of them`);
  if (passwordCommand !== undefined) return { command: new PasswordCommand(passwordCommand, passwordLifetime) };
  return passwordFile === undefined ? {} : { passwordFile };
}
