import { EventCodec, type EventMap, type EventName } from '@pgherald/events';
import { openEmbeddedLog, toRecord } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { aMeta, aServer } from '@pgherald/testing';

/** An event to write, at a number of seconds after noon. */
export interface PastEvent {
  readonly seconds: number;
  readonly type: EventName;
  /** Fields other than meta. */
  readonly event: object;
  readonly meta?: Partial<EventMap[EventName]['meta']>;
  readonly server?: string;
}

export const NOON_MS = Date.parse('2026-01-02T12:00:00Z');
export const at = (seconds: number): number => (NOON_MS + seconds * 1_000) * 1_000;

/**
 * Writes an embedded log with these events, appended when they happened.
 * @param keptMs older events are removed at last
 */
export async function writePastEvents(
  directory: string,
  events: readonly PastEvent[],
  keptMs = Infinity,
): Promise<void> {
  const codec = new EventCodec();
  let now = NOON_MS;
  const logger = createLogger({ level: 'silent' });
  const retention = [{ topics: /./, maxAgeMs: keptMs, maxBytes: Infinity }];
  const log = await openEmbeddedLog({ directory, logger, clock: () => now, reserveBytes: 0, retention });
  for (const { seconds, type, event, meta, server = 'orders-1' } of events) {
    now = NOON_MS + seconds * 1_000;
    const whole = { ...event, meta: aMeta({ polledAt: at(seconds), server: aServer({ name: server }), ...meta }) };
    await log.append({ records: [toRecord(codec, type, whole as unknown as EventMap[typeof type])], state: [] });
  }
  await log.retain();
  await log.close();
}

/** Fields of a poll's summary. */
export const SUMMARY = { durationMs: 1, statements: 1, rows: 0, databases: 1, late: 0, groups: [] };

/** Fields of a decided event. */
export const decidedEvent = (fields: object): object => ({
  ...{ subject: 'shop', value: null, limit: null, since: at(0), episode: null, reason: null, causedBy: null },
  firstSight: false,
  ...fields,
});
