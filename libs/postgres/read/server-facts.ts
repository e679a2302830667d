import { PostgresError } from '../postgres-error.js';
import type { MissingColumn } from './refused-columns.js';
import type { Session } from './session.js';
import { loadSql, sqlFolder } from './sql-files.js';
import { decodeText } from './text-bytes.js';

export interface DatabaseFacts {
  readonly oid: number;
  readonly name: string;
  /** Bytes of the name in hexadecimal, if it was converted from another encoding or looks escaped. */
  readonly storedName: string | null;
  /** `closed`: no connections. `denied`: our role lacks CONNECT. `invalid`: left by an interrupted DROP DATABASE. */
  readonly state: 'open' | 'closed' | 'denied' | 'dropping' | 'invalid';
  /** Microseconds; null if never reset. */
  readonly statsReset: number | null;
}

/** Facts of a server at the start of a poll; instants in microseconds since 1970. Refused facts are null. */
export interface ServerFacts {
  readonly clock: number;
  /** Equal on all nodes of a physical cluster. */
  readonly systemIdentifier: bigint | null;
  readonly versionNum: number;
  readonly role: 'primary' | 'standby' | null;
  /** Null also on a standby without WAL receiver, or whose receiver the role may not see. */
  readonly timeline: number | null;
  readonly postmasterStartTime: number | null;
  /** Reset time that changes when a crash wipes cumulative statistics: of pg_stat_wal, on 13 of pg_stat_bgwriter. */
  readonly walStatsReset: number | null;
  readonly database: { readonly oid: number | null; readonly name: string };
  readonly databases: readonly DatabaseFacts[] | null;
  readonly missing: readonly MissingColumn[];
}

export const FACTS = 'server-facts';
/** Columns with the oids of databases in a state; the first state counts. */
const STATES = [
  ['dropping', 'droppedOids'],
  ['invalid', 'invalidOids'],
  ['closed', 'closedOids'],
  ['denied', 'deniedOids'],
] as const;
const SQL_FOLDER = sqlFolder(import.meta.dirname);
const BIGINTS: ReadonlySet<string> = new Set(['systemIdentifier']);

export async function readServerFacts(session: Session): Promise<ServerFacts> {
  const place = { server: session.server, database: session.database, group: FACTS };
  const statement = loadSql(SQL_FOLDER, FACTS).statementFor({ versionNum: session.versionNum });
  if (!statement) throw new PostgresError('unsupported-version', place);
  const { fields, values, missing = [] } = await session.read(statement, [], { group: FACTS, bigints: BIGINTS });
  const row = new Map(fields.map((field, i) => [field, values[0]?.[i]]));
  const fact = <T>(name: string) => (row.get(name) ?? null) as T | null;
  const isInRecovery = fact<boolean>('isInRecovery');
  return {
    clock: row.get('clock') as number,
    systemIdentifier: fact('systemIdentifier'),
    versionNum: session.versionNum,
    role: isInRecovery === null ? null : isInRecovery ? 'standby' : 'primary',
    timeline: fact('timeline'),
    postmasterStartTime: fact('postmasterStartTime'),
    walStatsReset: fact('walStatsReset'),
    database: { oid: fact('databaseOid'), name: session.database },
    databases: databasesOf(fact),
    missing,
  };
}

/** Builds the list ordered by oid; undefined without oids and names, which reading needs. */
function databasesOf(fact: <T>(name: string) => T | null): DatabaseFacts[] | null {
  const oids = fact<readonly number[]>('oids');
  const names = fact<readonly string[]>('names');
  const storedNames = fact<readonly (string | null)[]>('storedNames');
  const oidsByState = STATES.map(([state, column]) => [state, new Set(fact<readonly number[]>(column))] as const);
  const statsResets = fact<readonly (number | null)[]>('statsResets');
  if (!oids || !names) return null;
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const nameOf = (name: string, stored: string | null): string =>
    stored === null || counts.get(name) === 1 ? name : distinctName(stored);
  return oids.map((oid, i) => ({
    oid,
    name: nameOf(names[i] as string, storedNames?.[i] ?? null),
    storedName: storedNames?.[i] ?? null,
    state: oidsByState.find(([, oidsOf]) => oidsOf.has(oid))?.[0] ?? 'open',
    statsReset: statsResets?.[i] ?? null,
  }));
}

/** Also escapes backslashes, because `caf\xE9` may be the name itself, or one with the byte E9. */
function distinctName(storedName: string): string {
  return decodeText(
    Buffer.from(storedName, 'hex')
      .toString('latin1')
      .replaceAll('\\', String.raw`\x5C`),
  );
}
