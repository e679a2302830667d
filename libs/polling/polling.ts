import { setTimeout as sleep } from 'node:timers/promises';
import {
  EventLogError,
  retryWhileUnavailable,
  publishSchemas,
  type NewRecord,
  type Ownership,
  type Share,
} from '@pgherald/event-log';
import { MEMORY_SCHEMAS } from '@pgherald/memories';
import { NO_TELEMETRY, type StatusBoard, type StatusSource, type Telemetry } from '@pgherald/telemetry';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { BoundedContext } from './bounded-context.js';
import { ClusterRegistry } from './targets/cluster-registry.js';
import { abandonedEvents } from './decide/dropped-events.js';
import { ShareRunner } from './targets/share-runner.js';
import type { Scraper } from './scraper/scraper.js';
import type { ScraperServices } from './scraper/scraper-services.js';
import type { TargetFolder } from './targets/target-folder.js';
import type { Target } from './targets/target.js';
import { readRememberedServers, type WatchedServer } from './targets/unwatched.js';

export interface PollingOptions extends Omit<ScraperServices, 'clusters' | 'telemetry'> {
  readonly contexts: readonly BoundedContext[];
  readonly targets: readonly Target[];
  readonly discovery?: TargetFolder | undefined;
  readonly board: StatusBoard;
  /** Records polling's own metrics and traces; none by default. */
  readonly telemetry?: Telemetry;
  /** Ends waiting for the log at start-up. See `WaitOptions`. */
  readonly abort?: AbortSignal;
  /** Called when polling cannot continue: the log is closed, or pgherald has a fault. */
  readonly onFailure: (error: unknown) => void;
}

/** Pause between attempts to apply changed targets while the log is unavailable. */
const RETRY_MS = 1_000;

/** Polls every target for every context, from application start to shutdown. */
export class Polling implements OnApplicationBootstrap, BeforeApplicationShutdown, StatusSource {
  readonly name = 'polling';
  readonly #stop = new AbortController();
  readonly #scrapers = new Set<Scraper>();
  readonly #clusters = new ClusterRegistry();
  readonly #runners = new Set<ShareRunner>();
  /** Clusters of our targets since the start, and clusters that this service watched in earlier runs. */
  readonly #knownClusters = new Set<string>();
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
    const retry = <T>(work: () => Promise<T>): Promise<T> => retryWhileUnavailable(work, this.options);
    await retry(() => publishSchemas(log, codec, { contexts, memories: MEMORY_SCHEMAS, prefix, logger }));
    const discovered = discovery?.start((now) => this.#change([...targets, ...now])) ?? [];
    this.#targets = [...targets, ...discovered];
    const onDiscarded = (records: readonly NewRecord[]) => {
      for (const scraper of this.#scrapers) scraper.onDiscarded(records);
    };
    const hold = (share: Share) => this.#runShare(share);
    const ownShares = log.own?.bind(log);
    if (ownShares) {
      for (const { cluster, by } of await retry(() => readRememberedServers(log, prefix)))
        if (by === name) this.#knownClusters.add(cluster);
      const replaceAbandoned = (records: readonly NewRecord[]) => abandonedEvents({ codec, prefix }, records);
      const callbacks = { onDiscarded, replaceAbandoned, onFailure };
      const owning = { name, clusters: this.#clustersToHold(), hold, ...callbacks };
      this.#ownership = await retry(() => ownShares(owning));
    } else this.#running = hold({ owns: () => true, log, lost: this.#stop.signal }).catch(onFailure);
  }

  /** Includes clusters whose last target was removed: the share owner closes their open episodes. */
  #clustersToHold(): readonly string[] {
    for (const { cluster } of this.#targets) this.#knownClusters.add(cluster);
    return [...this.#knownClusters];
  }

  async #runShare(share: Share): Promise<void> {
    const services = { telemetry: NO_TELEMETRY, ...this.options, clusters: this.#clusters };
    const { onFailure } = this.options;
    const context = { contexts: this.options.contexts, scrapers: this.#scrapers, stop: this.#stop.signal };
    const runner = new ShareRunner({ share, services, onFailure, ...context });
    this.#runners.add(runner);
    try {
      await runner.watch(this.#targets, (server) => this.#isWatched(server));
      this.#isShared = true;
      await runner.ended();
    } finally {
      this.#runners.delete(runner);
    }
  }

  #change(targets: readonly Target[]): void {
    this.#changing = this.#changing.then(() => this.#takeOver(targets)).catch(this.options.onFailure);
  }

  /** Replaces the targets. A target with the same name continues from its memory; episodes of removed targets are closed. */
  async #takeOver(targets: readonly Target[]): Promise<void> {
    if (this.#stop.signal.aborted) return;
    const gone = this.#targets.filter((target) => !targets.includes(target));
    this.#targets = targets;
    const runners = [...this.#runners];
    await Promise.all(runners.map((runner) => runner.leave(gone)));
    for (const { name } of gone) this.#clusters.forget(name);
    await Promise.all(gone.map(({ connections }) => connections.close()));
    this.#ownership?.update(this.#clustersToHold());
    for (const runner of runners) await this.#watchWithRetries(runner);
  }

  /** Retries until the log can be read, the share is lost or the application ends. */
  async #watchWithRetries(runner: ShareRunner): Promise<void> {
    const { signal } = this.#stop;
    while (this.#runners.has(runner) && !signal.aborted) {
      try {
        return await runner.watch(this.#targets, (server) => this.#isWatched(server));
      } catch (error) {
        if (!(error instanceof EventLogError)) throw error;
        this.options.logger.warn({ code: error.code }, `changed targets are not applied yet: ${error.message}`);
        await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined); // the application ends
      }
    }
  }

  /** Returns true for clusters that were never ours, because other processes may watch them. */
  #isWatched({ cluster, server }: WatchedServer): boolean {
    if (this.options.log.own && !this.#knownClusters.has(cluster)) return true;
    return this.#targets.some((target) => target.name === server && target.cluster === cluster);
  }

  /** Ends all polls, including running ones, and publishes `ScraperStopped`. */
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
