import { EventCodec, EVENTS, type EventMap, type EventName, topicOf } from '@pgherald/events';
import { openEmbeddedLog, type EmbeddedLog } from '@pgherald/event-log';
import { createLogger, NO_TELEMETRY, StatusBoard, type Logger, type Telemetry } from '@pgherald/telemetry';
import { z } from 'zod';
import type { BoundedContext } from '../bounded-context.js';
import { Polling } from '../polling.js';
import {
  pollingSettings,
  type targetSettings,
  targetSettingsWith,
  type Overridable,
  type Override,
} from '../settings.js';
import { targetFolder } from '../targets/target-folder.js';
import { configuredTargets } from '../targets/targets.js';

/** A target as written in the configuration file. */
export type TargetInput = Omit<z.input<typeof targetSettings>, 'overrides'> & {
  readonly overrides?: readonly Override[];
};

export interface WatchOptions {
  readonly context: BoundedContext;
  /** Contexts that poll beside it. */
  readonly others?: readonly BoundedContext[];
  /** Version that polls. */
  readonly version?: string;
  readonly targets: readonly TargetInput[];
  /** Limits that overrides of targets may set. */
  readonly overridable?: Overridable;
  /** Folder of the event log. A second run on the same folder continues the first. */
  readonly directory: string;
  readonly settings?: { readonly [K in keyof typeof pollingSettings]?: z.input<(typeof pollingSettings)[K]> };
  /** Wraps the log, to make it fail. */
  readonly through?: (log: EmbeddedLog) => EmbeddedLog;
  /** Silent by default. */
  readonly logger?: Logger;
  readonly telemetry?: Telemetry;
}

/** Polling of a context on a real embedded log, for specs. */
export interface Watching {
  readonly log: EmbeddedLog;
  readonly board: StatusBoard;
  /** Returns all events of a type in the log. */
  all<T extends EventName>(type: T): Promise<EventMap[T][]>;
  /** Waits for the first event of a type that matches. */
  first<T extends EventName>(type: T, fits?: (event: EventMap[T]) => boolean): Promise<EventMap[T]>;
  /** Resolves after `count` more polls of every target. */
  polls(count: number): Promise<void>;
  /** Stops polling and closes the log. */
  stop(): Promise<void>;
}

const TIMEOUT_MS = 60_000;

export async function watch(options: WatchOptions): Promise<Watching> {
  const { context, directory, through = (log) => log, logger = createLogger({ level: 'silent' }) } = options;
  const settings = z.object(pollingSettings).parse({ interval: '200ms', ...options.settings });
  const overridable = options.overridable ?? {};
  const targetOptions = { settings, applicationName: 'pgherald', environment: {}, logger };
  const targets = configuredTargets(
    options.targets.map((target) => targetSettingsWith(overridable).parse(target)),
    targetOptions,
  );
  const log = await openEmbeddedLog({ directory, logger });
  const codec = new EventCodec();
  const board = new StatusBoard();
  let failure: unknown;
  const polling = new Polling({
    contexts: [context, ...(options.others ?? [])],
    name: context.name,
    targets,
    discovery: targetFolder(targetOptions, overridable, targets),
    log: through(log),
    codec,
    prefix: 'pgherald',
    version: options.version ?? '0.0.0-spec',
    pollTimeoutMs: settings.pollTimeout,
    logger,
    telemetry: options.telemetry ?? NO_TELEMETRY,
    board,
    onFailure: (error) => (failure = error),
  });
  await polling.onApplicationBootstrap();

  const { all, first } = eventsOf(log, codec, context, () => failure);
  return {
    log,
    board,
    all,
    first,
    polls: async (count) => {
      let before = (await all('MetricsCollected')).length;
      const left = new Map(targets.map(({ name }) => [name, count]));
      await first('MetricsCollected', ({ meta: { server } }) => {
        if (before-- > 0) return false;
        left.set(server.name, (left.get(server.name) ?? 0) - 1);
        return [...left.values()].every((polls) => polls <= 0);
      });
    },
    stop: async () => {
      await polling.beforeApplicationShutdown();
      await log.close();
      if (failure !== undefined) throw failure as Error;
    },
  };
}

/** Reads the events of a context by type; errors carry the failure of polling. */
function eventsOf(
  log: EmbeddedLog,
  codec: EventCodec,
  context: BoundedContext,
  failureOf: () => unknown,
): Pick<Watching, 'all' | 'first'> {
  const follow = async function* <T extends EventName>(type: T, to: 'now' | 'forever', signal?: AbortSignal) {
    const topics = [topicOf(type, context.name)];
    for await (const { headers, value } of log.read({ topics, from: 'beginning', to, ...(signal && { signal }) }))
      if (headers['ce_type'] === EVENTS[type].type) yield codec.decode(value).event as EventMap[T];
  };
  const first = async <T extends EventName>(type: T, fits: (event: EventMap[T]) => boolean = () => true) => {
    for await (const event of follow(type, 'forever', AbortSignal.timeout(TIMEOUT_MS))) if (fits(event)) return event;
    throw new Error(`no such ${type} within ${TIMEOUT_MS} ms`, { cause: failureOf() });
  };
  const all = async <T extends EventName>(type: T) => {
    const events: EventMap[T][] = [];
    for await (const event of follow(type, 'now')) events.push(event);
    return events;
  };
  return { all, first };
}
