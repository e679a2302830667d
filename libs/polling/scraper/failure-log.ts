import type { EventMap } from '@pgherald/events';
import { FACTS } from '@pgherald/postgres';
import type { Logger } from '@pgherald/telemetry';
import { unread } from '../decide/collection-events.js';
import type { PollFinished } from './poll-finished.js';

type Failure = Pick<EventMap['CollectionError'], 'group' | 'database' | 'code' | 'message'>;
type Place = Pick<Failure, 'group' | 'database'>;

/** A server that could not be asked: see `ServerOutage`. */
const ofServer = 'server/';

/** A failure as it is logged: the groups of a database that cannot be read at all have one in common. */
interface Cause {
  readonly message: string;
  /** The group, or the database with all its groups. */
  readonly what: string;
}

/**
 * Logs a failure when it begins, changes and ends: a group that fails for a night is two lines, not thousands. What several
 * groups or contexts of a process run into, such as a right they lack, is logged by the first.
 */
export class FailureLog {
  readonly #known = new Map<string, Cause>();
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
    for (const [key, failure] of now) {
      const cause = causeOf(failure);
      const { message } = cause;
      const before = this.#known.get(key)?.message;
      if (before === message) continue;
      if (before !== undefined) this.logged.delete(before);
      if (!this.logged.has(message)) this.logger.warn({ code: failure.code }, message);
      this.logged.add(message);
      this.#known.set(key, cause);
    }
    const resting = new Set(unread.map(keyOf));
    for (const [key, { message, what }] of this.#known) {
      const [group = '', database = ''] = key.split(/\/(.*)/s);
      if (now.has(key) || resting.has(key) || !due.includes(group)) continue;
      this.#known.delete(key);
      if (!this.logged.delete(message)) continue;
      this.logger.info({ server: this.server, ...(database && { database }) }, `${this.server}: ${what} is read again`);
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

function causeOf({ group, database, message }: Failure): Cause {
  if (database === null || !message.startsWith(unread(group))) return { message, what: group };
  return { message: message.slice(unread(group).length), what: `database ${database.name}` };
}
