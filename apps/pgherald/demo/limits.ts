import { queryAnalysisSettings } from '@pgherald/query-analysis';
import { replicationMonitoringSettings } from '@pgherald/replication-monitoring';
import { tableIndexManagementSettings } from '@pgherald/table-index-management';

/** Short limits, so that bloat, an unused index, top queries and replication lag are published within minutes. */
export const DEMO_LIMITS = {
  'query-analysis': queryAnalysisSettings.parse({ statementsEvery: '20s', topN: 20 }),
  'table-index-management': tableIndexManagementSettings.parse({
    sizesEvery: '20s',
    bloatEvery: '10s',
    bloatReadings: 2,
    tableBloatMin: '256KiB',
    indexBloatMin: '256KiB',
    indexUsageEvery: '5s',
    unusedWindow: '30s',
    unusedMin: '64KiB',
    vacuumOverdueAfter: '2m',
  }),
  'replication-monitoring': replicationMonitoringSettings.parse({
    maxLag: '5s',
    lagUnknownAfter: '10s',
    slotInactiveAfter: '1m',
  }),
};
