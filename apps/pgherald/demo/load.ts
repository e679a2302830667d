import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, EmbeddedPostgres } from '@pgherald/postgres/embedded';
import type { Logger } from '@pgherald/telemetry';
import { prepareWarehouse } from './warehouse.js';

const ROWS_KEPT = 20_000;

interface Habit {
  readonly name: string;
  readonly everyMs: number;
  readonly on: 'primary' | 'standby';
  readonly sessions: number;
  readonly act: (sessions: readonly Client[], signal: AbortSignal) => Promise<void>;
}

const HABITS: readonly Habit[] = [
  { name: 'customers order', everyMs: 200, on: 'primary', sessions: 1, act: order },
  { name: 'orders change and are deleted', everyMs: 1_000, on: 'primary', sessions: 1, act: change },
  { name: 'somebody asks for a report', everyMs: 15_000, on: 'primary', sessions: 1, act: report },
  { name: 'two clerks block each other', everyMs: 20_000, on: 'primary', sessions: 2, act: block },
  { name: 'two clerks deadlock', everyMs: 45_000, on: 'primary', sessions: 2, act: deadlock },
  { name: 'somebody changes a setting', everyMs: 240_000, on: 'primary', sessions: 1, act: changeSetting },
  { name: 'the standby lags and is disconnected', everyMs: 30_000, on: 'standby', sessions: 1, act: trail },
];

/** Keeps the demo servers busy, so that events of most kinds are published. */
export class DemoLoad {
  readonly #stop = new AbortController();
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly primary: EmbeddedPostgres,
    private readonly standby: EmbeddedPostgres,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  /** Creates the subscription first, because its slot waits for all running transactions. */
  async #run(): Promise<void> {
    await prepareWarehouse(this.primary).catch((error: unknown) => this.#ended('the warehouse subscribes', error));
    await Promise.all(HABITS.map((habit) => this.#keep(habit)));
  }

  #ended(habit: string, error: unknown): void {
    if (this.#stop.signal.aborted) return;
    this.logger.warn({ habit, code: (error as { code?: string }).code }, 'an activity of the demo load ended');
  }

  async #keep({ name, everyMs, on, sessions, act }: Habit): Promise<void> {
    const { signal } = this.#stop;
    const server = on === 'primary' ? this.primary : this.standby;
    const clients = await Promise.all(Array.from({ length: sessions }, () => server.client('shop')));
    try {
      while (!signal.aborted) {
        await act(clients, signal);
        await pause(everyMs, signal);
      }
    } catch (error) {
      this.#ended(name, error);
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
  }
}

async function order([client]: readonly Client[]): Promise<void> {
  await client?.query({
    name: 'order',
    text: `INSERT INTO orders (customer_id, note)
           SELECT 1 + floor(random() * 2000), md5(random()::text) FROM generate_series(1, $1)`,
    values: [10],
  });
  await client?.query('UPDATE stock SET pieces = pieces - 1 WHERE id = 1 + floor(random() * 90)::int');
}

async function change([client]: readonly Client[]): Promise<void> {
  await client?.query(
    `UPDATE orders SET status = 'sent' WHERE id IN (SELECT id FROM orders ORDER BY id DESC LIMIT 600)`,
  );
  await client?.query('DELETE FROM orders WHERE id <= (SELECT max(id) - $1 FROM orders)', [ROWS_KEPT]);
  // Autovacuum is off for this table, and without statistics its bloat would be unknown.
  await client?.query('ANALYZE orders');
}

async function report([client]: readonly Client[]): Promise<void> {
  await client?.query(
    'SELECT o.note, c.city FROM orders o CROSS JOIN generate_series(1, 3) JOIN customers c ON c.id = o.customer_id ORDER BY o.note',
  );
}

async function block([clerk, waiter]: readonly Client[], signal: AbortSignal): Promise<void> {
  await clerk?.query('BEGIN; UPDATE stock SET pieces = pieces + 1 WHERE id = 99');
  const waiting = waiter?.query('UPDATE stock SET pieces = pieces + 1 WHERE id = 99');
  await pause(12_000, signal);
  await clerk?.query('COMMIT');
  await waiting;
}

async function deadlock([one, other]: readonly Client[]): Promise<void> {
  const update = (client: Client | undefined, id: number) =>
    client?.query('UPDATE stock SET pieces = pieces + 1 WHERE id = $1', [id]);
  await Promise.all([one?.query('BEGIN'), other?.query('BEGIN')]);
  await Promise.all([update(one, 97), update(other, 98)]);
  // PostgreSQL ends one of the two with a deadlock error, which the demo shows.
  await Promise.allSettled([update(one, 98), update(other, 97)]);
  await Promise.all([one?.query('ROLLBACK'), other?.query('ROLLBACK')]);
}

async function changeSetting([client]: readonly Client[]): Promise<void> {
  await client?.query(`ALTER SYSTEM SET default_statistics_target = ${100 + Math.floor(Math.random() * 100)}`);
  await client?.query('SELECT pg_reload_conf()');
}

async function trail([client]: readonly Client[], signal: AbortSignal): Promise<void> {
  await pause(25_000, signal);
  await client?.query('SELECT pg_wal_replay_pause()');
  await pause(30_000, signal);
  await client?.query('SELECT pg_wal_replay_resume()');
  await pause(30_000, signal);
  if (client) await cutOff(client, signal);
}

/** Disconnects the standby for a while. If it is killed meanwhile, its next start sets the primary again. */
async function cutOff(client: Client, signal: AbortSignal): Promise<void> {
  const { rows } = await client.query<{ primary_conninfo: string }>('SHOW primary_conninfo');
  const follow = async (connection: string): Promise<void> => {
    await client.query(`ALTER SYSTEM SET primary_conninfo = ${client.escapeLiteral(connection)}`);
    await client.query('SELECT pg_reload_conf()');
  };
  await follow('');
  await pause(30_000, signal);
  await follow(rows[0]?.primary_conninfo ?? '');
}

/** Waits, or returns when the demo ends. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
