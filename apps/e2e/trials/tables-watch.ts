// What the trials of tables and indexes share: they read groups at every poll, whatever their cadence.
import { type TargetInput, watch, type Watching } from '@pgherald/polling/testing';
import { tableIndexManagement, tableIndexManagementSettings } from '@pgherald/table-index-management';
import { temporaryFolder } from '@pgherald/testing';

const ATTEMPTS = 6;

export interface WatchTablesOptions {
  readonly targets: readonly TargetInput[];
  readonly limits?: Readonly<Record<string, string>>;
  /** Names of the groups to read; all by default. */
  readonly groups?: readonly string[];
  readonly interval?: string;
}

/** Watches servers during the work, with a log of its own. */
export async function whileWatching(
  { targets, limits = {}, groups, interval = '200ms' }: WatchTablesOptions,
  work: (watching: Watching) => Promise<void>,
): Promise<void> {
  const folder = temporaryFolder();
  const context = tableIndexManagement.create(tableIndexManagementSettings.parse(limits));
  const requested = context.groups.filter(({ name }) => groups?.includes(name) ?? true);
  const watching = await watch({
    context: { ...context, groups: requested.map(({ everyMs: _, ...group }) => group) },
    targets,
    directory: folder.path,
    settings: { interval },
  });
  await work(watching);
  await watching.stop();
  folder.remove();
}

/** Waits six times as long as a spec does, because polls of many tables take long. */
export async function waitLong<T>(wait: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await wait();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
