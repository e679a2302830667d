import { EventCodec, EVENTS, type EventName } from '@pgherald/events';
import { decodeRecord, topicsOf, TYPE_HEADER, type EventLogReader } from '@pgherald/event-log';
import type { Format } from './formats.js';
import { CLOCK_SLACK_MS, contains, type TimeRange } from './time-range.js';

export interface PrintOptions {
  /** All types if empty. */
  readonly types: readonly EventName[];
  readonly server: string | undefined;
  readonly range: TimeRange;
  readonly follow: boolean;
  readonly format: Format;
  readonly prefix: string;
  readonly signal: AbortSignal;
  readonly write: (line: string) => Promise<void>;
}

/** Prints the events of a range in the order of the log. @throws EventLogError, EventError */
export async function print(
  log: EventLogReader,
  { types, server, range, follow, format, prefix, signal, write }: PrintOptions,
): Promise<void> {
  const codec = new EventCodec();
  const wanted = new Set<string>(types);
  const { from, to } = range;
  const records = log.read({
    topics: topicsOf(types.length > 0 ? types : (Object.keys(EVENTS) as EventName[]), prefix),
    from: from === undefined || from === -Infinity ? 'beginning' : { time: from - CLOCK_SLACK_MS },
    to: follow ? 'forever' : to === undefined ? 'now' : { time: to + CLOCK_SLACK_MS },
    signal,
  });
  for await (const record of records) {
    if (wanted.size > 0 && !wanted.has(record.headers[TYPE_HEADER] ?? '')) continue;
    const event = await decodeRecord(log, codec, record.value, prefix);
    const { meta } = event.event;
    if ((server === undefined || meta.server.name === server) && contains(range, meta.polledAt))
      await write(format(record, event));
  }
}
