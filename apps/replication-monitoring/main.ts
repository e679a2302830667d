#!/usr/bin/env node
import 'reflect-metadata';
import { runContextService } from '@pgherald/polling/service';
import { ReplicationMonitoringModule, replicationMonitoringSettings } from '@pgherald/replication-monitoring';

await runContextService({
  name: 'replication-monitoring',
  description: 'Watches standbys, replication slots, WAL, archiving and subscriptions of PostgreSQL servers.',
  port: 7436,
  maxConnections: 3,
  settings: replicationMonitoringSettings,
  module: ReplicationMonitoringModule,
});
