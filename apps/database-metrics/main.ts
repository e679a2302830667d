#!/usr/bin/env node
import 'reflect-metadata';
import { requireNode } from '@pgherald/configuration/node-version';

requireNode();
const { DatabaseMetricsModule, databaseMetricsSettings } = await import('@pgherald/database-metrics');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService({
  name: 'database-metrics',
  description:
    'Measures databases of PostgreSQL servers, the background writer, WAL, I/O, locks, settings and wraparound.',
  port: 7433,
  maxConnections: 3,
  settings: databaseMetricsSettings,
  module: DatabaseMetricsModule,
});
