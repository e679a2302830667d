import { tableIndexManagement, tableIndexManagementSettings } from '@pgherald/table-index-management';

/** The context with some limits, but it reads these groups, or all, at every poll. */
export function readOften(limits, ...names) {
  const context = tableIndexManagement.create(tableIndexManagementSettings.parse(limits));
  const wanted = context.groups.filter(({ name }) => names.length === 0 || names.includes(name));
  return { ...context, groups: wanted.map(({ everyMs: _, ...group }) => group) };
}

/** Waits six times as long as a spec would: a poll of much takes its time. */
export async function retryWhileUnavailable(look) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await look();
    } catch (error) {
      if (attempt === 6) throw error;
    }
  }
}
