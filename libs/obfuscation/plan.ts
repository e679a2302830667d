import { hash } from 'node:crypto';
import { collapseLists } from './collapse-lists.js';
import { PLACEHOLDER, wordsOf, written } from './words.js';

/** A plan without literals. */
export interface ObfuscatedPlan {
  /** JSON from EXPLAIN, with `?` instead of literals. */
  readonly json: string;
  /** 16 hexadecimal digits, equal for plans that differ only in costs, estimates and literals. */
  readonly shape: string;
  readonly totalCost: number | null;
}

/** Keys with names of objects, which are kept. Every other text is obfuscated as SQL. */
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

/** Keys with the file or command of file_fdw: not SQL, and possibly with a password. */
const HIDDEN: ReadonlySet<string> = new Set(['Foreign File', 'Foreign Program']);

/** Removes the literals from a plan of `EXPLAIN (FORMAT JSON)`. */
export function obfuscatePlan(explained: unknown): ObfuscatedPlan {
  const plan = withoutLiterals(explained, '');
  const [root] = Array.isArray(plan) ? (plan as { readonly Plan?: { readonly 'Total Cost'?: number } }[]) : [];
  return {
    json: JSON.stringify(plan),
    shape: hash('sha256', JSON.stringify(withoutNumbers(plan, ''))).slice(0, 16),
    totalCost: root?.Plan?.['Total Cost'] ?? null,
  };
}

/** Obfuscates an expression or another fragment of SQL. */
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
