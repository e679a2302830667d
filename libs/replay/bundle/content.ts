import { EventLogError, type EventLogReader, openLogFile } from '@pgherald/event-log';
import { z } from 'zod';
import type { EventSource } from '../sources/event-source.js';

/** Where a bundle has its content. */
export const BUNDLE_TOPIC = 'pgherald.bundle';
export const CONTENT_KEY = 'content';

export const contentSchema = z.object({
  /** Version of pgherald that wrote the bundle. */
  version: z.string(),
  /** Id of the episode, or of a single event. */
  episode: z.string(),
  cluster: z.string(),
  /** Prefix of the topics. */
  prefix: z.string(),
  /** The incident and its surroundings, milliseconds. Earlier events are there for the memories of the contexts. */
  from: z.number(),
  to: z.number(),
});

/** What a bundle is about. */
export type BundleContent = z.output<typeof contentSchema>;

/** Opens a bundle, also one of another machine. @throws EventLogError */
export async function openBundle(file: string): Promise<EventSource> {
  const log = openLogFile(file);
  try {
    const { prefix, from, to } = await contentOf(log, file);
    return { place: file, prefix, log, defaultRange: { from, to } };
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
