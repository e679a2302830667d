import { setTimeout as sleep } from 'node:timers/promises';
import type { EventCodec } from '@pgherald/events';
import {
  EventLogError,
  retryWhileUnavailable,
  publishSchemas,
  type EventLog,
  type NewRecord,
  type Ownership,
  type Share,
} from '@pgherald/event-log';
import { NO_TELEMETRY, type Logger, type StatusBoard, type StatusSource, type Telemetry } from '@pgherald/telemetry';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { BoundedContext } from './bounded-context.js';
import { ClusterRegistry } from './targets/cluster-registry.js';
import { abandonedEvents } from './decide/dropped-events.js';
import { ShareRunner } from './targets/share-runner.js';
import type { Scraper } from './scraper/scraper.js';
import type { Target } from './targets/target.js';
import { remembered, type Watched } from './targets/unwatched.js';

export interface PollingOptions {
  /** Processes of one name share the clusters out among them, where the log can do that. */
  readonly name: string;
  readonly contexts: readonly BoundedContext[];
  readonly targets: readonly Target[];
  /** Targets that come and go. */
  readonly discovery?: Discovery | undefined;
  readonly log: EventLog;
  readonly codec: EventCodec;
  /** Prefix of the topics. */
  readonly prefix: string;
  readonly version: string;
  /** Time one poll may take, milliseconds. */
  readonly pollTimeoutMs: number;
  readonly logger: Logger;
  readonly board: StatusBoard;
  /** Where polling tells of itself; nowhere unless told. */
  readonly telemetry?: Telemetry;
  /** See `Patience`. */
  readonly abort?: AbortSignal;
  /** Called when polling cannot go on: the log is closed, or a fault of ours. */
  readonly onFailure: (error: unknown) => void;
}

/** Between two tries to take changed targets over while the log is away. */
const AGAIN_MS = 1_000;

/** Where targets are found beside those that are always there. */
export interface Discovery {
  /**
   * Finds those there are now.
   * @param changed called with all there are, whenever they change; a target that stays is the same object
   */
  start(changed: (targets: readonly Target[]) => void): readonly Target[];
  close(): void;
}

/** Polls every target for every context, from the start of the application to its end. */
export class Polling implements OnApplicationBootstrap, BeforeApplicationShutdown, StatusSource {
  readonly name = 'polling';
  readonly #stop = new AbortController();
  readonly #scrapers = new Set<Scraper>();
  readonly #clusters = new ClusterRegistry();
  readonly #runners = new Set<ShareRunner>();
  /** Clusters of our targets since the start, and those that processes of this name watched in earlier runs. */
  readonly #known = new Set<string>();
  #targets: readonly Target[];
  #ownership: Ownership | undefined;
  #isShared = false;
  #running: Promise<unknown> = Promise.resolve();
  #changing: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PollingOptions) {
    this.#targets = options.targets;
    options.board.register(this);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { log, codec, prefix, targets, discovery, name, logger, onFailure } = this.options;
    const contexts = this.options.contexts.map((context) => context.name);
    const waiting = <T>(work: () => Promise<T>): Promise<T> => retryWhileUnavailable(work, this.options);
    await waiting(() => publishSchemas(log, codec, { contexts, prefix, logger }));
    const found = discovery?.start((now) => this.#change([...targets, ...now])) ?? [];
    this.#targets = [...targets, ...found];
    const dropped = (records: readonly NewRecord[]) => this.#dropped(records);
    const hold = (share: Share) => this.#hold(share);
    const own = log.own?.bind(log);
    if (own) {
      for (const { cluster, by } of await waiting(() => remembered(log, prefix)))
        if (by === name) this.#known.add(cluster);
      const givenUp = (records: readonly NewRecord[]) => abandonedEvents({ codec, prefix }, records);
      const events = { dropped, givenUp, failed: onFailure };
      const owning = { name, clusters: this.#clustersToHold(), hold, ...events };
      this.#ownership = await waiting(() => own(owning));
    } else this.#running = hold({ owns: () => true, log, lost: this.#stop.signal }).catch(onFailure);
  }

  /**
   * Those of the targets, and those whose last target is gone: whoever has the share of one by then, or gets it when the
   * processes share anew or start again, closes what is open of it.
   */
  #clustersToHold(): readonly string[] {
    for (const { cluster } of this.#targets) this.#known.add(cluster);
    return [...this.#known];
  }

  /** Told with the next poll of the server that they are of. */
  #dropped(records: readonly NewRecord[]): void {
    for (const scraper of this.#scrapers) scraper.onDiscarded(records);
  }

  /** Polls a share's clusters until it is lost or the application ends. */
  async #hold(share: Share): Promise<void> {
    const services = { telemetry: NO_TELEMETRY, ...this.options, clusters: this.#clusters };
    const { onFailure } = this.options;
    const own = { contexts: this.options.contexts, scrapers: this.#scrapers, stop: this.#stop.signal };
    const runner = new ShareRunner({ share, services, onFailure, ...own });
    this.#runners.add(runner);
    try {
      await runner.watch(this.#targets, (server) => this.#isWatched(server));
      this.#isShared = true;
      await runner.ended();
    } finally {
      this.#runners.delete(runner);
    }
  }

  /** Changes are taken over one after the other. */
  #change(targets: readonly Target[]): void {
    this.#changing = this.#changing.then(() => this.#takeOver(targets)).catch(this.options.onFailure);
  }

  /** A target of the same name goes on with what was known of its server; those that are gone close their episodes. */
  async #takeOver(targets: readonly Target[]): Promise<void> {
    if (this.#stop.signal.aborted) return;
    const gone = this.#targets.filter((target) => !targets.includes(target));
    this.#targets = targets;
    const runners = [...this.#runners];
    await Promise.all(runners.map((runner) => runner.leave(gone)));
    for (const { name } of gone) this.#clusters.forget(name);
    await Promise.all(gone.map(({ connections }) => connections.close()));
    this.#ownership?.update(this.#clustersToHold());
    for (const runner of runners) await this.#settle(runner);
  }

  /** Tries until the log can be read, the share is lost or the application ends. */
  async #settle(runner: ShareRunner): Promise<void> {
    const { signal } = this.#stop;
    while (this.#runners.has(runner) && !signal.aborted) {
      try {
        return await runner.watch(this.#targets, (server) => this.#isWatched(server));
      } catch (error) {
        if (!(error instanceof EventLogError)) throw error;
        this.options.logger.warn({ code: error.code }, `targets that changed are not taken over yet: ${error.message}`);
        await sleep(AGAIN_MS, undefined, { signal }).catch(() => undefined); // the application ends
      }
    }
  }

  /** Of clusters that were never ours other processes may know more. */
  #isWatched({ cluster, server }: Watched): boolean {
    if (this.options.log.own && !this.#known.has(cluster)) return true;
    return this.#targets.some((target) => target.name === server && target.cluster === cluster);
  }

  /** Ends all polls, those at work too, and tells that they ended. */
  async beforeApplicationShutdown(): Promise<void> {
    this.options.discovery?.close();
    this.#stop.abort();
    await Promise.all(this.#targets.map(({ connections }) => connections.close()));
    await this.#changing;
    await this.#ownership?.close();
    await this.#running;
  }

  status(): unknown {
    return [...this.#scrapers].map(({ status }) => status.status());
  }

  unready(): string | undefined {
    // Another process may watch all of them.
    if (!this.#isShared && this.#ownership === undefined) return 'not started';
    const reasons = [...this.#scrapers].flatMap(({ status }) => status.unready() ?? []);
    return reasons.length === 0 ? undefined : reasons.join('; ');
  }
}
