import type { Connection } from './connection.js';

/** Servers that answer at one address, identified by the start of their postmaster (microseconds since 1970). */
export interface SharedAddress {
  readonly watchedStart: number;
  readonly otherStarts: readonly number[];
}

type LoggedIn = Pick<Connection, 'isPooled' | 'serverStart' | 'close'>;

export interface Logins<T extends LoggedIn> {
  login(): Promise<T>;
  isAnswering(serverStart: number): Promise<boolean>;
}

/** Fewest logins per search. With two servers chosen at random, one search in a hundred misses the watched one. */
const ATTEMPTS = 7;

/** Time without the watched server after which the address has moved, for example by a failover. */
const MOVED_AFTER_MS = 60_000;

/**
 * Finds the one watched server at an address where a balancer may send each login to another server. After a restart the
 * start of the postmaster is later than the last answer; any other start belongs to another server.
 */
export class AnsweringServer {
  #start: number | undefined;
  /** When it last answered, milliseconds since 1970. */
  #answeredAt = 0;
  /** When logins began to reach only other servers, milliseconds of the monotonic clock. */
  #missedSince: number | undefined;
  readonly #others = new Set<number>();
  /** Servers from which the address has moved. It never moves back while both answer, because that shows a balancer. */
  readonly #left = new Set<number>();
  #held = 0;

  /** @param maxConnections cap per server, including connections that searches hold */
  constructor(
    private readonly maxConnections: number,
    private readonly movedAfterMs = MOVED_AFTER_MS,
  ) {}

  get shared(): SharedAddress | undefined {
    if (this.#others.size === 0 || this.#start === undefined) return undefined;
    return { watchedStart: this.#start, otherStarts: [...this.#others].sort((a, b) => a - b) };
  }

  preferServer(serverStart: number): void {
    this.#start ??= serverStart;
    this.#answeredAt = Date.now();
  }

  /** Whether a connection leads to the watched server; true behind a pooler, where it may be any. */
  isWatched({ isPooled, serverStart }: LoggedIn): boolean {
    return isPooled || serverStart === this.#start;
  }

  onAnswer(): void {
    this.#answeredAt = Date.now();
  }

  /**
   * Opens a connection to the watched server. If that is gone, the server that answers replaces it. Connections to other
   * servers stay open until the search ends, so that a `leastconn` balancer chooses another server.
   * @returns undefined if only other servers were reached although the watched one still answers
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
      // Behind a pooler the next statement may run in another backend.
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

  /** @param isLast whether the answering server replaces a watched one that no longer answers */
  async #isFound(
    connection: LoggedIn,
    logins: Pick<Logins<LoggedIn>, 'isAnswering'>,
    isLast: boolean,
  ): Promise<boolean> {
    const { serverStart } = connection;
    const mayBeRestart = !this.#others.has(serverStart) && serverStart / 1_000 > this.#answeredAt;
    const isFound =
      this.#start === undefined ||
      serverStart === this.#start ||
      ((mayBeRestart || isLast) && !(await logins.isAnswering(this.#start))) ||
      (isLast && this.#hasMoved(connection));
    if (isFound) this.#watch(connection);
    return isFound;
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
    this.onAnswer();
  }

  #note(others: ReadonlySet<number>): void {
    for (const start of others) if (start !== this.#start) this.#others.add(start);
  }
}
