import type { Share } from '@pgherald/event-log';
import type { BoundedContext } from '../bounded-context.js';
import { Scraper } from '../scraper/scraper.js';
import type { ScraperServices } from '../scraper/scraper-services.js';
import type { Target } from './target.js';
import { readRememberedServers, unwatch, type WatchedServer } from './unwatched.js';

interface RunningTarget {
  readonly scrapers: readonly Scraper[];
  readonly stop: AbortController;
  readonly done: Promise<unknown>;
}

export interface ShareRunnerOptions {
  readonly share: Share;
  readonly contexts: readonly BoundedContext[];
  readonly services: Omit<ScraperServices, 'log'>;
  /** All scrapers of the process. The runner adds and removes those of its share. */
  readonly scrapers: Set<Scraper>;
  readonly stop: AbortSignal;
  readonly onFailure: (error: unknown) => void;
}

/** Runs the scrapers of one share. Its targets may change while this process owns the share. */
export class ShareRunner {
  readonly #watched = new Map<Target, RunningTarget>();
  readonly #ended: AbortSignal;
  #turn: Promise<void> = Promise.resolve();

  constructor(private readonly options: ShareRunnerOptions) {
    this.#ended = AbortSignal.any([options.stop, options.share.lost]);
  }

  /**
   * Starts scrapers for new targets of the share, and closes the open episodes of servers that are no longer watched.
   * @throws EventLogError if the log cannot be read; no scraper is started then
   */
  watch(targets: readonly Target[], isWatched: (server: WatchedServer) => boolean): Promise<void> {
    return this.#enqueue(async () => {
      await this.#closeUnwatched(isWatched);
      await this.#watch(targets);
    });
  }

  async #watch(targets: readonly Target[]): Promise<void> {
    const { share, contexts, services, scrapers } = this.options;
    const newTargets = targets.filter((target) => share.owns(target.cluster) && !this.#watched.has(target));
    const log = { ...services, log: share.log };
    const added = newTargets.map((target) => ({
      target,
      targetScrapers: contexts.map((context) => new Scraper(context, target, log, () => [...scrapers])),
    }));
    const addedScrapers = added.flatMap(({ targetScrapers }) => targetScrapers);
    for (const scraper of addedScrapers) scrapers.add(scraper);
    try {
      // Before the first poll, every scraper must know the events that any of them published in an earlier run.
      await Promise.all(addedScrapers.map((scraper) => scraper.restore()));
    } catch (error) {
      for (const scraper of addedScrapers) scrapers.delete(scraper);
      throw error;
    }
    for (const { target, targetScrapers } of added) this.#watched.set(target, this.#run(targetScrapers));
  }

  #run(scrapers: readonly Scraper[]): RunningTarget {
    const stop = new AbortController();
    const signal = AbortSignal.any([this.#ended, stop.signal]);
    const done = Promise.all(scrapers.map((scraper) => scraper.run(signal).catch(this.options.onFailure)));
    return { scrapers, stop, done };
  }

  leave(targets: readonly Target[]): Promise<void> {
    return this.#enqueue(async () => {
      await Promise.all(targets.map((target) => this.#leave(target)));
    });
  }

  async #leave(target: Target): Promise<void> {
    const watching = this.#watched.get(target);
    watching?.stop.abort();
    await watching?.done;
    this.#watched.delete(target);
    for (const scraper of watching?.scrapers ?? []) this.options.scrapers.delete(scraper);
  }

  /** Resolves when the share is lost or the process ends, after all polls have ended. */
  async ended(): Promise<void> {
    if (!this.#ended.aborted)
      await new Promise((resolve) => this.#ended.addEventListener('abort', resolve, { once: true }));
    await this.leave([...this.#watched.keys()]);
  }

  /** Runs work after all earlier work, even if that failed. */
  #enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined); // the caller handles it
    return done;
  }

  /** Closes the open episodes of removed targets, even if they were removed while no process ran. */
  async #closeUnwatched(isWatched: (server: WatchedServer) => boolean): Promise<void> {
    const { share, contexts, services } = this.options;
    const names = new Set(contexts.map(({ name }) => name));
    for (const each of await readRememberedServers(share.log, services.prefix)) {
      if (!names.has(each.context) || isWatched(each) || !share.owns(each.cluster)) continue;
      const end = await unwatch(share.log, services, each, Date.now() * 1_000);
      await share.log.append(end);
      services.logger.info({ ...each, closed: end.records.length }, 'a server is no longer watched');
    }
  }
}
