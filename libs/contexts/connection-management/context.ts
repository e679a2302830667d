import { loadSql, PostgresError, type Rows, type ServerConnections, type Session, sqlFolder } from '@pgherald/postgres';
import { defineContext, type Group } from '@pgherald/polling';
import { INITIAL_MEMORY, observe } from './domain/observe.js';
import { report } from './domain/report.js';
import { connectionManagementSettings } from './settings.js';

const FIVE_MINUTES = 300_000;
const SQL_FOLDER = sqlFolder(import.meta.dirname);

/** The groups, each read by the `.sql` file of its name. `pool` needs no statement: this process knows its own pool. */
export const GROUPS: readonly Group[] = [
  { name: 'connections', event: 'ConnectionsMeasured', scope: 'server' },
  { name: 'connection-limits', event: 'ConnectionLimitsMeasured', scope: 'server' },
  { name: 'server-access', event: 'ServerAccessMeasured', scope: 'server', read: readServerAccess },
  { name: 'pool', event: 'PoolMeasured', scope: 'server', read: readPool },
  { name: 'permissions', event: 'PermissionsMeasured', scope: 'server', everyMs: FIVE_MINUTES },
  { name: 'database-permissions', event: 'PermissionsMeasured', scope: 'database', everyMs: FIVE_MINUTES },
];

export const connectionManagement = defineContext({
  name: 'connection-management',
  description:
    'Watches whether PostgreSQL servers accept connections, how many are left, and what the monitoring role may read.',
  port: 7437,
  maxConnections: 3,
  settings: connectionManagementSettings,
  create: () => ({
    sqlFolder: SQL_FOLDER,
    groups: GROUPS,
    memoryType: 'ConnectionManagementMemory',
    initialMemory: INITIAL_MEMORY,
    compares: ['pool'],
    observe,
    report,
  }),
});

/** Adds to the rows what this process knows. The server's clock is compared with the middle of the round trip. */
async function readServerAccess(session: Session): Promise<Rows> {
  const group = 'server-access';
  const statement = loadSql(SQL_FOLDER, group).statementFor(session);
  if (!statement) throw new PostgresError('unsupported-version', { server: session.server, group });
  const before = Date.now();
  const rows = await session.read(statement, [], { group });
  const roundTripMs = Date.now() - before;
  const completions: Readonly<Record<string, (value: unknown) => unknown>> = {
    clockSkewMs: (clock) => Number(clock) - (before + roundTripMs / 2),
    roundTripMs: () => roundTripMs,
    tls: () => session.tls,
    // Without these, a server that refuses to answer them would have no report.
    version: (version) => version ?? `${Math.floor(session.versionNum / 10_000)}.${session.versionNum % 10_000}`,
    isSuperuser: (isSuperuser) => isSuperuser ?? false,
  };
  const makers = rows.fields.map((field) => completions[field]);
  return { ...rows, values: rows.values.map((row) => row.map((value, index) => makers[index]?.(value) ?? value)) };
}

/** Reads the usage of this process's connections to the server, without a statement. */
async function readPool(_: Session, __: unknown, connections: ServerConnections): Promise<Rows> {
  const { max: maxConnections, ...usage } = connections.usage();
  const row = { maxConnections, ...usage };
  const fields = Object.keys(row);
  return { fields, types: fields.map(() => INT8), values: [Object.values(row)], durationMs: 0 };
}

const INT8 = 20;
