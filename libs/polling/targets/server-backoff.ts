import type { PostgresError } from '@pgherald/postgres';

const LONGEST_MS = 60_000;

/**
 * Decides when to retry a server that did not answer, with jitter so that processes do not retry at the same instant. A
 * server out of connections is retried with exponential backoff (max 60 s), any other failure within one interval.
 */
export class ServerBackoff {
  #refusals = 0;
  /** The instant of the next attempt; undefined if the schedule decides. */
  retryAt: number | undefined;

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly random: () => number = Math.random,
  ) {}

  onPoll(error: PostgresError | undefined, everyMs: number): void {
    this.#refusals = error && isOutOfConnections(error) ? this.#refusals + 1 : 0;
    const longest = Math.max(everyMs, Math.min(LONGEST_MS, everyMs * 2 ** this.#refusals));
    this.retryAt = error && this.now() + longest * (1 + this.random()) * 0.5;
  }

  /** Called when the server has ended all our connections, as a restart does. */
  onConnectionsLost(everyMs: number): void {
    this.retryAt = this.now() + everyMs * this.random() * 0.5;
  }
}

/** Returns true if PostgreSQL, and not our own pool, has no connection left. */
export function isOutOfConnections({ code, sqlstate }: PostgresError): boolean {
  return code === 'too-many-connections' && sqlstate !== null;
}
