import type { BoundedContext, Group } from '@pgherald/polling';
import { sqlFolder } from '@pgherald/postgres';
import { NOTHING_KNOWN, observe } from './domain/observe.js';
import { rowsWith } from './rows-with.js';
import type { ReplicationMonitoringSettings } from './settings.js';

/** What is read: two statements, which the groups share; with the facts of the server a poll sends three. */
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

export function replicationMonitoring(
  limits: ReplicationMonitoringSettings,
): BoundedContext<'ReplicationMonitoringMemory', ReplicationMonitoringSettings> {
  return {
    name: 'replication-monitoring',
    sqlFolder: sqlFolder(import.meta.dirname),
    groups: GROUPS,
    memoryType: 'ReplicationMonitoringMemory',
    nothingKnown: NOTHING_KNOWN,
    limits,
    compares: ['wal-position'],
    observe,
  };
}
