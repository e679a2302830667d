import { EVENTS, topicOf, type AnyEvent, type EventCodec, type EventMap, type Severity } from '@pgherald/events';
import { TYPE_HEADER, type EventLogReader } from '@pgherald/event-log';
import pc from 'picocolors';

type Colors = ReturnType<typeof pc.createColors>;

export interface DisplayOptions {
  readonly log: EventLogReader;
  readonly codec: EventCodec;
  readonly prefix: string;
  readonly contexts: readonly string[];
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly signal: AbortSignal;
}

/** Follows the log and writes a line for each poll and each decided event, until the signal aborts. */
export async function display({ log, codec, prefix, contexts, out, signal }: DisplayOptions): Promise<void> {
  const colors = pc.createColors(out.isTTY === true && pc.isColorSupported);
  const topics = contexts.flatMap((context) => [
    topicOf('ScraperStarted', context, prefix),
    topicOf('MetricsCollected', context, prefix),
  ]);
  for await (const { headers, value } of log.read({ topics, from: { time: Date.now() }, to: 'forever', signal })) {
    const type = headers[TYPE_HEADER] ?? '';
    if (type !== 'MetricsCollected' && !(type in EVENTS && EVENTS[type as keyof typeof EVENTS].kind === 'decided'))
      continue;
    const line = lineOf(codec.decode(value), colors);
    if (line !== undefined) out.write(`${line}\n`);
  }
}

/** One line for a poll or a decided event; undefined for all others. */
export function lineOf({ type, event }: AnyEvent, colors: Colors): string | undefined {
  const time = new Date(event.meta.polledAt / 1_000).toISOString().slice(11, 19);
  const where = `${colors.dim(time)} ${event.meta.server.name.padEnd(16)}`;
  if (type === 'MetricsCollected') return `${where} ${colors.dim(pollOf(event))}`;
  if (!('subject' in event)) return undefined;
  const { severity } = EVENTS[type];
  const value =
    event.value === null
      ? ''
      : ` ${number(event.value)}${event.limit === null ? '' : ` (limit ${number(event.limit)})`}`;
  const first = event.firstSight ? colors.dim(' (seen at start)') : '';
  return `${where} ${paint(colors, severity)(type)} ${event.subject}${value}${first}`;
}

function pollOf({ groups, rows, durationMs, databases, late }: EventMap['MetricsCollected']): string {
  const failures = groups.reduce((sum, group) => sum + group.failures, 0);
  const readings = groups.reduce((sum, group) => sum + group.readings, 0);
  const covered = failures === 0 ? '' : `, ${failures} of ${failures + readings} readings failed`;
  const skipped = late === 0 ? '' : `, ${late} polls skipped`;
  return `polled ${groups.length} groups, ${databases} databases, ${rows} rows in ${durationMs.toFixed(0)} ms${covered}${skipped}`;
}

function number(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function paint(colors: Colors, severity: Severity): (text: string) => string {
  const painters = { info: colors.cyan, warning: colors.yellow, error: colors.red, critical: colors.red } as const;
  return painters[severity];
}
