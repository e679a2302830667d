import { loadSql, PostgresError, type Rows, type ServerConnections, type Session, sqlFolder } from '@pgherald/postgres';
import { defineContext, type Group } from '@pgherald/polling';
import { INITIAL_MEMORY, observe } from './domain/observe.js';
import { report } from './domain/report.js';
import { connectionManagementSettings } from './settings.js';

const FIVE_MINUTES = 300_000;
const SQL_FOLDER = sqlFolder(import.meta.dirname);

/** What is read, each from the `.sql` of its name, but for what this process knows itself. */
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
    'Watches whether PostgreSQL servers let us in, how many connections they have left, and what may be read.',
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

/** How the way there is protected this process knows; the server's clock is compared with the middle of the time it took. */
async function readServerAccess(session: Session): Promise<Rows> {
  const group = 'server-access';
  const statement = loadSql(SQL_FOLDER, group).statementFor(session);
  if (!statement) throw new PostgresError('unsupported-version', { server: session.server, group });
  const before = Date.now();
  const rows = await session.read(statement, [], { group });
  const roundTripMs = Date.now() - before;
  const own: Readonly<Record<string, (value: unknown) => unknown>> = {
    clockSkewMs: (clock) => Number(clock) - (before + roundTripMs / 2),
    roundTripMs: () => roundTripMs,
    tls: () => session.tls,
    // Without these a server that refuses to say so would have no report at all.
    version: (version) => version ?? `${Math.floor(session.versionNum / 10_000)}.${session.versionNum % 10_000}`,
    isSuperuser: (isSuperuser) => isSuperuser ?? false,
  };
  const makers = rows.fields.map((field) => own[field]);
  return { ...rows, values: rows.values.map((row) => row.map((value, index) => makers[index]?.(value) ?? value)) };
}

/** What this process knows of its connections to the server: nobody is asked. */
async function readPool(_: Session, __: unknown, connections: ServerConnections): Promise<Rows> {
  const { max: maxConnections, ...usage } = connections.usage();
  const row = { maxConnections, ...usage };
  const fields = Object.keys(row);
  return { fields, types: fields.map(() => INT8), values: [Object.values(row)], durationMs: 0 };
}

const INT8 = 20;
