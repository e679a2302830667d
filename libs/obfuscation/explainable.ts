import { type Token, tokensOf } from './lexer.js';
import { parseTreeOf } from './parser.js';

/** A single statement that can follow EXPLAIN. */
export interface Explainable {
  readonly sql: string;
  /** Number of the highest `$n`. */
  readonly parameters: number;
  /** Relations in the statement, as written: `[schema, name]`, with null for an absent schema. */
  readonly relations: readonly (readonly [schema: string | null, name: string])[];
}

/** Reason for a missing plan: the text is cut, EXPLAIN does not support it, or PostgreSQL's parser refuses it. */
export type NotExplainable = 'truncated' | 'not-explainable' | 'unparsable';

const EXPLAINED: ReadonlySet<string> = new Set(['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

/**
 * Converts a text of pg_stat_statements for EXPLAIN. Rewrites `$n` where PostgreSQL's grammar allows no parameter, such as
 * `EXTRACT($1 FROM x)` and `interval $1`.
 */
export function explainable(text: string): Explainable | NotExplainable {
  const tokens = tokensOf(text);
  if (tokens.at(-1)?.kind === 'cut') return 'truncated';
  while (written(text, tokens.at(-1)) === ';') tokens.pop();
  // A single statement for this parser must be a single one for servers of every version.
  if (tokens.some((token) => written(text, token) === ';')) return 'not-explainable';
  const sql = repaired(text, tokens);
  const tree = parseTreeOf(sql) as Tree | undefined;
  if (!tree) return 'unparsable';
  const [statement, ...more] = tree.stmts ?? [];
  const [kind = '', body] = Object.entries(statement?.stmt ?? {})[0] ?? [];
  if (more.length > 0 || !EXPLAINED.has(kind) || holds(body, 'intoClause')) return 'not-explainable';
  return { sql, parameters: highestParameter(text, tokens), relations: relationsOf(body) };
}

interface Tree {
  readonly stmts?: readonly { readonly stmt?: Readonly<Record<string, unknown>> }[];
}

function written(text: string, token: Token | undefined): string {
  return token ? text.slice(token.start, token.end) : '';
}

const PARAMETER = /^\$(\d+)$/;
/** Types that may precede a string: `interval '1 day'`. */
const LITERAL_TYPES: ReadonlySet<string> = new Set(['interval', 'date', 'time', 'timestamp', 'timestamptz', 'timetz']);
const FIELDS: ReadonlySet<string> = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'to']);

/** Writes the tokens without comments; rewrites parameters that the grammar does not allow as functions or casts. */
function repaired(text: string, tokens: readonly Token[]): string {
  const words = tokens.map((token) => ({ text: written(text, token), spaced: token.spaced }));
  const at = (i: number): string => words[i]?.text.toLowerCase() ?? '';
  const isParameter = (i: number): boolean => PARAMETER.test(at(i));
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const { text: word = '', spaced = false } = words[i] ?? {};
    out.push(spaced ? ' ' : '');
    if (at(i) === 'extract' && at(i + 1) === '(' && isParameter(i + 2) && at(i + 3) === 'from') {
      out.push(`pg_catalog.date_part(${at(i + 2)},`);
      i += 3;
    } else if (LITERAL_TYPES.has(at(i)) && isParameter(i + 1) && at(i - 1) !== '.') {
      out.push(`CAST(${at(i + 1)} AS ${word})`);
      // In interval '1' day the field does not change the plan.
      for (i += 1; at(i) !== '' && word.toLowerCase() === 'interval' && FIELDS.has(at(i + 1));) i += 1;
    } else out.push(word);
  }
  return out.join('').trim();
}

function highestParameter(text: string, tokens: readonly Token[]): number {
  const number = (token: Token): number => Number(PARAMETER.exec(written(text, token))?.[1] ?? 0);
  return tokens.reduce((highest, token) => Math.max(highest, number(token)), 0);
}

function holds(node: unknown, field: string): boolean {
  return typeof node === 'object' && node !== null && field in node;
}

/** Walks the tree in the order of the text, without recursion, because a sum of 3,000 terms is 3,000 levels deep. */
function relationsOf(tree: unknown): [string | null, string][] {
  const relations: [string | null, string][] = [];
  const left: [key: string, node: unknown][] = [['', tree]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [key, node] = next;
    if (typeof node !== 'object' || node === null) continue;
    const { schemaname, relname } = node as { readonly schemaname?: string; readonly relname?: string };
    const isRelation = (key === 'RangeVar' || key === 'relation') && relname !== undefined;
    if (isRelation) relations.push([schemaname ?? null, relname]);
    for (const inner of Object.entries(node).toReversed()) left.push(inner);
  }
  return relations;
}
