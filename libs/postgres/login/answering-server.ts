import type { Connection } from './connection.js';

/** Servers that answer at one address, by the start of their postmaster in microseconds since 1970. */
export interface SharedAddress {
  /** The server that is watched. */
  readonly watchedStart: number;
  /** The others, the oldest first. */
  readonly otherStarts: readonly number[];
}

/** What is needed of a connection here. */
type LoggedIn = Pick<Connection, 'isPooled' | 'serverStart' | 'close'>;

/** How to log in, and what else is open. */
export interface Logins<T extends LoggedIn> {
  login(): Promise<T>;
  /** Whether a connection to the server that started at this instant still answers. */
  isAnswering(serverStart: number): Promise<boolean>;
}

type Answering = Pick<Logins<LoggedIn>, 'isAnswering'>;

/** Logins in search of the watched server at least: of two that are chosen by chance, one search in a hundred misses it. */
const ATTEMPTS = 7;

/** An address at which the watched server is not met for this long has moved to another one, as by a failover. */
const MOVED_AFTER_MS = 60_000;

/**
 * The one server that is watched at an address, where a balancer may send each login to another one. A restart gives a
 * server a start that is later than all it has answered; any other start belongs to another server.
 */
export class AnsweringServer {
  #start: number | undefined;
  /** When it last answered, milliseconds since 1970. */
  #heardAt = 0;
  /** Since when all logins have met other servers, milliseconds of the monotonic clock. */
  #missedSince: number | undefined;
  readonly #others = new Set<number>();
  /** An address never moves back while both servers answer: that is a balancer. */
  readonly #left = new Set<number>();
  /** Connections to other servers that searches hold. */
  #held = 0;

  /** @param maxConnections to one server, also those that searches hold */
  constructor(
    private readonly maxConnections: number,
    private readonly movedAfterMs = MOVED_AFTER_MS,
  ) {}

  /** Undefined while one server answers. */
  get shared(): SharedAddress | undefined {
    if (this.#others.size === 0 || this.#start === undefined) return undefined;
    return { watchedStart: this.#start, otherStarts: [...this.#others].sort((a, b) => a - b) };
  }

  /** Looks for the server that an earlier run has watched. */
  prefer(serverStart: number): void {
    this.#start ??= serverStart;
    this.#heardAt = Date.now();
  }

  /** Whether a connection leads to the watched server; true behind a pooler, where it may be any. */
  isWatched({ isPooled, serverStart }: LoggedIn): boolean {
    return isPooled || serverStart === this.#start;
  }

  /** The watched server has answered. */
  heard(): void {
    this.#heardAt = Date.now();
  }

  /**
   * Opens a connection to the watched server. Where it is gone, the one that answers takes its place. Connections to other
   * servers are held until the search ends: a balancer that prefers the server with the fewest connections moves on.
   * @returns undefined when another server answers though the watched one still does
   */
  async open<T extends LoggedIn>(logins: Logins<T>): Promise<T | undefined> {
    const passed: T[] = [];
    try {
      return await this.#search(logins, passed);
    } finally {
      await Promise.all(passed.map((each) => each.close()));
      this.#held -= passed.length;
    }
  }

  async #search<T extends LoggedIn>(logins: Logins<T>, passed: T[]): Promise<T | undefined> {
    const others = new Set<number>();
    const attempts = Math.max(ATTEMPTS, this.maxConnections + 1);
    for (let attempt = 1; ; attempt++) {
      const connection = await logins.login();
      const isLast = attempt === attempts;
      // Behind a pooler the next statement may have another backend.
      if (connection.isPooled || (await this.#isFound(connection, logins, isLast))) {
        this.#note(others);
        return connection;
      }
      others.add(connection.serverStart);
      if (!isLast && this.#held < this.maxConnections) {
        this.#held += 1;
        passed.push(connection);
      } else {
        await connection.close();
      }
      if (isLast) {
        this.#note(others);
        return undefined;
      }
    }
  }

  /** @param isLast after it, what answers is watched unless the watched server still does */
  async #isFound(connection: LoggedIn, logins: Answering, isLast: boolean): Promise<boolean> {
    const { serverStart } = connection;
    const mayBeRestart = !this.#others.has(serverStart) && serverStart / 1_000 > this.#heardAt;
    const isFound =
      this.#start === undefined ||
      serverStart === this.#start ||
      ((mayBeRestart || isLast) && !(await this.#isThere(logins))) ||
      (isLast && this.#hasMoved(connection));
    if (isFound) this.#watch(connection);
    return isFound;
  }

  async #isThere({ isAnswering }: Answering): Promise<boolean> {
    return this.#start !== undefined && isAnswering(this.#start);
  }

  #hasMoved({ serverStart }: LoggedIn): boolean {
    this.#missedSince ??= performance.now();
    return !this.#left.has(serverStart) && performance.now() - this.#missedSince >= this.movedAfterMs;
  }

  #watch({ serverStart }: LoggedIn): void {
    if (this.#start !== undefined && serverStart !== this.#start) this.#left.add(this.#start);
    this.#missedSince = undefined;
    this.#start = serverStart;
    this.#others.delete(serverStart);
    this.heard();
  }

  /** The watched server has answered after these. */
  #note(others: ReadonlySet<number>): void {
    for (const start of others) if (start !== this.#start) this.#others.add(start);
  }
}
