import { Connection, type ConnectionOptions } from '../login/connection.js';
import { type ConnectionTarget, type SessionAttributes, targetAt } from './connection-url.js';
import type { Host } from './hosts.js';
import { PostgresError, type PostgresErrorCode } from '../postgres-error.js';
import { MARKER } from '../read/statement.js';

/** As libpq does, another host is tried unless one has answered and refused us. */
const FINAL: ReadonlySet<PostgresErrorCode> = new Set([
  'authentication',
  'configuration',
  'database-missing',
  'unsupported-version',
  'permission',
]);

/** What a session would be without our settings. */
const ABOUT_SESSION = `SELECT ${MARKER} pg_catalog.pg_is_in_recovery(),
  (SELECT s.reset_val FROM pg_catalog.pg_settings AS s WHERE s.name OPERATOR(pg_catalog.=) 'default_transaction_read_only')`;

type ReadingRequest = Exclude<SessionAttributes, 'prefer-standby'>;

const FITS: Readonly<Record<ReadingRequest, (isStandby: boolean, isReadOnly: boolean) => boolean>> = {
  any: () => true,
  primary: (isStandby) => !isStandby,
  standby: (isStandby) => isStandby,
  'read-write': (isStandby, isReadOnly) => !isStandby && !isReadOnly,
  'read-only': (isStandby, isReadOnly) => isStandby || isReadOnly,
};

type Open = (options: ConnectionOptions, database: string, signal?: AbortSignal) => Promise<Connection>;

/**
 * Chooses one of the hosts of a target by `target_session_attrs` and `load_balance_hosts`. The choice stands for all later
 * logins, so that all connections lead to one server; the other hosts are tried when it is gone or no longer fits.
 */
export class HostChoice {
  #hosts: readonly Host[];

  constructor(
    private readonly target: ConnectionTarget,
    private readonly login: Open = (...given) => Connection.open(...given),
    random: () => number = Math.random,
  ) {
    this.#hosts = target.isHostRandom ? shuffled(target.hosts, random) : target.hosts;
  }

  /** @throws PostgresError that of the last host */
  async open(options: ConnectionOptions, database: string, signal?: AbortSignal): Promise<Connection> {
    const { sessionAttributes: attributes } = this.target;
    if (this.#hosts.length === 1 && attributes === 'any') return this.login(options, database, signal);
    const passes: readonly ReadingRequest[] = attributes === 'prefer-standby' ? ['standby', 'any'] : [attributes];
    let failure: unknown;
    for (const wanted of passes)
      for (const host of this.#hosts) {
        try {
          const connection = await this.login({ ...options, target: targetAt(this.target, host) }, database, signal);
          if (await this.#isKept(connection, wanted)) return this.#settled(host, connection);
          failure = this.#unfit(options.server, database);
        } catch (error) {
          if (signal?.aborted || !(error instanceof PostgresError) || FINAL.has(error.code)) throw error;
          failure = error;
        }
      }
    throw failure;
  }

  /** Whether the session is one that is wanted; closed if not. */
  async #isKept(connection: Connection, wanted: ReadingRequest): Promise<boolean> {
    if (wanted === 'any') return true;
    const { server, database, budgets } = connection;
    try {
      const { rows } = await connection.query({ name: '', text: ABOUT_SESSION }, [], budgets.statementTimeoutMs);
      const [isStandby, isReadOnly] = rows[0] ?? [];
      if (FITS[wanted](isStandby === 't', isReadOnly === 'on')) return true;
    } catch (cause) {
      await connection.close();
      throw new PostgresError('connection-lost', { server, database }, { cause });
    }
    await connection.close();
    return false;
  }

  #settled(host: Host, connection: Connection): Connection {
    this.#hosts = [host, ...this.#hosts.filter((each) => each !== host)];
    return connection;
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
