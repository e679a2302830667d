import { type Client, eventually, startPostgres, type StartedPostgres, subscribe } from '@pgherald/testing';

type Server = StartedPostgres['primary'];

/** A primary with a standby on the slot `standby1`, and a subscription `orders` within the primary. */
export class Pair {
  readonly primaryServer: Server;
  readonly standbyServer: Server;
  readonly urls: readonly string[];
  readonly primary: Client;
  standby: Client;
  readonly publisher: Client;
  readonly subscriber: Client;
  readonly #postgres: StartedPostgres;

  private constructor(postgres: StartedPostgres, standbyServer: Server, clients: readonly Client[]) {
    this.#postgres = postgres;
    this.primaryServer = postgres.primary;
    this.standbyServer = standbyServer;
    this.urls = [postgres.url(), standbyServer.url('postgres', 'monitor')];
    [this.primary, this.standby, this.publisher, this.subscriber] = clients as [Client, Client, Client, Client];
  }

  static async start(major: number): Promise<Pair> {
    const settings = {
      archive_mode: 'on',
      max_slot_wal_keep_size: '64MB',
      synchronous_commit: 'local',
      wal_retrieve_retry_interval: '200ms',
    };
    const postgres = await startPostgres({ major: major as 15, standby: true, settings });
    const primary = await postgres.client();
    await alterSystem(primary, "SET archive_command = 'true'");
    await subscribe(postgres);
    const standby = postgres.standby;
    if (standby === null) throw new Error('there is no standby');
    const [publisher, subscriber] = [await postgres.client('publisher'), await postgres.client('subscriber')];
    const pair = new Pair(postgres, standby, [primary, await standby.client(), publisher, subscriber]);
    await pair.inSync();
    return pair;
  }

  /** Writes WAL of so many bytes. */
  async write(bytes = 1_000): Promise<void> {
    await this.primary.query(`SELECT pg_logical_emit_message(true, 'trial', repeat('x', $1::int))`, [bytes]);
  }

  /** Writes each 100 ms during the work. */
  async whileWriting(work: () => Promise<unknown>): Promise<void> {
    const timer = setInterval(() => void this.write(), 100);
    await work().finally(() => clearInterval(timer));
  }

  /** Resolves when both walsenders stream and have sent everything. */
  async inSync(): Promise<void> {
    const isInSync = async () => {
      const { rowCount } = await this.primary.query(
        `SELECT FROM pg_stat_replication WHERE state = 'streaming' AND replay_lsn >= pg_current_wal_lsn()`,
      );
      return rowCount === 2;
    };
    await eventually('both walsenders stream and have sent everything', isInSync, { timeoutMs: 120_000 });
  }

  async stop(): Promise<void> {
    await this.standby.end();
    await this.#postgres.stop();
  }
}

/** Changes a setting: `SET name = value` or `RESET name`. */
export async function alterSystem(client: Client, assignment: string): Promise<void> {
  await client.query(`ALTER SYSTEM ${assignment}`);
  await client.query('SELECT pg_reload_conf()');
}
