import { defineContext, type Group } from '@pgherald/polling';
import { sqlFolder } from '@pgherald/postgres';
import { INITIAL_MEMORY, observe } from './domain/observe.js';
import { rowsWith } from './rows-with.js';
import { replicationMonitoringSettings } from './settings.js';

/** The groups, which share two statements. With the facts of the server, a poll sends three. */
export const GROUPS: readonly Group[] = [
  { name: 'wal-position', event: 'WalPositionMeasured', scope: 'server' },
  {
    name: 'wal-receiver',
    from: 'wal-position',
    event: 'WalReceiverMeasured',
    scope: 'server',
    refine: rowsWith('pid'),
  },
  { name: 'replication', event: 'ReplicationMeasured', scope: 'server', refine: rowsWith('pid') },
  {
    name: 'replication-slots',
    from: 'replication',
    event: 'ReplicationSlotsMeasured',
    scope: 'server',
    refine: rowsWith('slotType'),
  },
  {
    name: 'subscriptions',
    from: 'replication',
    event: 'SubscriptionsMeasured',
    scope: 'server',
    refine: rowsWith('subscriptionName'),
  },
];

export const replicationMonitoring = defineContext({
  name: 'replication-monitoring',
  description: 'Watches standbys, replication slots, WAL, archiving and subscriptions of PostgreSQL servers.',
  port: 7436,
  maxConnections: 3,
  settings: replicationMonitoringSettings,
  create: () => ({
    sqlFolder: sqlFolder(import.meta.dirname),
    groups: GROUPS,
    memoryType: 'ReplicationMonitoringMemory',
    initialMemory: INITIAL_MEMORY,
    compares: ['wal-position'],
    observe,
  }),
});
