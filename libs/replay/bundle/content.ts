import { EventLogError, type EventLogReader, openLogFile } from '@pgherald/event-log';
import { z } from 'zod';

/** Where a bundle has its content. */
export const BUNDLE_TOPIC = 'pgherald.bundle';
export const CONTENT_KEY = 'content';

export const contentSchema = z.object({
  /** Version of pgherald that wrote the bundle. */
  version: z.string(),
  /** Id of the episode, or of a single event. */
  episode: z.string(),
  cluster: z.string(),
  /** Prefix of the topics, and as in `EventSource`. */
  prefix: z.string(),
  transactionMs: z.number(),
  /** The incident and its surroundings, milliseconds. Earlier events are there for the memories of the contexts. */
  from: z.number(),
  to: z.number(),
});

/** What a bundle is about. */
export type BundleContent = z.output<typeof contentSchema>;

/** Opens a bundle, also one of another machine. @throws EventLogError */
export async function openBundle(
  file: string,
): Promise<{ readonly log: EventLogReader; readonly content: BundleContent }> {
  const log = openLogFile(file);
  try {
    return { log, content: await contentOf(log, file) };
  } catch (error) {
    await log.close();
    throw error;
  }
}

async function contentOf(log: EventLogReader, file: string): Promise<BundleContent> {
  const content = await log.state(BUNDLE_TOPIC, CONTENT_KEY);
  if (content === undefined)
    throw new EventLogError('bad-format', `${file} is an event log, but no bundle: name its folder by --data-dir`);
  return contentSchema.parse(JSON.parse(content.toString()));
}
