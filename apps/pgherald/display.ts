import { EventError, EVENTS, topicOf, type AnyEvent, type EventCodec, type Severity } from '@pgherald/events';
import { decodeRecord, isAway, TYPE_HEADER, type EventLogReader } from '@pgherald/event-log';
import { headlineOf } from '@pgherald/display';
import pc from 'picocolors';
import { Activity } from './activity.js';
import { fitted, type Screen } from './screen.js';

type Colors = ReturnType<typeof pc.createColors>;

export interface DisplayOptions {
  readonly log: EventLogReader;
  readonly codec: EventCodec;
  readonly prefix: string;
  readonly contexts: readonly string[];
  readonly screen: Screen;
  /** Whether to print each poll, and start and end of each context. */
  readonly isVerbose: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds between summaries without a terminal; a minute by default. */
  readonly summaryEveryMs?: number;
}

const MINUTE_MS = 60_000;
/** Events that each context publishes, and so five lines per server. */
const OF_CONTEXTS: ReadonlySet<string> = new Set(['ScraperStarted', 'ScraperStopped']);

/** Writes a line for each decided event until the signal aborts. Counts polls: in a status line, or once a minute. */
export async function display(options: DisplayOptions): Promise<void> {
  const { screen, signal, isVerbose, summaryEveryMs = MINUTE_MS } = options;
  const colors = pc.createColors(screen.isTerminal && pc.isColorSupported);
  const total = new Activity();
  let recent = new Activity();
  const summing = setInterval(() => {
    if (!screen.isTerminal && !isVerbose) screen.line(`${timeOf(Date.now())} in the last minute: ${recent.summary()}`);
    recent = new Activity();
  }, summaryEveryMs).unref();
  try {
    for await (const shown of eventsOf(options)) {
      for (const activity of [total, recent]) count(activity, shown);
      const isShown = isVerbose || (shown.type !== 'MetricsCollected' && !OF_CONTEXTS.has(shown.type));
      const line = isShown ? lineOf(shown, colors, screen.width) : undefined;
      if (line !== undefined) screen.line(line);
      if (!signal.aborted) screen.status(`${timeOf(shown.event.meta.polledAt / 1_000)} ${total.summary()}`);
    }
  } finally {
    clearInterval(summing);
    screen.end();
  }
}

/** Yields summaries of polls and decided events. */
async function* eventsOf({ log, codec, prefix, contexts, signal }: DisplayOptions): AsyncGenerator<AnyEvent> {
  const topics = contexts.flatMap((context) => [
    topicOf('ScraperStarted', context, prefix),
    topicOf('MetricsCollected', context, prefix),
  ]);
  for await (const { headers, value } of log.read({ topics, from: { time: Date.now() }, to: 'forever', signal })) {
    const type = headers[TYPE_HEADER] ?? '';
    if (type !== 'MetricsCollected' && !(type in EVENTS && EVENTS[type as keyof typeof EVENTS].kind === 'decided'))
      continue;
    const event = await decodeRecord(log, codec, value, prefix).catch(onlyEvents);
    if (event) yield event;
  }
}

function count(activity: Activity, { type, event }: AnyEvent): void {
  if (type === 'MetricsCollected') activity.polled(event);
  else if (!OF_CONTEXTS.has(type)) activity.decided();
}

/** Returns undefined for foreign records, and for records whose schema is unavailable. */
function onlyEvents(error: unknown): undefined {
  if (!isAway(error) && !(error instanceof EventError)) throw error;
}

/** Formats a poll or a decided event as one line within the width; undefined for other events. */
export function lineOf({ type, event }: AnyEvent, colors: Colors, width = Infinity): string | undefined {
  if (type !== 'MetricsCollected' && !('subject' in event)) return undefined;
  const time = timeOf(event.meta.polledAt / 1_000);
  const server = event.meta.server.name.padEnd(16);
  const headline = headlineOf({ type, event } as AnyEvent);
  const what = type === 'MetricsCollected' ? `polled ${event.meta.context}:` : type;
  const paintWhat = type === 'MetricsCollected' ? colors.dim : paint(colors, EVENTS[type].severity);
  const rest = fitted(
    `${headline}${'subject' in event ? noteOf(type, event.meta.context, event.firstSight) : ''}`,
    width - time.length - server.length - what.length - 3,
  );
  return `${colors.dim(time)} ${server} ${paintWhat(what)} ${type === 'MetricsCollected' ? colors.dim(rest) : rest}`;
}

function noteOf(type: string, context: string, firstSight: boolean): string {
  // Each context reports its own start and end.
  const whose = OF_CONTEXTS.has(type) ? ` (${context})` : '';
  return `${whose}${firstSight ? ' (seen at start)' : ''}`;
}

function timeOf(instantMs: number): string {
  return `${new Date(instantMs).toISOString().slice(11, 19)}Z`;
}

function paint(colors: Colors, severity: Severity): (text: string) => string {
  const painters = { info: colors.cyan, warning: colors.yellow, error: colors.red, critical: colors.red } as const;
  return painters[severity];
}
