import { hash } from 'node:crypto';
import { optionalJoins, unionBranches, withBranches, withoutJoins } from './optional-parts.js';
import type { PostgresError } from '../postgres-error.js';
import { columnNames, outputColumns, withNulls, type OutputColumn } from './select-list.js';
import type { Statement } from './statement.js';

/** A column of a statement that the server refuses to return, and why. */
export interface MissingColumn {
  readonly name: string;
  readonly error: PostgresError;
}

/** A statement without what the server refuses of it: columns, LEFT JOINs, or SELECTs of a UNION ALL. */
export interface ReducedStatement {
  readonly statement: Statement;
  readonly missing: readonly MissingColumn[];
  /** Whether rows are missing too. */
  readonly isPartial?: boolean;
}

/** Runs a statement; resolves to its failure, or undefined when it succeeds. */
export type Probe = (statement: Statement) => Promise<PostgresError | undefined>;

/** The whole statement is tried again after this long: each try is an ERROR line in the log of the server. */
const RETRY_MS = 3_600_000;

/**
 * Classes of SQLSTATE that one column can cause: feature not supported, data exception, object not in prerequisite state,
 * syntax or access rule, system error, internal error.
 */
const OF_ONE_COLUMN = /^(?:0A|22|2F|38|39|42|55000|58|F0|HV|P0|XX)/;

/**
 * Remembers which columns of our statements a server refuses, so that a missing right or function costs only its own
 * column, and which texts it cannot convert. Shared by all sessions of a server.
 */
export class RefusedColumns {
  readonly #reduced = new Map<string, ReducedStatement & { readonly until: number }>();
  readonly #unconverted = new Map<string, number>();
  readonly #searches = new Map<string, Promise<ReducedStatement | undefined>>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** The statement to send instead; undefined when all of it may be read, as far as is known. */
  reduced(database: string, statement: Statement): ReducedStatement | undefined {
    const known = this.#reduced.get(keyOf(database, statement));
    return known && this.now() < known.until ? known : undefined;
  }

  /** Whether texts of a statement could not be converted to UTF-8 of late, so that they are read as they are stored. */
  isUnconverted(database: string, statement: Statement): boolean {
    return this.now() < (this.#unconverted.get(keyOf(database, statement)) ?? 0);
  }

  leaveUnconverted(database: string, statement: Statement): void {
    this.#unconverted.set(keyOf(database, statement), this.now() + RETRY_MS);
  }

  /** Forgets a statement that succeeded as a whole. */
  succeeded(database: string, statement: Statement): void {
    if (this.#reduced.size > 0) this.#reduced.delete(keyOf(database, statement));
  }

  /**
   * Finds the columns that make a statement fail.
   * @returns undefined when no column is the cause
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
    if (reduced) this.#reduced.set(key, { ...reduced, until: this.now() + RETRY_MS });
    else this.#reduced.delete(key);
    return reduced;
  }
}

/** Whether a column may be the cause, so that looking for it makes sense. */
export function mayBeOfOneColumn({ sqlstate }: PostgresError): boolean {
  return sqlstate !== null && OF_ONE_COLUMN.test(sqlstate);
}

/** Whether a statement is one of our files; only those have names, and only those are read column by column. */
export function isOfOurs({ name }: Statement): boolean {
  return name !== '';
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
  const base: Statement = { name: '', text: readable.text };
  const all = outputColumns(base.text);
  const remaining = readable.missing.length === 0 ? failure : await probe(base);
  if (!remaining) return { statement: named(statement, base), missing: readable.missing };
  const failureOf = (columns: readonly OutputColumn[]) =>
    probe(
      without(
        base,
        all.filter((column) => !columns.includes(column)),
      ),
    );
  const missing = await refusedAmong(all, remaining, failureOf);
  const refused = new Set(missing.map(({ name }) => name));
  const reduced = without(
    base,
    all.filter(({ name }) => refused.has(name)),
  );
  if ((await probe(reduced)) !== undefined) return undefined;
  return { statement: named(statement, reduced), missing: [...readable.missing, ...missing] };
}

/** @returns undefined where the statement fails without any column and without all joins that it can do without */
async function withoutRefusedJoins({ text }: Statement, probe: Probe) {
  const failureOf = (sql: string) => {
    const columns = outputColumns(sql);
    return probe(without({ name: '', text: sql }, columns));
  };
  if (outputColumns(text).length < 2) return undefined;
  if ((await failureOf(text)) === undefined) return { text, missing: [] };
  let removed = optionalJoins(text);
  if (removed.length === 0 || (await failureOf(withoutJoins(text, removed))) !== undefined) return undefined;
  const missing = new Map<string, MissingColumn>();
  for (const join of removed) {
    const fewer = removed.filter((each) => each !== join);
    const error = await failureOf(withoutJoins(text, fewer));
    if (error) for (const name of join.columns) missing.set(name, { name, error });
    else removed = fewer;
  }
  return { text: withoutJoins(text, removed), missing: [...missing.values()] };
}

/** Keeps each SELECT that the server runs alone. */
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

/** Halves columns that fail together until each that fails is found. */
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

/** Without a name it is not prepared: a probe is sent once. */
function without({ text }: Statement, columns: readonly OutputColumn[]): Statement {
  return { name: '', text: withNulls(text, columns) };
}

function named({ name }: Statement, { text }: Statement): Statement {
  return { name: name && `${name.split(':', 1)[0]}:${hash('sha256', text).slice(0, 12)}`, text };
}
