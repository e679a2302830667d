import type { PollOfServer, Reading, ReadingEventName, RowOf } from '@pgherald/events';

type DatabaseRow = RowOf<'DatabasesMeasured'>;
type SettingRow = RowOf<'SettingsMeasured'>;
type WraparoundRow = RowOf<'WraparoundMeasured'>;

/** An instant to count from, microseconds. */
export const NOW = 1_767_323_045_000_000;
export const MINUTE = 60_000_000;
export const HOUR = 60 * MINUTE;

const DATABASE: DatabaseRow = {
  databaseOid: 5,
  databaseName: 'orders',
  isTemplate: false,
  allowsConnections: true,
  watched: true,
  connectionLimit: -1,
  numBackends: 1,
  xactCommit: 102,
  xactRollback: 103,
  blksRead: 104,
  blksHit: 105,
  tupReturned: 106,
  tupFetched: 107,
  tupInserted: 108,
  tupUpdated: 109,
  tupDeleted: 110,
  conflicts: 111,
  conflTablespace: 112,
  conflLock: 113,
  conflSnapshot: 114,
  conflBufferpin: 115,
  conflDeadlock: 116,
  conflActiveLogicalslot: 117,
  tempFiles: 118,
  tempBytes: 119,
  deadlocks: 0,
  checksumFailures: 120,
  blkReadTimeMs: 121,
  blkWriteTimeMs: 122,
  sessionTimeMs: 123,
  activeTimeMs: 124,
  idleInTransactionTimeMs: 125,
  sessions: 126,
  sessionsAbandoned: 127,
  sessionsFatal: 128,
  sessionsKilled: 129,
  parallelWorkersToLaunch: 130,
  parallelWorkersLaunched: 131,
  statsReset: null,
  statsEpoch: 'orders-epoch',
  countersSince: NOW,
};

const SETTING: SettingRow = {
  name: 'work_mem',
  setting: '4096',
  unit: 'kB',
  source: 'default',
  pendingRestart: false,
  withheld: false,
  changed: null,
};

const WRAPAROUND: WraparoundRow = {
  databaseOid: 5,
  databaseName: 'orders',
  xidAge: 1_000,
  multixactAge: 2_000,
  freezeMaxAge: 200_000_000,
  multixactFreezeMaxAge: 400_000_000,
  nextXid: 5_000_000_000,
  nextMultixact: 3_000,
};

export const databaseRow = (row: Partial<DatabaseRow> = {}): DatabaseRow => ({ ...DATABASE, ...row });
export const settingRow = (row: Partial<SettingRow> = {}): SettingRow => ({ ...SETTING, ...row });
export const wraparoundRow = (row: Partial<WraparoundRow> = {}): WraparoundRow => ({ ...WRAPAROUND, ...row });

/** A complete reading, with the epoch of the server. */
export function reading<T extends ReadingEventName>(
  type: T,
  rows: readonly RowOf<T>[],
  overrides: Partial<Reading<T>> = {},
): Reading<T> {
  const polledAt = overrides.polledAt ?? NOW;
  const eventId = `${type}@${polledAt}`;
  const known = { type, group: type, database: null, polledAt, eventId, statsEpoch: 'server-epoch' };
  return { ...known, rows, complete: true, skipped: [], ...overrides };
}

/** A poll of the server `orders-1` with these readings, after those. */
export function poll(readings: readonly Reading[], before: readonly Reading[] = []): PollOfServer {
  return {
    polledAt: readings[0]?.polledAt ?? NOW,
    server: 'orders-1',
    readings,
    failures: [],
    previous: <T extends ReadingEventName>({ group }: Reading<T>) =>
      before.find((each) => each.group === group) as Reading<T> | undefined,
    eventId: (causedBy, type, subject) => `${causedBy}/${type}/${subject}`,
  };
}
