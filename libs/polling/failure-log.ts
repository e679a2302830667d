import type { EventMap } from '@pgherald/events';
import type { Logger } from '@pgherald/telemetry';

type Failure = Pick<EventMap['CollectionError'], 'group' | 'database' | 'code' | 'message'>;

const ofServer = 'server/';

/** Logs a failure when it begins, changes and ends: a server that is away for a night is two lines, not thousands. */
export class FailureLog {
  readonly #known = new Map<string, string>();
  #missing = '';

  constructor(
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
    private readonly server: string,
  ) {}

  /** @param due groups that this poll was to read: nothing is known of all others */
  polled(due: readonly string[], failures: readonly Failure[]): void {
    const now = new Map(failures.map((failure) => [keyOf(failure), failure]));
    for (const [key, { code, message }] of now) {
      if (this.#known.get(key) !== message) this.logger.warn({ code }, message);
      this.#known.set(key, message);
    }
    if (now.has(ofServer)) return;
    for (const key of this.#known.keys()) {
      const [group = '', database = ''] = key.split(/\/(.*)/s);
      if (now.has(key) || (key !== ofServer && !due.includes(group))) continue;
      this.#known.delete(key);
      const what = key === ofServer ? 'the server answers' : `${group} is read`;
      this.logger.info({ server: this.server, ...(database && { database }) }, `${this.server}: ${what} again`);
    }
  }

  /** Databases that the configuration names and the server does not have. */
  missing(databases: readonly string[]): void {
    const names = databases.join(', ');
    if (names !== this.#missing && names !== '')
      this.logger.warn({ server: this.server }, `${this.server}: no database ${names}: check databases of the target`);
    this.#missing = names;
  }
}

function keyOf({ group, database }: Failure): string {
  return `${group}/${database?.name ?? ''}`;
}
