import type { Server } from '@pgherald/events';
import type { ServerConnections, ServerFacts } from '@pgherald/postgres';
import type { BoundedContext } from '../bounded-context.js';
import type { ServerOutage } from './server-outage.js';
import type { Override } from '../settings.js';

export interface Target {
  readonly name: string;
  readonly cluster: string;
  readonly host: string;
  readonly port: number;
  readonly intervalMs: number;
  readonly overrides: readonly Override[];
  readonly connections: ServerConnections;
  readonly outage: ServerOutage;
  /** Messages of failures that have not ended, from all contexts: see `failure-log.ts`. */
  readonly loggedFailures: Set<string>;
  isWatched(database: string): boolean;
  /** Returns databases that the filter names and that are not in the list. */
  missing(databases: readonly string[]): readonly string[];
}

export function limitsFor({ name, limits }: BoundedContext, { overrides }: Target): unknown {
  const own = overrides.flatMap(({ match, set }) => (set[name] === undefined ? [] : [{ match, set: set[name] }]));
  return own.length === 0 ? limits : { ...(limits as object), overrides: own };
}

/** Returns the filter of a target; an empty `databases` includes all. */
export function databaseFilter(
  databases: readonly string[],
  excludeDatabases: readonly string[],
): (database: string) => boolean {
  return (database) => (databases.length === 0 || databases.includes(database)) && !excludeDatabases.includes(database);
}

/** Returns the server for the meta of events; facts are null if it did not answer. */
export function serverOf({ name, host, port }: Target, facts: ServerFacts | undefined): Server {
  return {
    systemIdentifier: facts?.systemIdentifier ?? null,
    name,
    host,
    port,
    versionNum: facts?.versionNum ?? null,
    timeline: facts?.timeline ?? null,
    role: facts?.role ?? null,
  };
}
