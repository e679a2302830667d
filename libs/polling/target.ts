import type { Server } from '@pgherald/events';
import type { ServerConnections, ServerFacts } from '@pgherald/postgres';

/** A server to watch, and how to reach it. */
export interface Target {
  /** Name of the server in events. */
  readonly name: string;
  readonly cluster: string;
  readonly host: string;
  readonly port: number;
  readonly intervalMs: number;
  readonly connections: ServerConnections;
  /** Whether the filters let a database through. */
  isWatched(database: string): boolean;
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
