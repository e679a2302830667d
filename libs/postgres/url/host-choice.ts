import type { Connection } from '../login/connection.js';
import { openConnection, type ConnectionOptions } from '../login/open-connection.js';
import { type ConnectionTarget, type SessionAttributes, targetAt } from './connection-url.js';
import type { Host } from './hosts.js';
import { PostgresError, type PostgresErrorCode } from '../postgres-error.js';
import { MARKER } from '../read/statement.js';

/** Failures after which no other host is tried, as in libpq: the host answered and refused the login. */
const FINAL: ReadonlySet<PostgresErrorCode> = new Set([
  'authentication',
  'configuration',
  'database-missing',
  'unsupported-version',
  'permission',
]);

/** Reads the session attributes without our settings. */
const ABOUT_SESSION = `SELECT ${MARKER} pg_catalog.pg_is_in_recovery(),
  (SELECT s.reset_val FROM pg_catalog.pg_settings AS s WHERE s.name OPERATOR(pg_catalog.=) 'default_transaction_read_only')`;

type RequiredRole = Exclude<SessionAttributes, 'prefer-standby'>;

const FITS: Readonly<Record<RequiredRole, (isStandby: boolean, isReadOnly: boolean) => boolean>> = {
  any: () => true,
  primary: (isStandby) => !isStandby,
  standby: (isStandby) => isStandby,
  'read-write': (isStandby, isReadOnly) => !isStandby && !isReadOnly,
  'read-only': (isStandby, isReadOnly) => isStandby || isReadOnly,
};

type Open = (options: ConnectionOptions, database: string, signal?: AbortSignal) => Promise<Connection>;

/**
 * Chooses a host by `target_session_attrs` and `load_balance_hosts`. Later logins use the same one, so that all connections lead
 * to one server, until it fails or no longer matches.
 */
export class HostChoice {
  #hosts: readonly Host[];

  constructor(
    private readonly target: ConnectionTarget,
    private readonly login: Open = openConnection,
    random: () => number = Math.random,
  ) {
    this.#hosts = target.isHostRandom ? shuffled(target.hosts, random) : target.hosts;
  }

  /** @throws PostgresError of the last host */
  async open(options: ConnectionOptions, database: string, signal?: AbortSignal): Promise<Connection> {
    const { sessionAttributes: attributes } = this.target;
    if (this.#hosts.length === 1 && attributes === 'any') return this.login(options, database, signal);
    const passes: readonly RequiredRole[] = attributes === 'prefer-standby' ? ['standby', 'any'] : [attributes];
    let failure: unknown;
    for (const role of passes)
      for (const host of this.#hosts) {
        try {
          const connection = await this.login({ ...options, target: targetAt(this.target, host) }, database, signal);
          if (await this.#isKept(connection, role)) {
            this.#hosts = [host, ...this.#hosts.filter((each) => each !== host)];
            return connection;
          }
          failure = this.#unfit(options.server, database);
        } catch (error) {
          if (signal?.aborted || !(error instanceof PostgresError) || FINAL.has(error.code)) throw error;
          failure = error;
        }
      }
    throw failure;
  }

  /** Returns whether the session has the role; closes it if not. */
  async #isKept(connection: Connection, role: RequiredRole): Promise<boolean> {
    if (role === 'any') return true;
    const { server, database, budgets } = connection.facts;
    try {
      const { rows } = await connection.query({ name: '', text: ABOUT_SESSION }, [], budgets.statementTimeoutMs);
      const [isStandby, isReadOnly] = rows[0] ?? [];
      if (FITS[role](isStandby === 't', isReadOnly === 'on')) return true;
    } catch (cause) {
      await connection.close();
      throw new PostgresError('connection-lost', { server, database }, { cause });
    }
    await connection.close();
    return false;
  }

  #unfit(server: string, database: string): PostgresError {
    const { hosts, sessionAttributes } = this.target;
    const who = hosts.length === 1 ? 'the server is not' : `none of ${hosts.length} hosts that answer is`;
    const reason = `${who} what target_session_attrs=${sessionAttributes} asks for; it is tried again`;
    return new PostgresError('unreachable', { server, database }, { reason });
  }
}

function shuffled(hosts: readonly Host[], random: () => number): readonly Host[] {
  return hosts
    .map((host) => ({ host, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ host }) => host);
}
