import { isIP } from 'node:net';
import { type Resource, resourceFromAttributes } from '@opentelemetry/resources';
import type { Server } from '@pgherald/events';
import { v5 as uuidv5 } from 'uuid';
import type { ResourceAttribute, SinkSettings } from '../settings.js';

export type Profile = SinkSettings['profile'];

export interface ResourceOptions {
  readonly profile: Profile;
  /** Replaces a loopback address, which other machines would misread. */
  readonly hostName: string;
  readonly isSent: (attribute: ResourceAttribute) => boolean;
}

const INSTANCE_NAMESPACE = '4d63009a-8d0f-11ee-aad7-4c796ed8e320';

/** The subject of a resource: a server, a database, or a relation or function. */
export interface Place {
  readonly database: string | null;
  readonly kind?: 'table' | 'index' | 'function';
  readonly schema?: string | null;
  readonly table?: string | null;
  readonly index?: string | null;
  /** Whether another index has the same resource except for the schema. */
  readonly isNameTaken?: boolean;
}

export function resourceOf(server: Server, place: Place, options: ResourceOptions): Resource {
  const attributes: Record<ResourceAttribute, string | number | null> = {
    'service.instance.id': instanceId(server, options),
    'server.address': address(server, options.hostName),
    'server.port': server.port,
    'postgresql.database.name': place.database,
    // Like the receiver's defaults.
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
 * The receiver prefixes the name of a table with the schema and omits the schema for an index. If that is ambiguous, the
 * schema is an attribute too: for the second index, and for a.b.c as the table c in the schema "a.b".
 */
function relationOf(place: Place, profile: Profile) {
  const { kind, schema = null, table = null, index = null, isNameTaken = false } = place;
  const isApart = profile === 'receiver-schema';
  const isJoined = kind === 'table' && !isApart && Boolean(schema);
  const isAmbiguous = (isJoined && schema?.includes('.')) || (kind === 'index' && isNameTaken);
  return {
    'postgresql.schema.name': isApart || isAmbiguous ? schema : null,
    'postgresql.table.name': isJoined ? `${schema}.${table}` : table,
    'postgresql.index.name': index,
  };
}

/** Returns a version such as 17.2, without additions of packagers. */
function versionOf({ versionNum }: Server): string | null {
  return versionNum === null ? null : `${Math.floor(versionNum / 10_000)}.${versionNum % 10_000}`;
}

function instanceId({ host, port }: Server, { profile, hostName }: ResourceOptions): string {
  const name = hostOrName(host, hostName);
  const endpoint = `${isIP(name) === 6 ? `[${name}]` : name}:${port}`;
  if (profile !== 'receiver-semconv') return endpoint;
  return uuidv5(isSocket(host) ? `unix\0${hostName}\0${socketPath(host, port)}` : endpoint, INSTANCE_NAMESPACE);
}

function address({ host, port }: Server, hostName: string): string {
  return isSocket(host) ? socketPath(host, port) : hostOrName(host, hostName);
}

/** Like the receiver, uses the directory of a socket without the first slash as endpoint. */
function hostOrName(host: string, hostName: string): string {
  if (isSocket(host)) return host.slice(1);
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.')) ? hostName : host;
}

function isSocket(host: string): boolean {
  return host.startsWith('/');
}

function socketPath(directory: string, port: number): string {
  return `${directory}/.s.PGSQL.${port}`;
}
