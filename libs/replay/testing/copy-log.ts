import { EventCodec, EVENTS, type EventMap, type EventName } from '@pgherald/events';
import {
  type LogRecord,
  type NewRecord,
  openEmbeddedLog,
  openEmbeddedLogReader,
  toRecord,
  TYPE_HEADER,
} from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { aMeta, aServer } from '@pgherald/testing';

/**
 * Copies the events of some contexts from an embedded log, with their append times.
 * @param change returns the record to write instead of one, or undefined to leave it out
 * @param extra appended last
 */
export async function copyLog(
  from: string,
  to: string,
  contexts: readonly string[],
  change: (record: LogRecord) => LogRecord | undefined,
  extra: readonly NewRecord[] = [],
): Promise<void> {
  const source = await openEmbeddedLogReader(from);
  let now = 0;
  const logger = createLogger({ level: 'silent' });
  const log = await openEmbeddedLog({ directory: to, logger, clock: () => now, reserveBytes: 0 });
  const topics = contexts.flatMap((context) =>
    ['', '.recorded', '.measured'].map((kind) => `pgherald.${context}${kind}`),
  );
  let batch: NewRecord[] = [];
  const flush = async () => {
    if (batch.length > 0) await log.append({ records: batch, state: [] });
    batch = [];
  };
  for await (const record of source.read({ topics, from: 'beginning', to: 'now' })) {
    if (record.appendedAt !== now) await flush();
    now = record.appendedAt;
    const changed = change(record);
    if (changed) batch.push(changed);
  }
  batch.push(...extra);
  await flush();
  await Promise.all([log.close(), source.close()]);
}

const codec = new EventCodec();

/** Returns a function that changes the events of one type. */
export function changing<T extends EventName>(
  type: T,
  change: (event: EventMap[T]) => EventMap[T],
): (record: LogRecord) => LogRecord {
  return (record) =>
    record.headers[TYPE_HEADER] === EVENTS[type].type
      ? { ...record, value: codec.encode(type, change(codec.decode(record.value).event as EventMap[T])) }
      : record;
}

/** Builds the `EventsDropped` of events of table-index-management about `primary` of a poll. */
export function lostEvents(polledAt: number): NewRecord {
  const context = 'table-index-management';
  const meta = aMeta({ polledAt: polledAt + 1, context, cluster: 'shop', server: aServer({ name: 'primary' }) });
  const topic = `pgherald.${context}.measured`;
  return toRecord(codec, 'EventsDropped', {
    ...{ meta, subject: topic, value: 1, limit: null, since: polledAt, episode: null, reason: null, causedBy: null },
    ...{ firstSight: false, topic, from: polledAt, to: polledAt, counts: [] },
  });
}
