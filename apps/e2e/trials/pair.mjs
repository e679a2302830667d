import { eventually, startPostgres, subscribe } from '@pgherald/testing';

const PATIENCE = { timeoutMs: 120_000 };

/** A primary with a standby on the slot `standby1`, and a subscription `orders` within the primary. */
export async function startPair(major) {
  const settings = {
    archive_mode: 'on',
    max_slot_wal_keep_size: '64MB',
    synchronous_commit: 'local',
    wal_retrieve_retry_interval: '200ms',
  };
  const postgres = await startPostgres({ major, standby: true, settings });
  const primary = await postgres.client();
  await set(primary, "SET archive_command = 'true'");
  await subscribe(postgres);
  const pair = {
    postgres,
    primary,
    urls: [postgres.url(), postgres.standby.url('postgres', 'monitor')],
    standby: await postgres.standby.client(),
    publisher: await postgres.client('publisher'),
    subscriber: await postgres.client('subscriber'),
    set,
    write: (bytes = 1_000) =>
      primary.query(`SELECT pg_logical_emit_message(true, 'trial', repeat('x', $1::int))`, [bytes]),
    /** Writes each 100 ms while the work goes on. */
    writing: async (work) => {
      const timer = setInterval(() => void pair.write(), 100);
      await work().finally(() => clearInterval(timer));
    },
    streams: () =>
      eventually(
        'both walsenders stream and have all',
        async () => {
          const { rows } = await primary.query(
            `SELECT count(*)::int AS n FROM pg_stat_replication WHERE state = 'streaming' AND replay_lsn >= pg_current_wal_lsn()`,
          );
          return rows[0].n === 2;
        },
        PATIENCE,
      ),
    stop: async () => {
      await pair.standby.end();
      await postgres.stop();
    },
  };
  await pair.streams();
  return pair;
}

async function set(server, assignment) {
  await server.query(`ALTER SYSTEM ${assignment}`);
  await server.query('SELECT pg_reload_conf()');
}
