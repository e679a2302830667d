import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './connection.js';
import { BEGIN_AND_IDLE, END } from './session-settings.js';
import { MARKER } from './statement.js';

const PID = `SELECT ${MARKER} pg_catalog.pg_backend_pid()`;
const PATIENCE_MS = 1_000;

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
