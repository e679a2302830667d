import type { AnyEvent } from '@pgherald/events';

/** A time in which a context did not read a server. Microseconds. */
export interface Unread {
  readonly context: string;
  readonly server: string;
  readonly from: number;
  readonly to: number;
  readonly reason: 'stopped' | 'no poll' | 'no answer' | 'events lost';
}

interface Watch {
  lastPollAt: number | undefined;
  /** Usual time between polls, microseconds. */
  usual: number | undefined;
  isStopped: boolean;
  unansweredSince: number | undefined;
}

/** A time between polls this many times longer than usual is a gap: polls may be late, or one slowed down. */
const FACTOR = 3;

/** Finds when servers were not read, from `MetricsCollected`, `ScraperStarted`, `ScraperStopped` and `EventsDropped`. */
export class Coverage {
  readonly unread: Unread[] = [];
  readonly #watches = new Map<string, Watch>();

  add(decoded: AnyEvent): void {
    const { context, server, polledAt } = decoded.event.meta;
    const place = { context, server: server.name };
    const watch = this.#watchOf(context, server.name);
    switch (decoded.type) {
      case 'ScraperStarted':
        watch.usual = decoded.event.intervalMs * 1_000;
        break;
      case 'ScraperStopped':
        watch.isStopped = true;
        break;
      case 'EventsDropped':
        this.unread.push({ ...place, from: decoded.event.from, to: decoded.event.to, reason: 'events lost' });
        break;
      case 'MetricsCollected':
        this.#polled(watch, place, polledAt, decoded.event.meta.clock === 'server');
    }
  }

  /** Ends what has not ended. */
  end(): void {
    for (const [key, { unansweredSince, lastPollAt }] of this.#watches)
      if (unansweredSince !== undefined) {
        const [context = '', server = ''] = JSON.parse(key) as string[];
        this.unread.push({
          context,
          server,
          from: unansweredSince,
          to: lastPollAt ?? unansweredSince,
          reason: 'no answer',
        });
      }
    this.unread.sort((a, b) => a.from - b.from);
  }

  #watchOf(context: string, server: string): Watch {
    const key = JSON.stringify([context, server]);
    const watch = this.#watches.get(key) ?? {
      ...{ lastPollAt: undefined, usual: undefined, isStopped: false, unansweredSince: undefined },
    };
    this.#watches.set(key, watch);
    return watch;
  }

  #polled(watch: Watch, place: Pick<Unread, 'context' | 'server'>, polledAt: number, isAnswered: boolean): void {
    const { lastPollAt, usual, isStopped, unansweredSince } = watch;
    if (lastPollAt !== undefined) {
      const elapsed = polledAt - lastPollAt;
      if (usual !== undefined && elapsed > FACTOR * usual)
        this.unread.push({ ...place, from: lastPollAt, to: polledAt, reason: isStopped ? 'stopped' : 'no poll' });
      else watch.usual = Math.max(1, Math.min(usual ?? elapsed, elapsed));
    }
    if (!isAnswered) watch.unansweredSince ??= polledAt;
    else if (unansweredSince !== undefined) {
      this.unread.push({ ...place, from: unansweredSince, to: polledAt, reason: 'no answer' });
      watch.unansweredSince = undefined;
    }
    watch.lastPollAt = polledAt;
    watch.isStopped = false;
  }
}
