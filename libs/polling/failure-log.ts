import type { EventMap } from '@pgherald/events';
import { FACTS } from '@pgherald/postgres';
import type { Logger } from '@pgherald/telemetry';
import type { PollFinished } from './poll-finished.js';

type Failure = Pick<EventMap['CollectionError'], 'group' | 'database' | 'code' | 'message'>;
type Place = Pick<Failure, 'group' | 'database'>;

/** A server that could not be asked: see `ServerOutage`. */
const ofServer = 'server/';

/**
 * Logs a failure when it begins, changes and ends: a group that fails for a night is two lines, not thousands. What several
 * contexts of a process run into, such as a right they lack, is logged by the first.
 */
export class FailureLog {
  readonly #known = new Map<string, string>();
  #missing = '';

  constructor(
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
    private readonly server: string,
    /** Messages that any context has logged of the server and that hold. */
    private readonly logged = new Set<string>(),
  ) {}

  /**
   * @param due groups that this poll was to read: nothing is known of all others
   * @param unread what it did not try, since the database failed before and rests
   */
  polled(due: readonly string[], failures: readonly Failure[], unread: readonly Place[] = []): void {
    const now = new Map(failures.map((failure) => [keyOf(failure), failure]));
    if (now.has(ofServer)) return;
    for (const [key, { code, message }] of now) {
      const before = this.#known.get(key);
      if (before === message) continue;
      if (before !== undefined) this.logged.delete(before);
      if (!this.logged.has(message)) this.logger.warn({ code }, message);
      this.logged.add(message);
      this.#known.set(key, message);
    }
    const resting = new Set(unread.map(keyOf));
    for (const [key, message] of this.#known) {
      const [group = '', database = ''] = key.split(/\/(.*)/s);
      if (now.has(key) || resting.has(key) || !due.includes(group)) continue;
      this.#known.delete(key);
      if (!this.logged.delete(message)) continue;
      this.logger.info(
        { server: this.server, ...(database && { database }) },
        `${this.server}: ${group} is read again`,
      );
    }
  }

  onPollFinished({ due, events, result }: PollFinished): void {
    const failures = events.filter((each) => each.type === 'CollectionError');
    const resting = result.results
      .filter(({ outcome }) => outcome === 'backed-off')
      .map(({ group, database }) => ({ group: group.name, database }));
    this.polled([...due.map(({ name }) => name), FACTS, 'database', 'decisions'], failures, resting);
  }

  /** Databases that the configuration names and the server does not have. */
  missing(databases: readonly string[]): void {
    const names = databases.join(', ');
    if (names !== this.#missing && names !== '')
      this.logger.warn({ server: this.server }, `${this.server}: no database ${names}: check databases of the target`);
    this.#missing = names;
  }
}

function keyOf({ group, database }: Place): string {
  return `${group}/${database?.name ?? ''}`;
}
