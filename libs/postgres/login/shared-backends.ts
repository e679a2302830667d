import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './connection.js';
import { BEGIN_AND_IDLE, END } from './session-settings.js';
import { MARKER } from '../read/statement.js';

const PID = `SELECT ${MARKER} pg_catalog.pg_backend_pid()`;
const PATIENCE_MS = 1_000;

/** Where the session of a backend comes from, and seconds since the backend began. */
const ORIGIN = `SELECT ${MARKER} pg_catalog.host(pg_catalog.inet_client_addr()), pg_catalog.inet_client_port(),
  EXTRACT(epoch FROM (pg_catalog.clock_timestamp() OPERATOR(pg_catalog.-) a.backend_start))
  FROM pg_catalog.pg_stat_get_activity(pg_catalog.pg_backend_pid()) a`;
/** Clocks differ by less than this within a login. */
const SLACK_MS = 5;

/**
 * `direct`: the server sees our socket, so nothing stands between. `older`: the backend began before our login, so that a
 * pooler has lent it. `unknown`: the backend is new, and reached through a pooler or another proxy.
 */
export type Origin = 'direct' | 'older' | 'unknown';

/** Finds out whether the backend was started by our own login. Sets nothing. */
export async function originOf(connection: Connection): Promise<Origin> {
  const { rows } = await connection.askInTurn({ name: '', text: ORIGIN }).catch(() => ({ rows: [] }));
  const [address, port, ageSeconds] = rows[0] ?? [];
  const { localAddress, localPort } = connection.localEnd;
  if (Number(ageSeconds) * 1_000 > performance.now() - connection.openedAt + SLACK_MS) return 'older';
  return localPort !== undefined && Number(port) === localPort && address === localAddress ? 'direct' : 'unknown';
}

/**
 * Whether two connections take turns in backends, as behind a pooler whose logins name true backends: then not each has the
 * backend of its login, whichever begins a transaction first. Sets nothing. What does not answer in time proves nothing.
 */
export async function shareBackends(a: Connection, b: Connection): Promise<boolean> {
  // Two servers behind a balancer may have given the same number.
  if (a.serverStart !== b.serverStart) return false;
  if (a.pid === b.pid) return true;
  const giveUp = new AbortController();
  const silence = sleep(PATIENCE_MS, false, { signal: giveUp.signal }).catch(() => false);
  const isShared = takeTurns(a, b).then(async (changed) => changed || takeTurns(b, a));
  return Promise.race([isShared.catch(() => false), silence]).finally(() => giveUp.abort());
}

async function takeTurns(first: Connection, second: Connection): Promise<boolean> {
  const held = await first.askInTurn({ name: '', text: `${BEGIN_AND_IDLE}; ${PID}` });
  const other = await second.askInTurn({ name: '', text: PID });
  await first.askInTurn({ name: '', text: END });
  return Number(held.rows[0]?.[0]) !== first.pid || Number(other.rows[0]?.[0]) !== second.pid;
}
