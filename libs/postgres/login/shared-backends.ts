import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './connection.js';
import { BEGIN_AND_IDLE, END } from './session-settings.js';
import { MARKER } from '../read/statement.js';

const PID = `SELECT ${MARKER} pg_catalog.pg_backend_pid()`;
const PATIENCE_MS = 1_000;

/** Reads the client address of a backend and its age in microseconds, as an integer that `extra_float_digits` does not round. */
const ORIGIN = `SELECT ${MARKER} pg_catalog.host(pg_catalog.inet_client_addr()), pg_catalog.inet_client_port(),
  CAST(EXTRACT(epoch FROM (pg_catalog.clock_timestamp() OPERATOR(pg_catalog.-) a.backend_start))
    OPERATOR(pg_catalog.*) 1000000 AS pg_catalog.int8)
  FROM pg_catalog.pg_stat_get_activity(pg_catalog.pg_backend_pid()) a`;
/** Largest difference of the clocks within a login. */
const SLACK_MS = 5;
/** The same if the server sees our socket: only a port that is used twice could belong to a pooler. */
const DIRECT_SLACK_MS = 1_000;

/**
 * `direct`: the server sees our socket, so nothing is in between. `older`: the backend began before our login, so it belongs
 * to a pooler. `unknown`: the backend is new and reached through a pooler or another proxy.
 */
export type Origin = 'direct' | 'older' | 'unknown';

/** Determines whether our login started the backend. Sets nothing. */
export async function originOf(connection: Connection): Promise<Origin> {
  const { rows } = await connection.askQueued({ name: '', text: ORIGIN }).catch(() => ({ rows: [] }));
  const [address, port, ageMicros] = rows[0] ?? [];
  const { localAddress, localPort } = connection.localEnd;
  const isOurSocket = localPort !== undefined && Number(port) === localPort && address === localAddress;
  const elapsedMs = performance.now() - connection.facts.openedAt;
  if (Number(ageMicros) / 1_000 > elapsedMs + (isOurSocket ? DIRECT_SLACK_MS : SLACK_MS)) return 'older';
  return isOurSocket ? 'direct' : 'unknown';
}

/**
 * Determines whether two connections share backends, as behind a pooler that reports real backend pids: one of them then runs
 * in a backend other than that of its login. Sets nothing. A missing answer proves nothing.
 */
export async function shareBackends(a: Connection, b: Connection): Promise<boolean> {
  // Two servers behind a balancer may have the same pid.
  if (a.serverStart !== b.serverStart) return false;
  if (a.facts.pid === b.facts.pid) return true;
  const giveUp = new AbortController();
  const silence = sleep(PATIENCE_MS, false, { signal: giveUp.signal }).catch(() => false);
  const isShared = takeTurns(a, b).then(async (changed) => changed || takeTurns(b, a));
  return Promise.race([isShared.catch(() => false), silence]).finally(() => giveUp.abort());
}

async function takeTurns(first: Connection, second: Connection): Promise<boolean> {
  const held = await first.askQueued({ name: '', text: `${BEGIN_AND_IDLE}; ${PID}` });
  const other = await second.askQueued({ name: '', text: PID });
  await first.askQueued({ name: '', text: END });
  return Number(held.rows[0]?.[0]) !== first.facts.pid || Number(other.rows[0]?.[0]) !== second.facts.pid;
}
