import type { EventCodec } from '@pgherald/events';
import { publishSchemas, type EventLog } from '@pgherald/event-log';
import type { Logger, StatusBoard, StatusSource } from '@pgherald/telemetry';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { BoundedContext } from './bounded-context.js';
import { ClusterRegistry } from './cluster-registry.js';
import { Scraper } from './scraper.js';
import type { Target } from './target.js';

export interface PollingOptions {
  readonly targets: readonly Target[];
  readonly log: EventLog;
  readonly codec: EventCodec;
  /** Prefix of the topics. */
  readonly prefix: string;
  readonly version: string;
  /** Time one poll may take, milliseconds. */
  readonly pollTimeoutMs: number;
  readonly logger: Logger;
  readonly board: StatusBoard;
  /** Called when polling cannot go on: the log is closed, or a fault of ours. */
  readonly onFailure: (error: unknown) => void;
}

/** Polls every target for every context that was added, from the start of the application to its end. */
export class Polling implements OnApplicationBootstrap, BeforeApplicationShutdown, StatusSource {
  readonly name = 'polling';
  readonly #contexts: BoundedContext[] = [];
  readonly #stop = new AbortController();
  #scrapers: readonly Scraper[] = [];
  #running: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PollingOptions) {
    options.board.register(this);
  }

  /** Takes a context in; it is polled from the start of the application on. */
  add(context: BoundedContext): void {
    this.#contexts.push(context);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { log, codec, prefix, targets, onFailure } = this.options;
    await publishSchemas(log, codec, prefix);
    const services = { ...this.options, clusters: new ClusterRegistry() };
    this.#scrapers = this.#contexts.flatMap((context) =>
      targets.map((target) => new Scraper(context, target, services)),
    );
    this.#running = this.#run().catch(onFailure);
  }

  /** What any of them told in an earlier run, all must know before the first of them polls. */
  async #run(): Promise<void> {
    await Promise.all(this.#scrapers.map((scraper) => scraper.restore()));
    const { onFailure } = this.options;
    await Promise.all(this.#scrapers.map((scraper) => scraper.run(this.#stop.signal).catch(onFailure)));
  }

  /** Ends all polls, those at work too, and tells that they ended. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.options.targets.map(({ connections }) => connections.close()));
    await this.#running;
  }

  status(): unknown {
    return this.#scrapers.map(({ status }) => status.status());
  }

  unready(): string | undefined {
    if (this.#scrapers.length === 0) return 'not started';
    const reasons = this.#scrapers.flatMap(({ status }) => status.unready() ?? []);
    return reasons.length === 0 ? undefined : reasons.join('; ');
  }
}
