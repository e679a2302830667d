import { sqlFolder } from '@pgherald/postgres';
import { defineContext, type Group } from '@pgherald/polling';
import { customQueries } from './custom-queries.js';
import { INITIAL_MEMORY, observe } from './domain/observe.js';
import { databaseMetricsSettings, type DatabaseMetricsSettings } from './settings.js';
import { withholdSettings } from './withheld-settings.js';

const MINUTE = 60_000;

/** The groups, each read by the `.sql` file of its name. `horizon` precedes `wraparound`; otherwise ages could be negative. */
export const GROUPS: readonly Group[] = [
  { name: 'server', event: 'ServerMeasured', scope: 'server' },
  { name: 'databases', event: 'DatabasesMeasured', scope: 'server' },
  { name: 'backends', event: 'BackendsMeasured', scope: 'server' },
  { name: 'background-writer', event: 'BackgroundWriterMeasured', scope: 'server' },
  { name: 'checkpointer', event: 'CheckpointerMeasured', scope: 'server' },
  { name: 'wal', event: 'WalMeasured', scope: 'server' },
  { name: 'wal-directory', event: 'WalDirectoryMeasured', scope: 'server' },
  { name: 'io', event: 'IoMeasured', scope: 'server' },
  { name: 'horizon', event: 'HorizonMeasured', scope: 'server' },
  { name: 'wraparound', event: 'WraparoundMeasured', scope: 'server' },
  { name: 'shared-locks', event: 'SharedLocksMeasured', scope: 'server' },
  { name: 'locks', event: 'LocksMeasured', scope: 'database' },
  { name: 'database-sizes', event: 'DatabaseSizesMeasured', scope: 'server', everyMs: MINUTE },
  { name: 'settings', event: 'SettingsMeasured', scope: 'server', everyMs: 5 * MINUTE, refine: withholdSettings },
];

/** Returns the groups under these settings; custom queries come last. */
export function groupsOf({ sizesEvery, queriesFolder }: DatabaseMetricsSettings): readonly Group[] {
  const groups = GROUPS.map((group) => (group.name === 'database-sizes' ? { ...group, everyMs: sizesEvery } : group));
  return queriesFolder === undefined ? groups : [...groups, ...customQueries(queriesFolder)];
}

export const databaseMetrics = defineContext({
  name: 'database-metrics',
  description:
    'Measures databases of PostgreSQL servers, the background writer, WAL, I/O, locks, settings and wraparound.',
  port: 7433,
  maxConnections: 3,
  settings: databaseMetricsSettings,
  create: (settings) => ({
    sqlFolder: sqlFolder(import.meta.dirname),
    groups: groupsOf(settings),
    memoryType: 'DatabaseMetricsMemory',
    initialMemory: INITIAL_MEMORY,
    compares: ['databases', 'settings'],
    observe,
  }),
});
