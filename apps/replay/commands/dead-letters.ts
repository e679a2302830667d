import { ConfigurationError } from '@pgherald/configuration';
import { EventCodec, EventError } from '@pgherald/events';
import {
  type DeadLetter,
  deadLetters,
  decodeRecord,
  type EventLog,
  type EventLogReader,
  resend,
  TYPE_HEADER,
} from '@pgherald/event-log';
import { asJson, type FormatName } from '@pgherald/replay';

export interface DeadLetterOptions {
  readonly prefix: string;
  /** Resolves when the line is written. */
  readonly write: (line: string) => Promise<void>;
}

/** Writes a line for each dead letter, oldest first. Omits those that were sent again unless `all`. */
export async function listDeadLetters(
  log: EventLogReader,
  { prefix, write, format, all }: DeadLetterOptions & { readonly format: FormatName; readonly all: boolean },
): Promise<void> {
  const letters = (await collected(log, prefix)).filter(({ resentAt }) => all || resentAt === undefined);
  if (format === 'ndjson') {
    for (const letter of letters) await write(asJson(summaryOf(letter)));
    return;
  }
  const [none, rest] = all ? ['no dead letters', ''] : ['no dead letters wait', ' (--all shows those sent again too)'];
  if (letters.length === 0) return write(`${none}${rest}`);
  const summaries = letters.map(summaryOf);
  const titles = Object.keys(summaries[0] ?? {}).map(titleOf);
  const rows = [titles, ...summaries.map((summary) => Object.values(summary).map((value) => String(value ?? '')))];
  const widths = titles.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) {
    const cells = row.map((text, column) => text.padEnd(widths[column] ?? 0));
    await write(cells.join('  ').trimEnd());
  }
}

export async function showDeadLetter(
  log: EventLogReader,
  id: string,
  { prefix, write }: DeadLetterOptions,
): Promise<void> {
  const letter = await letterOf(log, id, prefix);
  const { key, headers, value } = letter.record;
  const decoded = await decodeRecord(log, new EventCodec(), value, prefix).catch((error: unknown) => {
    if (!(error instanceof EventError)) throw error;
    return { event: null, cannotBeDecoded: error.message, value };
  });
  await write(asJson({ ...summaryOf(letter), key, headers, ...decoded }, 2));
}

export async function resendDeadLetters(
  log: EventLog,
  ids: readonly string[],
  { prefix, write }: DeadLetterOptions,
): Promise<void> {
  const letters =
    ids.length === 0
      ? (await collected(log, prefix)).filter(({ resentAt }) => resentAt === undefined)
      : await Promise.all([...new Set(ids)].map((id) => letterOf(log, id, prefix)));
  for (const letter of letters) {
    await resend(log, letter, new Date(), prefix);
    await write(`${letter.id}: sent again to ${letter.group}`);
  }
  if (letters.length === 0) await write('no dead letters wait');
}

const titleOf = (field: string) => (field === 'resentAt' ? 'SENT AGAIN' : field.toUpperCase());

function summaryOf({ id, record, group, origin, error, reason, resentAt }: DeadLetter) {
  const { topic, partition, offset } = origin;
  const time = new Date(record.appendedAt).toISOString();
  const type = record.headers[TYPE_HEADER] ?? null;
  return { id, time, type, bytes: record.value.length, topic, partition, offset, group, error, resentAt, reason };
}

async function letterOf(log: EventLogReader, id: string, prefix: string): Promise<DeadLetter> {
  const letter = (await collected(log, prefix)).find((each) => each.id === id);
  if (letter !== undefined) return letter;
  throw new ConfigurationError([`no dead letter has the id ${id}: \`replay dead-letters --all\` lists them`]);
}

async function collected(log: EventLogReader, prefix: string): Promise<readonly DeadLetter[]> {
  const letters: DeadLetter[] = [];
  for await (const letter of deadLetters(log, prefix)) letters.push(letter);
  return letters;
}
