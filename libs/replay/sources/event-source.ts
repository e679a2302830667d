import { type EventLogReader, logPlace, openEventLogReader, topicPrefix } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { openBundle } from '../bundle/content.js';
import type { TimeRange } from '../range/time-range.js';
import { logSettings } from './log-settings.js';

/** Where events are read from. A further kind of source implements `EventLogReader` and is chosen in `openSource`. */
export interface EventSource {
  /** For messages: the folder of the embedded log, or the brokers. */
  readonly place: string;
  readonly prefix: string;
  /** Opened for reading only. */
  readonly log: EventLogReader;
  /** The range that is read if none is asked for; all of it by default. */
  readonly defaultRange?: TimeRange;
}

export interface SourceOptions {
  /** Folder of the embedded log. */
  readonly directory: string;
  /** YAML configuration that may name Kafka. */
  readonly config?: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** A file that `bundle` wrote, instead of a log. */
  readonly bundle?: string | undefined;
}

/** Opens a bundle if one is named, Kafka if the configuration or the environment names brokers, else the embedded log. @throws EventLogError, ConfigurationError */
export async function openSource({ directory, config, environment, bundle }: SourceOptions): Promise<EventSource> {
  if (bundle !== undefined) return openBundle(bundle);
  const settings = logSettings(config, environment);
  const log = await openEventLogReader({ settings, directory, name: 'replay', logger: createLogger() });
  return { place: logPlace(settings, directory), prefix: topicPrefix(settings), log };
}
