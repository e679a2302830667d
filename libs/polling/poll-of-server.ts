import type { DatabaseRef, PollOfServer, Reading, ReadingEventName } from '@pgherald/events';
import type { BoundedContext } from './bounded-context.js';
import { readingKey } from './readings.js';

/** What a domain is given of one poll, as plain data: the same whether it comes from the server or from the log. */
export interface SeenByPoll extends Omit<PollOfServer, 'reading' | 'previous'> {
  /** The last complete readings before it, by `readingKey`. */
  readonly before: ReadonlyMap<string, Reading>;
}

export function pollOfServer({ name, compares }: BoundedContext, { before, ...seen }: SeenByPoll): PollOfServer {
  // Of hundreds of databases each is asked for by name.
  const keyOf = (type: string, oid: number | undefined): string => `${type}/${oid ?? ''}`;
  const byType = new Map(seen.readings.map((each) => [keyOf(each.type, each.database?.oid), each]));
  return {
    ...seen,
    reading: <T extends ReadingEventName>(type: T, database?: DatabaseRef) =>
      byType.get(keyOf(type, database?.oid)) as Reading<T> | undefined,
    previous: <T extends ReadingEventName>(reading: Reading<T>) => {
      if (!compares.includes(reading.group)) throw new RangeError(`${reading.group} is not in compares of ${name}`);
      return before.get(readingKey(reading)) as Reading<T> | undefined;
    },
  };
}
