import type { TableIndexManagementSettings, TableLimits } from '../settings.js';

/** Other limits for tables with matching names. `*` matches any text; a missing pattern matches any name. */
export interface LimitOverride {
  readonly match: {
    readonly database?: string | undefined;
    readonly schema?: string | undefined;
    readonly table?: string | undefined;
  };
  readonly set: { readonly [K in keyof TableLimits]?: TableLimits[K] | undefined };
}

export interface TableIndexLimits extends TableIndexManagementSettings {
  readonly overrides?: readonly LimitOverride[];
}

/** Returns the limits of each table of a database. The last matching override applies. */
export function limitsIn(limits: TableIndexLimits, database: string): (schema: string, table: string) => TableLimits {
  const overrides = (limits.overrides ?? []).filter(({ match }) => fits(match.database, database));
  if (overrides.length === 0) return () => limits;
  return (schema, table) =>
    overrides
      .filter(({ match }) => fits(match.schema, schema) && fits(match.table, table))
      .reduce<TableLimits>((known, { set }) => ({ ...known, ...defined(set) }), limits);
}

function defined(set: LimitOverride['set']): Partial<TableLimits> {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}

/** Whether a name contains the parts of the pattern in order, the first at its start, the last at its end. */
export function fits(pattern: string | undefined, name: string): boolean {
  if (pattern === undefined) return true;
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let position = first.length;
  for (const part of rest) {
    const index = name.indexOf(part, position);
    if (index === -1) return false;
    position = index + part.length;
  }
  return position <= name.length - last.length;
}
