import { EventError, type AnyEvent, type Reading, topicOf } from '@pgherald/events';
import { decodeRecord, type LogRecord, TYPE_HEADER } from '@pgherald/event-log';
import type { BoundedContext } from '../bounded-context.js';
import { readingKey, ReadingAssembler } from '../decide/readings.js';
import type { ScraperServices } from './scraper-services.js';
import type { Target } from '../targets/target.js';

/** Number of cadences to search back for a previous reading after a restart. */
export const CADENCES_BACK = 3;

/** Reads the last readings of the groups that a context compares from the end of the measured topic. */
export async function restoreReadings(
  { groups, compares, name }: BoundedContext,
  target: Target,
  services: ScraperServices,
): Promise<ReadonlyMap<string, Reading>> {
  const compared = groups.filter((group) => compares.includes(group.name));
  const previous = new Map<string, Reading>();
  const [first] = compared;
  if (first === undefined) return previous;
  const longest = Math.max(...compared.map(({ everyMs }) => everyMs ?? target.intervalMs));
  const types = new Set<string>(compared.map(({ event }) => event));
  const topics = [topicOf(first.event, name, services.prefix)];
  const from = { time: Date.now() - CADENCES_BACK * longest };
  const assembler = new ReadingAssembler();
  for await (const record of services.log.read({ topics, from, to: 'now', key: target.cluster })) {
    if (!types.has(record.headers[TYPE_HEADER] ?? '')) continue;
    const decoded = await decodeOrSkip(record, services);
    if (decoded?.event.meta.server.name !== target.name) continue;
    const reading = assembler.add(decoded);
    if (!reading?.complete || !compares.includes(reading.group)) continue;
    const before = previous.get(readingKey(reading));
    // Records from an outbox follow those of later polls.
    if (before === undefined || before.polledAt < reading.polledAt) previous.set(readingKey(reading), reading);
  }
  return previous;
}

/** Returns undefined for a foreign record, which must not prevent polling. */
async function decodeOrSkip(
  { topic, partition, offset, value }: LogRecord,
  { log, codec, prefix, logger }: ScraperServices,
): Promise<AnyEvent | undefined> {
  try {
    return await decodeRecord(log, codec, value, prefix);
  } catch (error) {
    if (!(error instanceof EventError)) throw error;
    logger.warn({ topic, partition, offset, code: error.code }, 'skipped a record of the log that is no event');
    return undefined;
  }
}
