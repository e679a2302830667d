import { sqlFolder } from '@pgherald/postgres';
import { defineContext, type Group } from '@pgherald/polling';
import { INITIAL_MEMORY, observe } from './domain/observe.js';
import { refineBloat } from './refine-bloat.js';
import { refineProgress } from './refine-progress.js';
import { tableIndexManagementSettings, tableOverrides, type TableIndexManagementSettings } from './settings.js';

const MINUTE = 60_000;

/** Returns the groups, each read by the `.sql` file of its name, or of the group in `from`. */
export function groupsOf(settings: TableIndexManagementSettings): readonly Group[] {
  const { tablesEvery, indexesEvery, sizesEvery, functionsEvery, bloatEvery, indexUsageEvery, usageEvery } = settings;
  const server = { scope: 'server' } as const;
  const database = { scope: 'database' } as const;
  const tables = { ...database, from: 'table-stats' } as const;
  const indexes = { ...database, from: 'index-stats' } as const;
  return [
    { name: 'standbys', event: 'StandbysMeasured', ...server, everyMs: MINUTE },
    { name: 'maintenance-progress', event: 'MaintenanceProgressMeasured', ...server, refine: refineProgress },
    { name: 'table-stats', event: 'TableStatsMeasured', ...database, everyMs: tablesEvery },
    { name: 'table-io', event: 'TableIoMeasured', ...tables, everyMs: tablesEvery },
    { name: 'table-usage', event: 'TableUsageMeasured', ...tables, everyMs: usageEvery },
    { name: 'index-stats', event: 'IndexStatsMeasured', ...database, everyMs: indexesEvery },
    { name: 'index-io', event: 'IndexIoMeasured', ...indexes, everyMs: indexesEvery },
    { name: 'index-usage', event: 'IndexUsageMeasured', ...indexes, everyMs: indexUsageEvery },
    { name: 'relation-sizes', event: 'RelationSizesMeasured', ...database, everyMs: sizesEvery },
    { name: 'function-stats', event: 'FunctionStatsMeasured', ...database, everyMs: functionsEvery },
    { name: 'bloat', event: 'BloatEstimated', ...database, everyMs: bloatEvery, refine: refineBloat },
    { name: 'exact-bloat', event: 'ExactBloatMeasured', ...database, onRequest: true, extension: 'pgstattuple' },
    { name: 'index-duplicates', event: 'IndexDuplicatesMeasured', ...database, everyMs: bloatEvery },
  ];
}

export const tableIndexManagement = defineContext({
  name: 'table-index-management',
  description: 'Watches tables and indexes of PostgreSQL servers: sizes, bloat, vacuum, use.',
  port: 7435,
  maxConnections: 5,
  settings: tableIndexManagementSettings,
  overrides: tableOverrides,
  create: (settings) => ({
    sqlFolder: sqlFolder(import.meta.dirname),
    groups: groupsOf(settings),
    memoryType: 'TableIndexManagementMemory',
    initialMemory: INITIAL_MEMORY,
    compares: ['table-stats', 'table-io', 'index-usage'],
    observe,
  }),
});
