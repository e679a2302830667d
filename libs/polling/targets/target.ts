import type { Server } from '@pgherald/events';
import type { ServerConnections, ServerFacts } from '@pgherald/postgres';
import type { BoundedContext } from '../bounded-context.js';
import type { ServerOutage } from './server-outage.js';
import type { Override } from '../settings.js';

/** A server to watch, and how to reach it. */
export interface Target {
  /** Name of the server in events. */
  readonly name: string;
  readonly cluster: string;
  readonly host: string;
  readonly port: number;
  readonly intervalMs: number;
  /** Other limits for some of its databases, schemas and tables. */
  readonly overrides: readonly Override[];
  readonly connections: ServerConnections;
  readonly outage: ServerOutage;
  /** Messages that any context has logged of it and that hold: see `failure-log.ts`. */
  readonly loggedFailures: Set<string>;
  /** Whether the filters let a database through. */
  isWatched(database: string): boolean;
  /** Databases that the filter names and that are not among these. */
  missing(databases: readonly string[]): readonly string[];
}

/** The limits of a context, and those of the target's overrides that set any of it. */
export function limitsFor({ name, limits }: BoundedContext, { overrides }: Target): unknown {
  const own = overrides.flatMap(({ match, set }) => (set[name] === undefined ? [] : [{ match, set: set[name] }]));
  return own.length === 0 ? limits : { ...(limits as object), overrides: own };
}

/** The filter of a target: `databases` empty means all. */
export function databaseFilter(
  databases: readonly string[],
  excludeDatabases: readonly string[],
): (database: string) => boolean {
  return (database) => (databases.length === 0 || databases.includes(database)) && !excludeDatabases.includes(database);
}

/** The server as events tell of it; what only the server knows is null when it could not be asked. */
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
