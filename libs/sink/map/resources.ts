import { isIP } from 'node:net';
import { type Resource, resourceFromAttributes } from '@opentelemetry/resources';
import type { Server } from '@pgherald/events';
import { v5 as uuidv5 } from 'uuid';
import type { ResourceAttribute, SinkSettings } from '../settings.js';

export type Profile = SinkSettings['profile'];

export interface ResourceOptions {
  readonly profile: Profile;
  /** Stands in for a loopback address, which means another machine to every reader. */
  readonly hostName: string;
  readonly isSent: (attribute: ResourceAttribute) => boolean;
}

/** The namespace the receiver makes its instance ids in. */
const INSTANCE_NAMESPACE = '4d63009a-8d0f-11ee-aad7-4c796ed8e320';

/** What a resource tells of: the server, a database of it, or a part of that. */
export interface Place {
  readonly database: string | null;
  readonly kind?: 'table' | 'index' | 'function';
  readonly schema?: string | null;
  readonly table?: string | null;
  readonly index?: string | null;
  /** Another index has the same resource, but for the schema. */
  readonly isNamesake?: boolean;
}

/** The resource of a server, a database, or a table, index or function in it. */
export function resourceOf(server: Server, place: Place, options: ResourceOptions): Resource {
  const attributes: Record<ResourceAttribute, string | number | null> = {
    'service.instance.id': instanceId(server, options),
    'server.address': address(server, options.hostName),
    'server.port': server.port,
    'postgresql.database.name': place.database,
    // As the receiver has them, unless they are overridden there.
    'service.name': 'unknown_service:postgresql',
    'service.namespace': '',
    'db.system.version': versionOf(server),
    ...relationOf(place, options.profile),
  };
  const sent = Object.entries(attributes).filter(
    ([name, value]) => value !== null && options.isSent(name as ResourceAttribute),
  );
  return resourceFromAttributes(Object.fromEntries(sent as [string, string | number][]));
}

/**
 * The receiver puts the schema before the name of a table, and leaves it out of that of an index. Where that names two tables or
 * indexes, the schema is an attribute as well: of the second index, and of a.b.c as the table c in the schema "a.b".
 */
function relationOf(place: Place, profile: Profile) {
  const { kind, schema = null, table = null, index = null, isNamesake = false } = place;
  const isApart = profile === 'receiver-schema';
  const isJoined = kind === 'table' && !isApart && Boolean(schema);
  const isAmbiguous = (isJoined && schema?.includes('.')) || (kind === 'index' && isNamesake);
  return {
    'postgresql.schema.name': isApart || isAmbiguous ? schema : null,
    'postgresql.table.name': isJoined ? `${schema}.${table}` : table,
    'postgresql.index.name': index,
  };
}

/** Such as 17.2, without what a packager adds. */
function versionOf({ versionNum }: Server): string | null {
  return versionNum === null ? null : `${Math.floor(versionNum / 10_000)}.${versionNum % 10_000}`;
}

function instanceId({ host, port }: Server, { profile, hostName }: ResourceOptions): string {
  const endpoint = `${bracketed(hostOrName(host, hostName))}:${port}`;
  if (profile !== 'receiver-semconv') return endpoint;
  return uuidv5(isSocket(host) ? `unix\0${hostName}\0${socketPath(host, port)}` : endpoint, INSTANCE_NAMESPACE);
}

function address({ host, port }: Server, hostName: string): string {
  return isSocket(host) ? socketPath(host, port) : hostOrName(host, hostName);
}

/** The receiver's endpoint of a socket is its directory without the first slash. */
function hostOrName(host: string, hostName: string): string {
  if (isSocket(host)) return host.slice(1);
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.')) ? hostName : host;
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

function isSocket(host: string): boolean {
  return host.startsWith('/');
}

function socketPath(directory: string, port: number): string {
  return `${directory}/.s.PGSQL.${port}`;
}
