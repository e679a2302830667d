import { queryAnalysis, queryAnalysisSettings } from '../index.js';

/** Builds the context with these settings and all groups due at every poll. */
export function oftenRead(
  settings: Parameters<typeof queryAnalysisSettings.parse>[0] = {},
): ReturnType<(typeof queryAnalysis)['create']> {
  const context = queryAnalysis.create(queryAnalysisSettings.parse(settings));
  return { ...context, groups: context.groups.map(({ everyMs: _, ...group }) => group) };
}
