import { tableIndexManagement, tableIndexManagementSettings } from '../index.js';

type Input = Parameters<typeof tableIndexManagementSettings.parse>[0];

/** The context, but it reads every group at every poll, or these groups only. */
export function oftenRead(
  settings: Input = {},
  ...names: readonly string[]
): ReturnType<(typeof tableIndexManagement)['create']> {
  const context = tableIndexManagement.create(tableIndexManagementSettings.parse(settings));
  const requests = context.groups.filter(({ name }) => names.length === 0 || names.includes(name));
  return { ...context, groups: requests.map(({ everyMs: _, ...group }) => group) };
}
