#!/usr/bin/env node
import 'reflect-metadata';
import { runContextService } from '@pgherald/polling/service';
import { ReplicationMonitoringModule, replicationMonitoringSettings } from '@pgherald/replication-monitoring';

await runContextService({
  name: 'replication-monitoring',
  port: 7436,
  maxConnections: 3,
  settings: replicationMonitoringSettings,
  module: ReplicationMonitoringModule,
});
