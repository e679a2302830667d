import { parseConnectionUrl, ServerConnections, type Environment } from '@pgherald/postgres';
import type { PollingSettings, TargetSettings } from './settings.js';
import { databaseFilter, type Target } from './target.js';

export interface TargetOptions {
  readonly settings: PollingSettings;
  /** `application_name` of our sessions. */
  readonly applicationName: string;
  /** For PGPASSWORD, PGPASSFILE and HOME. */
  readonly environment: Environment;
}

/**
 * The targets of a configuration.
 * @throws PostgresError `configuration`, which names the target and never its password
 * @throws RangeError when two targets have one name
 */
export function targetsOf(targets: readonly TargetSettings[], options: TargetOptions): Target[] {
  const made = targets.map((target) => targetOf(target, options));
  const twice = made.find(({ name }, index) => made.findIndex((other) => other.name === name) !== index);
  if (twice) throw new RangeError(`targets: two are called ${twice.name}; give each a name of its own`);
  return made;
}

function targetOf(target: TargetSettings, { settings, applicationName, environment }: TargetOptions): Target {
  const connection = parseConnectionUrl(target.url, environment);
  const name = target.name ?? `${connection.host}:${connection.port}`;
  return {
    name,
    cluster: target.cluster ?? name,
    host: connection.host,
    port: connection.port,
    intervalMs: target.interval ?? settings.interval,
    isWatched: databaseFilter(target.databases, target.excludeDatabases),
    connections: new ServerConnections({
      server: name,
      target: connection,
      passwords: { environment, ...(target.passwordFile !== undefined && { passwordFile: target.passwordFile }) },
      applicationName,
      connectTimeoutMs: Math.min(settings.pollTimeout, 10_000),
      waitTimeoutMs: settings.pollTimeout,
      maxConnections: settings.maxConnections,
      pooling: settings.pooling,
      budgets: {
        statementTimeoutMs: settings.statementTimeout,
        lockTimeoutMs: settings.lockTimeout,
        idleInTransactionTimeoutMs: settings.pollTimeout,
      },
    }),
  };
}
