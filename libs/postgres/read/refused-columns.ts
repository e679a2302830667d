import { hash } from 'node:crypto';
import {
  columnsOnlyOf,
  fullJoined,
  optionalJoins,
  unionBranches,
  withBranches,
  withoutJoins,
  withoutRowsOf,
} from './optional-parts.js';
import type { PostgresError } from '../postgres-error.js';
import { columnNames, outputColumns, withNulls, type OutputColumn } from './select-list.js';
import type { Statement } from './statement.js';

export interface MissingColumn {
  readonly name: string;
  readonly error: PostgresError;
}

/** A statement without the refused columns, joins, relations of a FULL JOIN, or SELECTs of a UNION ALL. */
export interface ReducedStatement {
  readonly statement: Statement;
  readonly missing: readonly MissingColumn[];
  readonly isPartial?: boolean;
  /** Whether a whole relation of a join is not read. */
  readonly lacksRelation?: boolean;
}

interface Known extends ReducedStatement {
  readonly until: number;
  /** Number of attempts with the whole statement that failed since. */
  readonly attempts: number;
}

export type Probe = (statement: Statement) => Promise<PostgresError | undefined>;

/** Time after which the whole statement is tried again. Each attempt logs an ERROR on the server. */
const RETRY_MS = 3_600_000;
/** The first such time while a whole relation is not read; each is twice as long as the one before, up to the other. */
const FIRST_RELATION_RETRY_MS = 1_000;

/**
 * SQLSTATE classes that one column can cause: feature not supported, data exception, object not in prerequisite state,
 * syntax or access rule, system error, internal error.
 */
const OF_ONE_COLUMN = /^(?:0A|22|2F|38|39|42|55000|58|F0|HV|P0|XX)/;

/**
 * Remembers the columns of our statements that a server refuses, so that a missing right or function costs only its column,
 * and statements with texts that it cannot convert. Shared by all sessions of a server.
 */
export class RefusedColumns {
  readonly #reduced = new Map<string, Known>();
  readonly #unconverted = new Map<string, number>();
  readonly #searches = new Map<string, Promise<ReducedStatement | undefined>>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  reduced(database: string, statement: Statement): ReducedStatement | undefined {
    const known = this.#reduced.get(keyOf(database, statement));
    return known && this.now() < known.until ? known : undefined;
  }

  /** Whether texts of a statement recently could not be converted to UTF-8, so that they are read as stored. */
  isUnconverted(database: string, statement: Statement): boolean {
    return this.now() < (this.#unconverted.get(keyOf(database, statement)) ?? 0);
  }

  leaveUnconverted(database: string, statement: Statement): void {
    this.#unconverted.set(keyOf(database, statement), this.now() + RETRY_MS);
  }

  succeeded(database: string, statement: Statement): void {
    if (this.#reduced.size > 0) this.#reduced.delete(keyOf(database, statement));
  }

  /**
   * Finds the columns that make a statement fail; undefined if there is none.
   * @throws PostgresError of a probe that failed for another reason, such as a lost connection
   */
  find(
    database: string,
    statement: Statement,
    failure: PostgresError,
    probe: Probe,
  ): Promise<ReducedStatement | undefined> {
    const key = keyOf(database, statement);
    const search =
      this.#searches.get(key) ?? this.#search(key, statement, failure, probe).finally(() => this.#searches.delete(key));
    this.#searches.set(key, search);
    return search;
  }

  async #search(
    key: string,
    statement: Statement,
    failure: PostgresError,
    probe: Probe,
  ): Promise<ReducedStatement | undefined> {
    const before = this.#reduced.get(key);
    const isUnchanged = before !== undefined && (await probe(before.statement)) === undefined;
    const reduced = isUnchanged ? before : await reduce(statement, failure, probe);
    const attempts = isUnchanged ? before.attempts + 1 : 0;
    if (reduced) this.#reduced.set(key, { ...reduced, attempts, until: this.now() + retryAfter(reduced, attempts) });
    else this.#reduced.delete(key);
    return reduced;
  }
}

function retryAfter({ lacksRelation }: ReducedStatement, attempts: number): number {
  return lacksRelation ? Math.min(RETRY_MS, FIRST_RELATION_RETRY_MS * 2 ** attempts) : RETRY_MS;
}

export function mayBeOfOneColumn({ sqlstate }: PostgresError): boolean {
  return sqlstate !== null && OF_ONE_COLUMN.test(sqlstate);
}

function keyOf(database: string, { name, text }: Statement): string {
  return `${database}\n${name === '' ? text : name}`;
}

