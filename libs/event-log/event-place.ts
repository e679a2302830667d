import type { AnyEvent } from '@pgherald/events';
import type { NewRecord } from './event-log.js';
import { SOURCE_HEADER } from './record.js';

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
