import { readRange, type ReadRangeOptions } from '../range/read-range.js';
import type { EventSource } from '../sources/event-source.js';
import type { Format } from './formats.js';

export interface PrintOptions extends ReadRangeOptions {
  readonly format: Format;
  /** Resolves when the line is written. */
  readonly write: (line: string) => Promise<void>;
}

/** Prints the selected events of a range in the order of the log. @throws like `readRange` */
export async function print(source: EventSource, { format, write, ...options }: PrintOptions): Promise<void> {
  for await (const { record, decoded } of readRange(source, options)) await write(format(record, decoded));
}
