import { projectRoot } from '@pgherald/configuration';
import { otherTopics } from '@pgherald/events';
import { headersFit, type Log, type LogRecord, type StateChange, topicsOf, writeLogFile } from '@pgherald/event-log';
import { defaultContexts } from '../limits/contexts.js';
import { replayStart } from '../decide/replay-start.js';
import { KINDS, selectTypes } from '../range/selection.js';
import { CLOCK_SLACK_MS } from '../range/time-range.js';
import { findIncident, type FindOptions } from '../show/incident.js';
import { surroundingsOf } from '../show/show.js';
import type { EventSource } from '../sources/event-source.js';
import { BUNDLE_TOPIC, type BundleContent, CONTENT_KEY } from './content.js';

export interface BundleOptions extends FindOptions {
  readonly file: string;
  readonly logger: Log;
}

/**
 * Writes an incident into one file: the events of its cluster from the checkpoint before it to its end, and all schemas.
 * @throws ConfigurationError for an unknown id; EventLogError; the reason of the signal
 */
export async function writeBundle(source: EventSource, options: BundleOptions): Promise<BundleContent> {
  const incident = await findIncident(source, options);
  const { meta } = incident.opening.event;
  const { from, to = Date.now() } = surroundingsOf(incident);
  const content: BundleContent = {
    version: projectRoot().version,
    episode: 'episode' in incident.opening.event ? (incident.opening.event.episode ?? meta.eventId) : meta.eventId,
    ...{ cluster: meta.cluster, prefix: source.prefix, transactionMs: source.transactionMs, from, to },
  };
  const state = [...(await schemasOf(source)), changeOf(BUNDLE_TOPIC, CONTENT_KEY, JSON.stringify(content))];
  const records = recordsOf(source, options, content);
  await writeLogFile(options.file, { records, state, logger: options.logger });
  return content;
}

async function* recordsOf(
  source: EventSource,
  { signal, progress }: BundleOptions,
  { cluster, from, to }: BundleContent,
): AsyncGenerator<LogRecord> {
  const types = selectTypes([], KINDS, []);
  const start = await replayStart(source, { contexts: defaultContexts(), clusters: [cluster], range: { from, to } });
  const read = { topics: topicsOf(types, source.prefix), from: start.from, to: { time: to + CLOCK_SLACK_MS }, signal };
  const wanted = { types: new Set<string>(types), servers: [], clusters: [cluster] };
  for await (const record of source.log.read(read)) {
    progress?.read(record.appendedAt);
    if (headersFit(wanted, record)) yield record;
  }
  signal.throwIfAborted();
}

/** The schemas of all writers, so that any version can read the bundle. */
async function schemasOf({ log, prefix }: EventSource): Promise<StateChange[]> {
  const topic = otherTopics(prefix).schemas;
  const schemas: StateChange[] = [];
  for await (const { key, value } of log.states(topic)) schemas.push({ topic, key, value });
  return schemas;
}

function changeOf(topic: string, key: string, text: string): StateChange {
  return { topic, key, value: Buffer.from(text) };
}
