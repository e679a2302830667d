import type { RowOf } from '@pgherald/events';

export type Walsender = RowOf<'ReplicationMeasured'>;

/** A walsender that serves a standby or logical subscriber, with the name of the latter. */
interface StandbyRow {
  readonly name: string;
  readonly row: Walsender;
}

/** Programs that receive WAL without replaying it. */
const NO_STANDBY: ReadonlySet<string | null> = new Set(['pg_basebackup', 'pg_rewind', 'pg_receivewal']);
/** Slots and application names of workers that copy one table at the start of a subscription. */
const TABLE_COPY = /^pg_\d+_sync_\d+/;

/** Whether a slot exists only for the copy of a table. */
export function isOfTableCopy(name: string | null): boolean {
  return name !== null && TABLE_COPY.test(name);
}

/**
 * Selects the standbys among the walsenders. A slot identifies a standby; without a slot, its name, address and role do.
 * Standbys that share these are numbered by age of connection, because a reconnection changes process and port.
 */
export function standbysAmong(rows: readonly Walsender[]): StandbyRow[] {
  const named = rows.filter(isStandby).map((row) => ({ name: nameOf(row), row }));
  const seen = new Map<string, number>();
  return named
    .toSorted((a, b) => (a.row.backendStart ?? 0) - (b.row.backendStart ?? 0) || a.row.pid - b.row.pid)
    .map(({ name, row }) => {
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return { name: count === 1 ? name : `${name} #${count}`, row };
    });
}

/** Without the privilege to see them, walsenders are rows with only a pid. */
export function areVisible(rows: readonly Walsender[]): boolean {
  return rows.every(({ state }) => state !== null);
}

/** Whether it has begun to send. A refused standby appears briefly in the state `startup`. */
export function hasBegun({ state }: Walsender): boolean {
  return state !== 'startup';
}

export function kindOf({ slotType }: Walsender): string {
  return slotType === 'logical' ? 'logical' : 'physical';
}

function isStandby({ state, applicationName, slotName }: Walsender): boolean {
  return state !== 'backup' && !NO_STANDBY.has(applicationName) && ![applicationName, slotName].some(isOfTableCopy);
}

function nameOf({ slotName, isTemporary, applicationName, clientAddress, userName }: Walsender): string {
  if (slotName !== null && isTemporary === false) return slotName;
  return [applicationName || 'walreceiver', clientAddress ?? 'socket', userName ?? ''].join(' ').trim();
}
