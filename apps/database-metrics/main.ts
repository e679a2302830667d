#!/usr/bin/env node
import 'reflect-metadata';
import { DatabaseMetricsModule, databaseMetricsSettings } from '@pgherald/database-metrics';
import { runContextService } from '@pgherald/polling/service';

await runContextService({
  name: 'database-metrics',
  port: 7433,
  maxConnections: 3,
  settings: databaseMetricsSettings,
  module: DatabaseMetricsModule,
});
