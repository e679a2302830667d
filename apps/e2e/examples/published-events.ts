import { randomUUID } from 'node:crypto';
import { type EventCodec, type EventMap } from '@pgherald/events';
import { eventLogSettings, openEventLog, publishSchemas, toRecord } from '@pgherald/event-log';
import { aMeta } from '@pgherald/testing';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const tableBloated = (tableName: string): EventMap['TableBloated'] => ({
  meta: aMeta({ context: 'table-index-management', eventId: randomUUID() }),
  subject: `shop.public.${tableName}`,
  value: 45.5,
  limit: 40,
  since: 1_767_323_045_000_001,
  episode: randomUUID(),
  reason: null,
  causedBy: null,
  firstSight: false,
  database: { oid: 16_384, name: 'shop' },
  schemaName: 'public',
  tableOid: 16_400,
  tableName,
  relationOid: 16_401,
  relationKind: 'table',
  realBytes: 1_000_000,
  bloatBytes: 455_000,
  confidence: 'high',
});

export interface Published {
  readonly brokers: string;
  readonly prefix: string;
  readonly codec: EventCodec;
  readonly registry?: string;
}

/** Publishes as a context does: the schemas, then one event for each table. */
export async function publishBloat(
  { brokers, prefix, codec, registry }: Published,
  ...tables: string[]
): Promise<void> {
  const kafka = { brokers: brokers.split(','), prefix, registry: { url: registry } };
  const settings = eventLogSettings.parse({ kafka });
  const log = await openEventLog({ settings, directory: '/nowhere', name: 'spec', logger: silent });
  await publishSchemas(log, codec, { contexts: ['table-index-management'], prefix, logger: silent });
  const records = tables.map((table) => toRecord(codec, 'TableBloated', tableBloated(table), prefix));
  await log.append({ records, state: [] });
  await log.close();
}
