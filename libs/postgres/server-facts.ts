import { PostgresError } from './postgres-error.js';
import type { Session } from './session.js';
import { loadSql, sqlFolder } from './sql-files.js';

/** A database as the server lists it. */
export interface DatabaseFacts {
  readonly oid: number;
  readonly name: string;
  readonly isTemplate: boolean;
  readonly allowsConnections: boolean;
  /** Whether our role may connect. */
  readonly canConnect: boolean;
  /** Microseconds; null when never reset. */
  readonly statsReset: number | null;
}

/** Who the server is at the start of a poll; instants in microseconds since 1970. */
export interface ServerFacts {
  /** The server's clock. */
  readonly clock: number;
  /** Same on all nodes of a physical cluster; null when the role may not read it. */
  readonly systemIdentifier: bigint | null;
  /** For example 180004. */
  readonly versionNum: number;
  readonly role: 'primary' | 'standby';
  /** Null on a standby that receives nothing, or whose receiver the role may not see. */
  readonly timeline: number | null;
  readonly postmasterStartTime: number;
  /** Changes when cumulative statistics were lost in a crash: pg_stat_wal's, on 13 pg_stat_bgwriter's. */
  readonly walStatsReset: number | null;
  /** Database of the session. */
  readonly database: { readonly oid: number; readonly name: string };
  /** All databases, templates too. */
  readonly databases: readonly DatabaseFacts[];
}

const GROUP = 'server-facts';
const SQL_FOLDER = sqlFolder(import.meta.dirname);
const BIGINTS: ReadonlySet<string> = new Set(['system_identifier']);

/**
 * Reads who the server is, in one statement.
 * @throws PostgresError
 */
export async function readServerFacts(session: Session): Promise<ServerFacts> {
  const place = { server: session.server, database: session.database, group: GROUP };
  const statement = loadSql(SQL_FOLDER, GROUP).statementFor({ versionNum: session.versionNum });
  if (!statement) throw new PostgresError('unsupported-version', place);
  const { fields, values } = await session.read(statement, [], { group: GROUP, bigints: BIGINTS });
  const row = new Map(fields.map((field, i) => [field, values[0]?.[i]]));
  return {
    clock: row.get('clock') as number,
    systemIdentifier: row.get('system_identifier') as bigint | null,
    versionNum: session.versionNum,
    role: row.get('in_recovery') ? 'standby' : 'primary',
    timeline: row.get('timeline') as number | null,
    postmasterStartTime: row.get('postmaster_start_time') as number,
    walStatsReset: row.get('wal_stats_reset') as number | null,
    database: { oid: row.get('database_oid') as number, name: session.database },
    databases: row.get('databases') as readonly DatabaseFacts[],
  };
}
