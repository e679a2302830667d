#!/usr/bin/env node
import 'reflect-metadata';
import { runContextService } from '@pgherald/polling/service';
import {
  TableIndexManagementModule,
  tableIndexManagementSettings,
  tableOverrides,
} from '@pgherald/table-index-management';

await runContextService({
  name: 'table-index-management',
  description: 'Tells of tables and indexes of PostgreSQL servers: sizes, bloat, vacuum, what is not used.',
  port: 7435,
  maxConnections: 5,
  settings: tableIndexManagementSettings,
  overridable: { 'table-index-management': tableOverrides },
  module: TableIndexManagementModule,
});
