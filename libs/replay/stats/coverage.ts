import type { AnyEvent } from '@pgherald/events';

/** A time in which a context did not read a server. Microseconds. */
export interface Unread {
  readonly context: string;
  readonly server: string;
  readonly from: number;
  readonly to: number;
  /** `killed`: pgherald ended without a farewell. `late`: a poll ran so long that others were missed. */
  readonly reason: 'stopped' | 'killed' | 'late' | 'no answer' | 'events lost';
}

interface Watch {
  readonly context: string;
  readonly server: string;
  lastPollAt: number | undefined;
  beforeLastPollAt: number | undefined;
  isStopped: boolean;
  unansweredSince: number | undefined;
}

/** Finds when servers were not read, from `MetricsCollected`, `ScraperStarted`, `ScraperStopped` and `EventsDropped`. */
export class Coverage {
  readonly #unread: Unread[] = [];
  readonly #watches = new Map<string, Watch>();

  /** In the order of their beginning. */
  get unread(): readonly Unread[] {
    const unanswered = [...this.#watches.values()].flatMap((watch) => unansweredOf(watch, watch.lastPollAt));
    return [...this.#unread, ...unanswered].sort((a, b) => a.from - b.from);
  }

  add({ type, event }: AnyEvent): void {
    const { context, server, polledAt, clock } = event.meta;
    const watch = this.#watchOf(context, server.name);
    switch (type) {
      case 'ScraperStarted':
        this.#started(watch, polledAt);
        break;
      case 'ScraperStopped':
        watch.isStopped = true;
        break;
      case 'EventsDropped':
        this.#add(watch, event.from, event.to, 'events lost');
        break;
      case 'MetricsCollected':
        this.#polled(watch, polledAt, event.late, clock === 'server');
    }
  }

  /** On Kafka the first poll of a run may come before this event. */
  #started(watch: Watch, polledAt: number): void {
    const before = watch.lastPollAt === polledAt ? watch.beforeLastPollAt : watch.lastPollAt;
    if (before !== undefined) this.#add(watch, before, polledAt, watch.isStopped ? 'stopped' : 'killed');
    watch.isStopped = false;
  }

  #polled(watch: Watch, polledAt: number, late: number, isAnswered: boolean): void {
    if (late > 0 && watch.lastPollAt !== undefined) this.#add(watch, watch.lastPollAt, polledAt, 'late');
    if (!isAnswered) watch.unansweredSince ??= polledAt;
    else {
      this.#unread.push(...unansweredOf(watch, polledAt));
      watch.unansweredSince = undefined;
    }
    watch.beforeLastPollAt = watch.lastPollAt;
    watch.lastPollAt = polledAt;
  }

  #add({ context, server }: Watch, from: number, to: number, reason: Unread['reason']): void {
    this.#unread.push({ context, server, from, to, reason });
  }

  #watchOf(context: string, server: string): Watch {
    const key = JSON.stringify([context, server]);
    const unseen = { lastPollAt: undefined, beforeLastPollAt: undefined, isStopped: false, unansweredSince: undefined };
    const watch = this.#watches.get(key) ?? { context, server, ...unseen };
    this.#watches.set(key, watch);
    return watch;
  }
}

function unansweredOf({ context, server, unansweredSince: from }: Watch, to: number | undefined): readonly Unread[] {
  return from === undefined || to === undefined ? [] : [{ context, server, from, to, reason: 'no answer' }];
}
