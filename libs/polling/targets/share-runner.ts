import type { Share } from '@pgherald/event-log';
import type { BoundedContext } from '../bounded-context.js';
import { Scraper } from '../scraper/scraper.js';
import type { ScraperServices } from '../scraper/scraper-services.js';
import type { Target } from './target.js';
import { remembered, unwatch, type Watched } from './unwatched.js';

interface Watching {
  readonly scrapers: readonly Scraper[];
  readonly left: AbortController;
  readonly done: Promise<unknown>;
}

export interface ShareRunnerOptions {
  readonly share: Share;
  readonly contexts: readonly BoundedContext[];
  readonly services: Omit<ScraperServices, 'log'>;
  /** All scrapers of the process; those of this share are put in and taken out. */
  readonly scrapers: Set<Scraper>;
  /** Ends it, as does the loss of the share. */
  readonly stop: AbortSignal;
  readonly onFailure: (error: unknown) => void;
}

/** The servers of a share that this process watches, which may come and go while it has the share. */
export class ShareRunner {
  readonly #watched = new Map<Target, Watching>();
  readonly #ended: AbortSignal;
  #turn: Promise<void> = Promise.resolve();

  constructor(private readonly options: ShareRunnerOptions) {
    this.#ended = AbortSignal.any([options.stop, options.share.lost]);
  }

  /**
   * Begins to watch those of these targets that fall into the share; what is open of servers that nobody watches is closed.
   * @throws EventLogError when the log cannot be read; nothing is begun then
   */
  watch(targets: readonly Target[], isWatched: (server: Watched) => boolean): Promise<void> {
    return this.#inTurn(() => this.#watch(targets, isWatched));
  }

  async #watch(targets: readonly Target[], isWatched: (server: Watched) => boolean): Promise<void> {
    const { share, contexts, services, scrapers } = this.options;
    await this.#closeUnwatched(isWatched);
    const own = targets.filter((target) => share.owns(target.cluster) && !this.#watched.has(target));
    const log = { ...services, log: share.log };
    const made = own.map((target) => ({
      target,
      its: contexts.map((context) => new Scraper(context, target, log, () => [...scrapers])),
    }));
    const all = made.flatMap(({ its }) => its);
    for (const scraper of all) scrapers.add(scraper);
    try {
      // What any of them told in an earlier run, all must know before the first of them polls.
      await Promise.all(all.map((scraper) => scraper.restore()));
    } catch (error) {
      for (const scraper of all) scrapers.delete(scraper);
      throw error;
    }
    for (const { target, its } of made) this.#watched.set(target, this.#run(its));
  }

  #run(scrapers: readonly Scraper[]): Watching {
    const left = new AbortController();
    const signal = AbortSignal.any([this.#ended, left.signal]);
    const done = Promise.all(scrapers.map((scraper) => scraper.run(signal).catch(this.options.onFailure)));
    return { scrapers, left, done };
  }

  /** Ends the polls of targets, those at work too. */
  leave(targets: readonly Target[]): Promise<void> {
    return this.#inTurn(async () => {
      await Promise.all(targets.map((target) => this.#leave(target)));
    });
  }

  async #leave(target: Target): Promise<void> {
    const watching = this.#watched.get(target);
    watching?.left.abort();
    await watching?.done;
    this.#watched.delete(target);
    for (const scraper of watching?.scrapers ?? []) this.options.scrapers.delete(scraper);
  }

  /** Resolves when the share is lost, or the process ends, and its polls with it. */
  async ended(): Promise<void> {
    if (!this.#ended.aborted)
      await new Promise((resolve) => this.#ended.addEventListener('abort', resolve, { once: true }));
    await this.leave([...this.#watched.keys()]);
  }

  /** One after the other, whatever became of the one before. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined); // whoever asked for it is told
    return done;
  }

  /** Of servers that are remembered and that nobody watches: also those that went while no process ran. */
  async #closeUnwatched(isWatched: (server: Watched) => boolean): Promise<void> {
    const { share, contexts, services } = this.options;
    const names = new Set(contexts.map(({ name }) => name));
    for (const each of await remembered(share.log, services.prefix)) {
      if (!names.has(each.context) || isWatched(each) || !share.owns(each.cluster)) continue;
      const end = await unwatch(share.log, services, each, Date.now() * 1_000);
      await share.log.append(end);
      services.logger.info({ ...each, closed: end.records.length }, 'a server is no longer watched');
    }
  }
}
