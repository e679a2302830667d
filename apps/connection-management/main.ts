#!/usr/bin/env node
import 'reflect-metadata';
import { runContextService } from '@pgherald/polling/service';
import { ConnectionManagementModule, connectionManagementSettings } from '@pgherald/connection-management';

await runContextService({
  name: 'connection-management',
  description:
    'Watches whether PostgreSQL servers let us in, how many connections they have left, and what may be read.',
  port: 7437,
  maxConnections: 3,
  settings: connectionManagementSettings,
  module: ConnectionManagementModule,
});
