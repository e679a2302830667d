#!/usr/bin/env node
import 'reflect-metadata';
import { requireNode } from '@pgherald/configuration/node-version';

requireNode();
const { TableIndexManagementModule, tableIndexManagementSettings, tableOverrides } =
  await import('@pgherald/table-index-management');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService({
  name: 'table-index-management',
  description: 'Tells of tables and indexes of PostgreSQL servers: sizes, bloat, vacuum, what is not used.',
  port: 7435,
  maxConnections: 5,
  settings: tableIndexManagementSettings,
  overridable: { 'table-index-management': tableOverrides },
  module: TableIndexManagementModule,
});
