import { databaseMetrics, databaseMetricsSettings } from '../index.js';

/** Builds the context with all groups, or these groups only, due at every poll. */
export function oftenRead(...names: readonly string[]): ReturnType<(typeof databaseMetrics)['create']> {
  const context = databaseMetrics.create(databaseMetricsSettings.parse({}));
  const requests = context.groups.filter(({ name }) => names.length === 0 || names.includes(name));
  const groups = requests.map(({ everyMs: _, ...group }) => group);
  return { ...context, groups };
}
