import {
  EventError,
  EVENTS,
  headlineOf,
  topicOf,
  type AnyEvent,
  type EventCodec,
  type Severity,
} from '@pgherald/events';
import { decodeRecord, isAway, TYPE_HEADER, type EventLogReader } from '@pgherald/event-log';
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
    const event = await decodeRecord(log, codec, value, prefix).catch(onlyEvents);
    const line = event && lineOf(event, colors);
    if (line !== undefined) out.write(`${line}\n`);
  }
}

/** What somebody else has put into the log is not ours to show, nor that whose schema cannot be read while the log is away. */
function onlyEvents(error: unknown): undefined {
  if (!isAway(error) && !(error instanceof EventError)) throw error;
}

/** One line for a poll or a decided event; undefined for all others. */
export function lineOf(told: AnyEvent, colors: Colors): string | undefined {
  const { type, event } = told;
  const time = new Date(event.meta.polledAt / 1_000).toISOString().slice(11, 19);
  const where = `${colors.dim(`${time}Z`)} ${event.meta.server.name.padEnd(16)}`;
  const headline = headlineOf(told);
  if (type === 'MetricsCollected') return `${where} ${colors.dim(`polled ${event.meta.context}: ${headline}`)}`;
  if (!('subject' in event)) return undefined;
  // Each context tells of its own start and end.
  const whose = type === 'ScraperStarted' || type === 'ScraperStopped' ? ` (${event.meta.context})` : '';
  const first = event.firstSight ? colors.dim(' (seen at start)') : '';
  return `${where} ${paint(colors, EVENTS[type].severity)(type)} ${headline}${whose}${first}`;
}

function paint(colors: Colors, severity: Severity): (text: string) => string {
  const painters = { info: colors.cyan, warning: colors.yellow, error: colors.red, critical: colors.red } as const;
  return painters[severity];
}
