import { EventCodec, EVENTS, EventError, TOPIC_PREFIX, type EventName } from '@pgherald/events';
import { learnSchema, topicsOf, TYPE_HEADER, type EventLogReader, type LogRecord } from '@pgherald/event-log';
import type { Format } from './formats.js';
import { CLOCK_SLACK_MS, contains, type TimeRange } from './time-range.js';

export interface PrintOptions {
  /** All when empty. */
  readonly types: readonly EventName[];
  readonly server: string | undefined;
  readonly range: TimeRange;
  /** Goes on with what is appended later. */
  readonly follow: boolean;
  readonly format: Format;
  readonly signal: AbortSignal;
  /** Resolves when the line has been taken. */
  readonly write: (line: string) => Promise<void>;
}

/**
 * Prints the events of a range in the order of the log.
 * @throws EventLogError, EventError
 */
export async function print(
  log: EventLogReader,
  { types, server, range, follow, format, signal, write }: PrintOptions,
): Promise<void> {
  const codec = new EventCodec();
  const wanted = new Set<string>(types);
  const { from, to } = range;
  const records = log.read({
    topics: topicsOf(types.length > 0 ? types : (Object.keys(EVENTS) as EventName[]), TOPIC_PREFIX),
    from: from === undefined ? 'beginning' : { time: from - CLOCK_SLACK_MS },
    to: follow ? 'forever' : to === undefined ? 'now' : { time: to + CLOCK_SLACK_MS },
    signal,
  });
  for await (const record of records) {
    if (wanted.size > 0 && !wanted.has(record.headers[TYPE_HEADER] ?? '')) continue;
    const event = await decode(log, codec, record);
    const { meta } = event.event;
    if ((server === undefined || meta.server.name === server) && contains(range, meta.polledAt))
      await write(format(record, event));
  }
}

async function decode(log: EventLogReader, codec: EventCodec, record: LogRecord) {
  try {
    return codec.decode(record.value);
  } catch (error) {
    const isForeign = error instanceof EventError && error.code === 'unknown-schema';
    if (!isForeign || !(await learnSchema(log, codec, record.value, TOPIC_PREFIX))) throw error;
    return codec.decode(record.value);
  }
}
