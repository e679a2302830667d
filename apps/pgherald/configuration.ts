import { checkAll, readConfiguration } from '@pgherald/configuration';
import { connectionManagementSettings } from '@pgherald/connection-management';
import { databaseMetricsSettings } from '@pgherald/database-metrics';
import { sinkSettings } from '@pgherald/otlp-sink';
import { checkConnections, connectionSettings, pollingSettings, targetsWith } from '@pgherald/polling';
import { replicationMonitoringSettings } from '@pgherald/replication-monitoring';
import { processSettings, type CarriedOver } from '@pgherald/service';
import { queryAnalysisSettings } from '@pgherald/query-analysis';
import { tableIndexManagementSettings, tableOverrides } from '@pgherald/table-index-management';
import { z } from 'zod';

/** What the overrides of targets may set, by context. */
export const OVERRIDABLE = { 'table-index-management': tableOverrides };

/** All settings, composed of what each project declares. */
export const settings = z.strictObject({
  targets: targetsWith(OVERRIDABLE),
  ...pollingSettings,
  ...processSettings(7432),
  sink: sinkSettings,
  'database-metrics': databaseMetricsSettings,
  'query-analysis': queryAnalysisSettings,
  'table-index-management': tableIndexManagementSettings,
  'replication-monitoring': replicationMonitoringSettings,
  'connection-management': connectionManagementSettings,
});

export type Configuration = z.output<typeof settings>;

/**
 * Reads the configuration of the one-process application.
 * @param collector what a configuration of the Collector says, where ours says nothing
 * @throws ConfigurationError
 */
export function loadConfiguration(
  file: string | undefined,
  environment: NodeJS.ProcessEnv,
  collector?: CarriedOver,
): Configuration {
  const source = { file: file ?? environment['PGHERALD_CONFIG'], under: collector?.document };
  const { PGHERALD_TARGETS } = environment;
  return checkAll(
    () => readConfiguration(settings, { ...source, environment }),
    () => {
      const { targets } = readConfiguration(connectionSettings, { ...source, environment: { PGHERALD_TARGETS } });
      checkConnections(targets, environment);
    },
  );
}
