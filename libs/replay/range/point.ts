import { ConfigurationError } from '@pgherald/configuration';
import { polledAtOf, type Position } from '@pgherald/event-log';
import type { EventSource } from '../sources/event-source.js';
import { instantOf, type TimeRange } from './time-range.js';

/** A time in milliseconds since 1970, or the position of a record, which stands for the time of its event. */
export type Point = number | Position;

/** Reads a time like `instantOf`, or `topic/partition/offset`. @throws RangeError */
export function pointOf(text: string, now: number): Point {
  const [, topic, partition, offset] = /^([^/\s]+)\/(\d+)\/(\d+)$/.exec(text) ?? [];
  return topic === undefined ? instantOf(text, now) : { topic, partition: Number(partition), offset: Number(offset) };
}

/** Replaces positions by the times of their events. @throws ConfigurationError if there is no such record */
export async function resolveRange(
  source: EventSource,
  { from, to }: { readonly from?: Point | undefined; readonly to?: Point | undefined },
): Promise<TimeRange> {
  const { defaultRange } = source;
  const range = {
    from: (await timeOf(source, from)) ?? defaultRange?.from,
    to: (await timeOf(source, to)) ?? defaultRange?.to,
  };
  if (range.from !== undefined && range.to !== undefined && range.from >= range.to)
    throw new ConfigurationError(['the range is empty: --from must be before --to']);
  return range;
}

async function timeOf({ log, place }: EventSource, point: Point | undefined): Promise<number | undefined> {
  if (typeof point !== 'object') return point;
  const { topic, partition, offset } = point;
  const [kept] = (await log.positions([topic])).filter((each) => each.partition === partition);
  const problem = (why: string) => new ConfigurationError([`${topic}/${partition}/${offset}: ${why} in ${place}`]);
  if (kept === undefined) throw problem('there is no such partition');
  if (offset < kept.begin || offset >= kept.end)
    throw problem(`there is no such record; the partition has ${kept.begin} to ${kept.end - 1}`);
  for await (const record of log.read({ topics: [topic], from: { positions: [point] }, to: 'now' }))
    if (record.partition === partition && record.offset >= offset) return polledAtOf(record) / 1_000;
  throw problem('the record cannot be read');
}
