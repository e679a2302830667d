import type { EventMap } from '@pgherald/events';
import { FACTS } from '@pgherald/postgres';
import type { Logger } from '@pgherald/telemetry';
import { DECISIONS, unreadPrefix } from '../decide/collection-events.js';
import type { PollFinished } from './poll-finished.js';

type Failure = Pick<EventMap['CollectionError'], 'group' | 'database' | 'code' | 'message'>;
type Place = Pick<Failure, 'group' | 'database'>;

/** Key of a server that did not answer: see `ServerOutage`. */
const SERVER_KEY = 'server/';

type Cause = ReturnType<typeof causeOf>;

/**
 * Logs a failure when it begins, changes and ends: a group that fails all night costs two lines, not thousands. A failure that
 * several groups or contexts share, such as a missing right, is logged once.
 */
export class FailureLog {
  readonly #known = new Map<string, Cause>();
  #missing = '';

  constructor(
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
    private readonly server: string,
    /** Messages of failures that have not ended, from all contexts of the server. */
    private readonly logged = new Set<string>(),
  ) {}

  /**
   * @param due groups of this poll; the state of all others is unknown
   * @param resting groups in backoff, which the poll did not try
   */
  polled(due: readonly string[], failures: readonly Failure[], resting: readonly Place[] = []): void {
    const now = new Map(failures.map((failure) => [keyOf(failure), failure]));
    if (now.has(SERVER_KEY)) return;
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
    const restingKeys = new Set(resting.map(keyOf));
    for (const [key, { message, unit }] of this.#known) {
      const [group = '', database = ''] = key.split(/\/(.*)/s);
      if (now.has(key) || restingKeys.has(key) || !due.includes(group)) continue;
      this.#known.delete(key);
      if (!this.logged.delete(message)) continue;
      this.logger.info({ server: this.server, ...(database && { database }) }, `${this.server}: ${unit} is read again`);
    }
  }

  onPollFinished({ due, events, result }: PollFinished): void {
    const failures = events.filter((each) => each.type === 'CollectionError');
    const resting = result.results
      .filter(({ outcome }) => outcome === 'backed-off')
      .map(({ group, database }) => ({ group: group.name, database }));
    this.polled([...due.map(({ name }) => name), FACTS, 'database', DECISIONS], failures, resting);
  }

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

/** Returns a failure as logged. All groups of a database that cannot be read have the same one. */
function causeOf({ group, database, message }: Failure) {
  if (database === null || !message.startsWith(unreadPrefix(group))) return { message, unit: group };
  return { message: message.slice(unreadPrefix(group).length), unit: `database ${database.name}` };
}
