#!/usr/bin/env node
import 'reflect-metadata';
import { runContextService } from '@pgherald/polling/service';
import { ConnectionManagementModule, connectionManagementSettings } from '@pgherald/connection-management';

await runContextService({
  name: 'connection-management',
  port: 7437,
  maxConnections: 3,
  settings: connectionManagementSettings,
  module: ConnectionManagementModule,
});
