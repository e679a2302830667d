import type { AnyEvent } from '@pgherald/events';
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
  const file = linesFile(name, (event) =>
    rowsOf(event).map((row) => row.map((value, i) => field(columns[i] as Column, value)).join()),
  );
  return file.begin(columns.map((column) => column.name).join());
}

function linesFile(name: string, linesOf: (event: AnyEvent) => readonly string[]) {
  const file = new PartialFile(name);
  const whole: RowFile = {
    write: (event) => {
      const lines = linesOf(event);
      if (lines.length > 0) file.write(lines.join('\n'));
      return lines.length;
    },
    finish: () => file.finish(),
    discard: () => file.discard(),
  };
  return {
    ...whole,
    begin: (line: string): RowFile => {
      file.write(line);
      return whole;
    },
  };
}

function field({ kind }: Column, value: unknown): string {
  if (value === null) return '';
  if (kind === 'timestamp') return time(value) as string;
  const text =
    kind === 'json' ? asJson(value) : Buffer.isBuffer(value) ? value.toString('base64') : `${value as string}`;
  return text === '' || /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Formats microseconds since 1970 without losing any. */
function time(micros: unknown): string | null {
  if (typeof micros !== 'number') return null;
  const seconds = Math.floor(micros / 1e6);
  const fraction = String(micros - seconds * 1e6).padStart(6, '0');
  return `${new Date(seconds * 1_000).toISOString().slice(0, 19)}.${fraction}Z`;
}
