import { columnNames, outerTokens, outputColumns, SET_OPERATION, type Token, withNulls } from './select-list.js';

export interface OptionalJoin {
  readonly columns: readonly string[];
  readonly ranges: readonly Range[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A relation of a FULL JOIN, whose rows the others can do without. */
export interface FullJoined extends Range {
  readonly name: string;
  /** Its alias, and those of the LEFT JOINs that depend on it. */
  readonly aliases: readonly string[];
}

interface Join extends Range {
  readonly text: string;
  readonly isLeft: boolean;
  readonly isFull: boolean;
  readonly alias: string | null;
}

const STARTS_JOIN = /^(?:left|right|full|inner|cross|join|natural|,)$/i;
const ENDS_FROM = /^(?:where|group|having|window|order|limit|offset|fetch|for)$/i;
const NAME = /^[a-z_]\w*$/i;

/** Returns the joins in the order of the text, so that each follows those on which it depends. */
export function optionalJoins(sql: string): readonly OptionalJoin[] {
  const columns = outputColumns(sql);
  const { end, joins } = fromOf(sql);
  return joins.flatMap((join): OptionalJoin[] => {
    const removed = withDependents(join, joins);
    const aliases = removed.map(({ alias }) => alias);
    if (removed.some(({ isLeft }) => !isLeft) || aliases.includes(null)) return [];
    const mentions = (text: string): boolean => aliases.some((alias) => isMentioned(alias, text));
    if (mentions(sql.slice(end))) return [];
    const lost = columns.filter((column) => mentions(sql.slice(column.start, column.end)));
    return [{ columns: lost.map(({ name }) => name), ranges: removed }];
  });
}

export function withoutJoins(sql: string, joins: readonly OptionalJoin[]): string {
  const lost = new Set(joins.flatMap(({ columns }) => columns));
  const ranges = new Map(joins.flatMap((join) => join.ranges.map((range) => [range.start, range])));
  const withoutRanges = [...ranges.values()]
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}${text.slice(end)}`, sql);
  const columns = outputColumns(withoutRanges).filter(({ name }) => lost.has(name));
  return withNulls(withoutRanges, columns);
}

/** Returns the relations of FULL JOINs, the first of FROM included; none for other statements. */
export function fullJoined(sql: string): readonly FullJoined[] {
  const { tokens, joins } = fromOf(sql);
  const full = joins.filter(({ isFull }) => isFull);
  if (full.length === 0) return [];
  const first = { start: tokens[0]?.start ?? 0, end: joins[0]?.start ?? 0 };
  return [first, ...full].flatMap(({ start, end }): FullJoined[] => {
    const own = tokens.filter((token) => token.start >= start && token.start < end);
    const [schema, , name, alias] = own.slice(own.findIndex(({ text }) => text === 'pg_catalog'));
    if (schema === undefined || name === undefined || alias === undefined) return [];
    const dependents = joins.filter(({ isLeft, text }) => isLeft && isMentioned(alias.text, text));
    const aliases = [alias.text, ...dependents.flatMap((join) => join.alias ?? [])];
    return [{ name: name.text, aliases, start: schema.start, end: name.end }];
  });
}

/** Reads no rows of these relations. A null of their row type has their columns and needs no right. */
export function withoutRowsOf(sql: string, relations: readonly FullJoined[]): string {
  return relations
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { name, start, end }) =>
        `${text.slice(0, start)}(SELECT (NULL::pg_catalog.${name}).* WHERE false)${text.slice(end)}`,
      sql,
    );
}

/** Names the columns that mention one of the relations, and none whose rows are read. */
export function columnsOnlyOf(sql: string, unread: readonly FullJoined[]): readonly string[] {
  const read = fullJoined(sql).filter(({ start }) => unread.every((each) => each.start !== start));
  const mentions = (text: string, relations: readonly FullJoined[]): boolean =>
    relations.some(({ aliases }) => aliases.some((alias) => isMentioned(alias, text)));
  return outputColumns(sql).flatMap(({ name, start, end }) => {
    const text = sql.slice(start, end);
    return mentions(text, unread) && !mentions(text, read) ? [name] : [];
  });
}

/** Returns the SELECTs of a UNION ALL; empty for other statements. */
export function unionBranches(sql: string): readonly Range[] {
  const tokens = outerTokens(sql);
  const unions = tokens.filter(({ text }) => SET_OPERATION.test(text));
  const selects = tokens.filter(({ text }) => /^select$/i.test(text));
  if (unions.length === 0 || selects.length !== unions.length + 1) return [];
  const tail = tokens.find(
    ({ text, start }) => start > (selects.at(-1)?.start ?? 0) && /^(?:order|limit)$/i.test(text),
  );
  return selects.map(({ start }, i) => ({ start, end: unions[i]?.start ?? tail?.start ?? sql.length }));
}

/** Builds the statement from some of its branches; the first one names the columns. */
export function withBranches(sql: string, kept: readonly Range[]): string {
  const branches = unionBranches(sql);
  const names = columnNames(sql).map((name) => `"${name.replaceAll('"', '""')}"`);
  const texts = kept.map(({ start, end }) => sql.slice(start, end).trimEnd());
  const [first = '', ...others] = texts;
  const named =
    kept[0]?.start === branches[0]?.start ? first : `SELECT * FROM (\n${first}\n) kept (${names.join(', ')})`;
  const [head, tail] = [sql.slice(0, branches[0]?.start), sql.slice(branches.at(-1)?.end)];
  return `${head}${[named, ...others].join('\n UNION ALL\n')}\n ${tail}`;
}

/** The tokens of FROM, its joins, and where it ends. */
function fromOf(sql: string): { readonly tokens: readonly Token[]; readonly joins: Join[]; readonly end: number } {
  const after = outputColumns(sql).at(-1)?.end ?? Infinity;
  const tokens = outerTokens(sql).filter(({ start }) => start >= after);
  const end = tokens.find(({ text }) => ENDS_FROM.test(text))?.start ?? sql.length;
  const from = tokens.filter(({ start }) => start < end);
  return { tokens: from, joins: joinsOf(sql, from, end), end };
}

function joinsOf(sql: string, tokens: readonly Token[], end: number): Join[] {
  const starts = tokens.filter(
    ({ text }, i) => STARTS_JOIN.test(text) && !(/^join$/i.test(text) && STARTS_JOIN.test(tokens[i - 1]?.text ?? '')),
  );
  return starts.map((token, i): Join => {
    const range = { start: token.start, end: starts[i + 1]?.start ?? end };
    const own = tokens.filter(({ start }) => start >= range.start && start < range.end);
    const alias = own[own.findIndex(({ text }) => /^on$/i.test(text)) - 1]?.text;
    return {
      ...range,
      text: sql.slice(range.start, range.end),
      isLeft: /^left$/i.test(token.text),
      isFull: /^full$/i.test(token.text),
      alias: alias !== undefined && NAME.test(alias) ? alias : null,
    };
  });
}

function withDependents(join: Join, joins: readonly Join[]): Join[] {
  const removed = [join];
  for (const other of joins.slice(joins.indexOf(join) + 1))
    if (removed.some(({ alias }) => isMentioned(alias, other.text))) removed.push(other);
  return removed;
}

function isMentioned(alias: string | null, text: string): boolean {
  return alias !== null && new RegExp(String.raw`\b${alias}\s*\.`).test(text);
}