async function reduce(
  statement: Statement,
  failure: PostgresError,
  probe: Probe,
): Promise<ReducedStatement | undefined> {
  if (unionBranches(statement.text).length > 0) return reduceUnion(statement, failure, probe);
  const readable = await withoutRefusedJoins(statement, probe);
  if (!readable) return undefined;
  const { lacksRelation = false } = readable;
  const base: Statement = { name: '', text: readable.text };
  const all = outputColumns(base.text);
  const remaining = readable.missing.length === 0 ? failure : await probe(base);
  if (!remaining) return { statement: named(statement, base), missing: readable.missing, lacksRelation };
  const failureOf = (columns: readonly OutputColumn[]) => {
    const others = all.filter((column) => !columns.includes(column));
    return probe(without(base, others));
  };
  const missing = await refusedAmong(all, remaining, failureOf);
  const refused = new Set(missing.map(({ name }) => name));
  const lost = all.filter(({ name }) => refused.has(name));
  const reduced = without(base, lost);
  if ((await probe(reduced)) !== undefined) return undefined;
  return { statement: named(statement, reduced), missing: [...readable.missing, ...missing], lacksRelation };
}

interface Readable {
  readonly text: string;
  readonly missing: readonly MissingColumn[];
  readonly lacksRelation?: boolean;
}

type FailureOf = (sql: string) => Promise<PostgresError | undefined>;

/** @returns undefined if the statement fails without any column and without all optional joins and relations */
async function withoutRefusedJoins({ text }: Statement, probe: Probe): Promise<Readable | undefined> {
  const failureOf: FailureOf = (sql) => probe(without({ name: '', text: sql }, outputColumns(sql)));
  if (outputColumns(text).length < 2) return undefined;
  if ((await failureOf(text)) === undefined) return { text, missing: [] };
  if ((await failureOf(withoutAllJoins(text))) === undefined) return withoutSomeJoins({ text, missing: [] }, failureOf);
  const readable = await withoutRefusedRelations(text, failureOf);
  return readable && withoutSomeJoins(readable, failureOf);
}

async function withoutSomeJoins(readable: Readable, failureOf: FailureOf): Promise<Readable> {
  const { text, missing } = readable;
  const errors = new Map(missing.map((column) => [column.name, column]));
  let removed = optionalJoins(text);
  for (const join of removed) {
    const fewer = removed.filter((each) => each !== join);
    const error = await failureOf(withoutJoins(text, fewer));
    if (error) for (const name of join.columns) errors.set(name, { name, error });
    else removed = fewer;
  }
  const lacksRelation = readable.lacksRelation === true || removed.length > 0;
  return { text: withoutJoins(text, removed), missing: [...errors.values()], lacksRelation };
}

/** @returns undefined if no relation of a FULL JOIN can be read */
async function withoutRefusedRelations(text: string, failureOf: FailureOf): Promise<Readable | undefined> {
  const relations = fullJoined(text);
  let unread = relations;
  const missing = new Map<string, MissingColumn>();
  for (const relation of relations) {
    const fewer = unread.filter((each) => each !== relation);
    const error = await failureOf(withoutAllJoins(withoutRowsOf(text, fewer)));
    if (error) for (const name of columnsOnlyOf(text, [relation])) missing.set(name, { name, error });
    else unread = fewer;
  }
  if (unread.length === relations.length) return undefined;
  return { text: withoutRowsOf(text, unread), missing: [...missing.values()], lacksRelation: true };
}

function withoutAllJoins(text: string): string {
  return withoutJoins(text, optionalJoins(text));
}

async function reduceUnion(
  statement: Statement,
  failure: PostgresError,
  probe: Probe,
): Promise<ReducedStatement | undefined> {
  const { text } = statement;
  const kept = [];
  for (const branch of unionBranches(text))
    if ((await probe({ name: '', text: withBranches(text, [branch]) })) === undefined) kept.push(branch);
  if (kept.length === 0) return undefined;
  const reduced = { name: '', text: withBranches(text, kept) };
  const missing = columnNames(text).map((name) => ({ name, error: failure }));
  return { statement: named(statement, reduced), missing, isPartial: true };
}

async function refusedAmong(
  columns: readonly OutputColumn[],
  failure: PostgresError,
  failureOf: (columns: readonly OutputColumn[]) => Promise<PostgresError | undefined>,
): Promise<MissingColumn[]> {
  const [only, ...others] = columns;
  if (only && others.length === 0) return [{ name: only.name, error: failure }];
  const middle = Math.ceil(columns.length / 2);
  const found: MissingColumn[] = [];
  for (const half of [columns.slice(0, middle), columns.slice(middle)]) {
    const error = await failureOf(half);
    if (error) found.push(...(await refusedAmong(half, error, failureOf)));
  }
  return found;
}

/** Has no name, because a probe is sent once and need not be prepared. */
function without({ text }: Statement, columns: readonly OutputColumn[]): Statement {
  return { name: '', text: withNulls(text, columns) };
}

function named({ name }: Statement, { text }: Statement): Statement {
  return { name: name && `${name.split(':', 1)[0]}:${hash('sha256', text).slice(0, 12)}`, text };
}
