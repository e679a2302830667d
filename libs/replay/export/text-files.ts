import type { AnyEvent } from '@pgherald/events';
import { toInstant } from '@pgherald/event-log';
import { asJson } from '../print/formats.js';
import type { Column, Table } from './columns.js';
import { PartialFile } from '../print/partial-file.js';
import type { RowFile } from './row-file.js';

/** One JSON object per line: the rows of a measured event, any other event as it is. */
export function ndjsonFile(name: string, { columns, rowsOf }: Table, isMeasured: boolean): RowFile {
  const toObject = (values: readonly unknown[]) =>
    Object.fromEntries(
      columns.map(({ name: key, kind }, i) => [key, kind === 'timestamp' ? time(values[i]) : values[i]]),
    );
  return linesFile(name, (event) =>
    (isMeasured ? rowsOf(event).map(toObject) : [event.event]).map((row) => asJson(row)),
  );
}

/** RFC 4180 with a header. An unknown value is an empty field, an empty text is `""`. */
export function csvFile(name: string, { columns, rowsOf }: Table): RowFile {
  const header = columns.map((column) => column.name).join();
  return linesFile(
    name,
    (event) => rowsOf(event).map((row) => row.map((value, i) => field(columns[i] as Column, value)).join()),
    header,
  );
}

function linesFile(name: string, linesOf: (event: AnyEvent) => readonly string[], header?: string): RowFile {
  const file = new PartialFile(name);
  if (header !== undefined) file.write(header);
  return {
    write: (event) => {
      const lines = linesOf(event);
      if (lines.length > 0) file.write(lines.join('\n'));
      return lines.length;
    },
    finish: () => file.finish(),
    discard: () => file.discard(),
  };
}

function field({ kind }: Column, value: unknown): string {
  if (value === null) return '';
  if (kind === 'timestamp') return time(value) as string;
  const text =
    kind === 'json' ? asJson(value) : Buffer.isBuffer(value) ? value.toString('base64') : `${value as string}`;
  return text === '' || /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function time(micros: unknown): string | null {
  return typeof micros === 'number' ? toInstant(micros) : null;
}
