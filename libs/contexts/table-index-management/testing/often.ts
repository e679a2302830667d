import { tableIndexManagement, tableIndexManagementSettings } from '../index.js';

type Input = Parameters<typeof tableIndexManagementSettings.parse>[0];

/** Builds the context with all groups, or these groups only, due at every poll. */
export function oftenRead(
  settings: Input = {},
  ...names: readonly string[]
): ReturnType<(typeof tableIndexManagement)['create']> {
  const context = tableIndexManagement.create(tableIndexManagementSettings.parse(settings));
  const requests = context.groups.filter(({ name }) => names.length === 0 || names.includes(name));
  return { ...context, groups: requests.map(({ everyMs: _, ...group }) => group) };
}
