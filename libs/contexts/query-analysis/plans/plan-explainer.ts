import { LRUCache } from 'lru-cache';
import { type Explainable, explainable, type NotExplainable, obfuscatePlan } from '@pgherald/obfuscation';
import type { RowOf } from '@pgherald/events';
import { loadSql, MARKER, PostgresError, sqlFolder, type Rows, type Session } from '@pgherald/postgres';
import { keyOf, type StatementKey } from '../domain/statements/statement-deltas.js';
import { FORGET, GENERIC_PLAN, planStatements, REMEMBERED } from './plan-statements.js';

/**
 * Why a statement has no plan. `unread`: this process does not have its text. `budget`: the time for plans was used up.
 * `pooler`: before PostgreSQL 16 it would have to be prepared, and a pooler may give that session to others. `unchanged`: it failed
 * before, and its relations have not changed since.
 */
type NoPlan = NotExplainable | OfServer;
type OfServer = 'denied' | 'failed' | 'own' | 'foreign' | 'unread' | 'budget' | 'pooler' | 'unchanged';

interface PlanExplainerOptions {
  /** For one statement, milliseconds. */
  readonly timeoutMs: number;
  /** For all statements of one reading in one database, milliseconds. */
  readonly budgetMs: number;
  /** Function that explains with other privileges, `schema.name`; undefined for those of the role. */
  readonly explainFunction?: string | undefined;
}

interface Text {
  readonly sql: string;
  readonly isLong: boolean;
}

type Plan = Omit<RowOf<'PlanMeasured'>, 'userOid' | 'queryId' | 'toplevel' | 'planKind'>;

interface Request extends StatementKey {
  /** Digest of its relations at its failure; undefined if it is tried in any case. */
  readonly failedWith: string | undefined;
}

interface Relations {
  readonly hasForeign: boolean;
  readonly isDenied: boolean;
  /** Changes with their columns, unique indexes and privileges. */
  readonly digest: string;
}

const NO_RELATIONS: Relations = { hasForeign: false, isDenied: false, digest: 'none' };

/** In the order of {@link FIELDS}. */
const NO_PLAN: Plan = { shape: null, totalCost: null, planJson: null, reason: null, sqlstate: null, relations: null };
const FIELDS = ['userOid', 'queryId', 'toplevel', 'planKind', ...Object.keys(NO_PLAN)];
const GROUP = 'plans';
const DENIED = '42501';
const SQL_FOLDER = sqlFolder(import.meta.dirname);
/** Approximate bytes of texts kept for planning; a poll needs them once. */
const KEPT_BYTES = 16 << 20;
/** Of a plan longer than this (characters), only shape and cost are kept, because one row must fit a message. */
const LONGEST_PLAN = 262_144;
/** Errors that end the session; the reading continues on another one. */
const LOST: ReadonlySet<string> = new Set(['connection-lost', 'shutting-down', 'timeout']);

/**
 * Plans statements of pg_stat_statements without running them: generic plans, for the types of their parameters. Their texts
 * stay in this object, and its rows have no literals. A statement that cannot be planned has a reason instead of a plan.
 */
