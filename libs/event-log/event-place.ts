import type { AnyEvent } from '@pgherald/events';
import type { NewRecord } from './event-log.js';
import { SOURCE_HEADER, TYPE_HEADER } from './record.js';

/** Cluster and server of a record, from its headers. */
export function placeOf({ headers }: Pick<NewRecord, 'headers'>): {
  readonly cluster: string;
  readonly server: string;
} {
  const [, cluster = '', server = ''] = (headers[SOURCE_HEADER] ?? '').split('/');
  return { cluster: decodeURIComponent(cluster), server: decodeURIComponent(server) };
}

/** Returns the name of the database that an event is about; undefined if it is about the server. */
export function databaseOf({ event }: AnyEvent): string | undefined {
  const { database } = ('reading' in event ? event.reading : event) as { readonly database?: unknown };
  if (typeof database !== 'object' || database === null || !('name' in database)) return undefined;
  return String(database.name);
}

/** Which records are read, by their headers. An empty list of names includes all. */
export interface HeaderSelection {
  readonly types: ReadonlySet<string>;
  readonly servers: readonly string[];
  readonly clusters: readonly string[];
}

/** Whether the headers of a record fit. Decides most without decoding. */
export function headersFit({ types, servers, clusters }: HeaderSelection, record: NewRecord): boolean {
  if (!types.has(record.headers[TYPE_HEADER] ?? '')) return false;
  if (servers.length === 0 && clusters.length === 0) return true;
  const { cluster, server } = placeOf(record);
  return (servers.length === 0 || servers.includes(server)) && (clusters.length === 0 || clusters.includes(cluster));
}

/** Whether an event is about one of the databases, of which an empty list includes all. */
export function databaseFits(databases: readonly string[], event: AnyEvent): boolean {
  return databases.length === 0 || databases.includes(databaseOf(event) ?? '');
}
