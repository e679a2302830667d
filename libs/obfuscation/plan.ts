import { hash } from 'node:crypto';
import { collapseLists } from './collapse-lists.js';
import { PLACEHOLDER, wordsOf, written } from './words.js';

/** A plan that may be shown. */
export interface ObfuscatedPlan {
  /** JSON as EXPLAIN gives it, literals of all expressions as `?`. */
  readonly json: string;
  /** 16 hexadecimal digits: the same for plans that differ in costs, estimates and literals only. */
  readonly shape: string;
  readonly totalCost: number | null;
}

/** Names of objects: kept as they are, whatever characters they have. Every other text is read as SQL. */
const NAMES: ReadonlySet<string> = new Set([
  'Node Type',
  'Relation Name',
  'Schema',
  'Alias',
  'Index Name',
  'Conflict Arbiter Indexes',
  'CTE Name',
  'Subplan Name',
  'Function Name',
  'Table Function Name',
  'Tuplestore Name',
  'Trigger Name',
]);

/** What file_fdw reads: no SQL, and a command may have a password in it. */
const HIDDEN: ReadonlySet<string> = new Set(['Foreign File', 'Foreign Program']);

/** Takes the literals out of a plan, as `EXPLAIN (FORMAT JSON)` gives it. */
export function obfuscatePlan(explained: unknown): ObfuscatedPlan {
  const plan = withoutLiterals(explained, '');
  const [root] = Array.isArray(plan) ? (plan as { readonly Plan?: { readonly 'Total Cost'?: number } }[]) : [];
  return {
    json: JSON.stringify(plan),
    shape: hash('sha256', JSON.stringify(withoutNumbers(plan, ''))).slice(0, 16),
    totalCost: root?.Plan?.['Total Cost'] ?? null,
  };
}

/** One expression of a plan, or another piece of SQL that is not a statement. */
export function obfuscateExpression(sql: string): string {
  const { words, doubtful } = wordsOf(sql);
  return doubtful < 0 ? written(sql, collapseLists(sql, words)) : obfuscateExpression(sql.slice(0, doubtful));
}

function withoutLiterals(value: unknown, key: string): unknown {
  if (typeof value === 'string' && HIDDEN.has(key)) return PLACEHOLDER;
  if (typeof value === 'string') return NAMES.has(key) ? value : obfuscateExpression(value);
  return mapped(value, key, withoutLiterals);
}

function withoutNumbers(value: unknown, key: string): unknown {
  return typeof value === 'number' ? undefined : mapped(value, key, withoutNumbers);
}

function mapped(value: unknown, key: string, change: (value: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => change(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner, name)]));
}