export class PlanExplainer {
  readonly #texts = new LRUCache<string, Text>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ sql }) => 2 * sql.length + 256,
  });

  constructor(private readonly options: PlanExplainerOptions) {}

  /** Keeps texts as PostgreSQL returned them: with their literals. */
  keep({ fields, values }: Rows): void {
    const column = (field: string): number => fields.indexOf(field);
    const [databaseOid, userOid, queryId] = [column('databaseOid'), column('userOid'), column('queryId')];
    const [toplevel, query, isLong] = [column('toplevel'), column('query'), column('isLong')];
    for (const row of values) {
      const sql = row[query];
      if (typeof sql !== 'string' || row[queryId] === null) continue;
      const key = keyOf({
        databaseOid: Number(row[databaseOid]),
        userOid: Number(row[userOid]),
        queryId: BigInt(row[queryId] as bigint),
        toplevel: row[toplevel] === true,
      });
      this.#texts.set(key, { sql, isLong: row[isLong] === true });
    }
  }

  /**
   * Plans statements of the session's database one by one.
   * @param parameters oid of the database; oids of the roles, query identifiers, whether at top level, and the digest of the
   *   relations that must change before it is tried again (else empty), each a list
   * @throws PostgresError if the connection is lost
   */
  async read(session: Session, parameters: readonly unknown[]): Promise<Rows> {
    const startedAt = performance.now();
    const values: unknown[][] = [];
    for (const key of requestsOf(parameters)) {
      const isOver = performance.now() - startedAt >= this.options.budgetMs;
      const plan = isOver ? none('budget') : await this.#plan(session, key);
      values.push([key.userOid, key.queryId, key.toplevel, 'generic', ...Object.values(plan)]);
    }
    return { fields: FIELDS, types: [], values, durationMs: performance.now() - startedAt };
  }

  async #plan(session: Session, key: Request): Promise<Plan> {
    const text = this.#texts.get(keyOf(key));
    if (!text) return none('unread');
    if (text.sql.includes(MARKER)) return none('own');
    const isPrepared = this.options.explainFunction === undefined && session.versionNum < GENERIC_PLAN;
    if (session.isPooled && isPrepared) return none('pooler');
    const statement = text.isLong ? 'truncated' : explainable(text.sql);
    if (typeof statement === 'string') return none(statement);
    let relations = NO_RELATIONS;
    try {
      relations = await relationsOf(session, statement.relations);
      if (relations.digest === key.failedWith) return none('unchanged');
      if (relations.hasForeign) return none('foreign');
      if (relations.isDenied && this.options.explainFunction === undefined)
        return none('denied', DENIED, relations.digest);
      const { json, shape, totalCost } = obfuscatePlan(await this.#explain(session, key, statement));
      return { ...NO_PLAN, shape, totalCost, planJson: json.length <= LONGEST_PLAN ? json : null };
    } catch (error) {
      if (!(error instanceof PostgresError) || LOST.has(error.code)) throw error;
      if (!session.isPooled) await forget(session);
      return none(error.code === 'permission' ? 'denied' : 'failed', error.sqlstate, relations.digest);
    }
  }

  async #explain(session: Session, { userOid }: StatementKey, statement: Explainable): Promise<unknown> {
    const { timeoutMs, explainFunction } = this.options;
    const options = { group: GROUP, timeoutMs };
    if (explainFunction !== undefined) {
      const call = `SELECT ${MARKER} ${qualified(explainFunction)}($1)`;
      return (await session.read({ name: '', text: call }, [statement.sql], options)).values[0]?.[0];
    }
    const path = await session.read(statementOf('search-path', session), [userOid], options);
    const text = planStatements(statement, String(path.values[0]?.[0]), session.versionNum);
    return (await session.read({ name: '', text }, [], options)).values[0]?.[0];
  }
}

function none(reason: NoPlan, sqlstate: string | null = null, relations: string | null = null): Plan {
  return { ...NO_PLAN, reason, sqlstate, relations };
}

function requestsOf([databaseOid, userOids, queryIds, toplevels, failedWith]: readonly unknown[]): Request[] {
  return (queryIds as readonly bigint[]).map((queryId, i) => ({
    databaseOid: Number(databaseOid),
    userOid: Number((userOids as readonly number[])[i]),
    queryId,
    toplevel: (toplevels as readonly number[])[i] === 1,
    failedWith: (failedWith as readonly string[])[i] || undefined,
  }));
}

async function relationsOf(
  session: Session,
  relations: readonly (readonly [string | null, string])[],
): Promise<Relations> {
  if (relations.length === 0) return NO_RELATIONS;
  const parameters = [relations.map(([schema]) => schema ?? ''), relations.map(([, name]) => name)];
  const { values } = await session.read(statementOf('named-relations', session), parameters, { group: GROUP });
  const [foreign, isDenied, digest] = values[0] ?? [];
  return { hasForeign: Number(foreign) > 0, isDenied: isDenied === true, digest: String(digest) };
}

/** Removes the prepared statement that a failed plan may have left on 13 to 15. */
async function forget(session: Session): Promise<void> {
  const { values } = await session.read({ name: '', text: REMEMBERED }, [], { group: GROUP });
  if (Number(values[0]?.[0]) > 0) await session.read({ name: '', text: FORGET }, [], { group: GROUP });
}

function statementOf(stem: string, { versionNum }: Session) {
  const statement = loadSql(SQL_FOLDER, stem).statementFor({ versionNum });
  if (!statement) throw new RangeError(`${stem}.sql has no file for this version`);
  return statement;
}

function qualified(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');
}
