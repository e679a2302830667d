import type { Owner } from '@pgherald/metrics';
import type { SinkSettings } from '../settings.js';
import type { Item } from './metric-plan.js';

/** Whether to send an item. Items about no table, index or function are always sent. */
export type RelationFilter = (item: Item, owner: Owner | null) => boolean;

/** Fields with the size of an item; the first present one is used. Items without any pass every size filter. */
const SIZES = ['totalBytes', 'realBytes', 'estimatedBytes', 'mainBytes'] as const;

export function relationFilter(settings: SinkSettings['relations']): RelationFilter {
  const schemas = anyOf(settings.schemas);
  const excludedSchemas = anyOf(settings.excludeSchemas);
  const tables = anyOf(settings.tables);
  const excludedTables = anyOf(settings.excludeTables);
  const { minSize = 0 } = settings;
  return (item, owner) => {
    if (owner === null) return true;
    const schema = (item[owner.schema] as string | null) ?? '';
    if ((schemas && !schemas(schema)) || excludedSchemas?.(schema)) return false;
    if (owner.table === null) return true;
    const table = `${schema}.${(item[owner.table] as string | null) ?? ''}`;
    return !(tables && !tables(table)) && !excludedTables?.(table) && !(minSize > 0 && sizeOf(item) < minSize);
  };
}

function sizeOf(item: Item): number {
  const field = SIZES.find((each) => typeof item[each] === 'number');
  return field === undefined ? Infinity : (item[field] as number);
}

function anyOf(patterns: readonly string[]): ((name: string) => boolean) | undefined {
  if (patterns.length === 0) return undefined;
  const expressions = patterns.map((pattern) => new RegExp(`^${pattern.split('*').map(quoted).join('.*')}$`, 's'));
  return (name) => expressions.some((expression) => expression.test(name));
}

function quoted(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
