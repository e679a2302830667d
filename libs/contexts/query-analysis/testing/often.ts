import { queryAnalysis, queryAnalysisSettings } from '../index.js';

/** The context, but it reads every group at every poll, with these settings. */
export function oftenRead(
  settings: Parameters<typeof queryAnalysisSettings.parse>[0] = {},
): ReturnType<(typeof queryAnalysis)['create']> {
  const context = queryAnalysis.create(queryAnalysisSettings.parse(settings));
  return { ...context, groups: context.groups.map(({ everyMs: _, ...group }) => group) };
}
