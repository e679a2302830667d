import { defineContext, type Group } from '@pgherald/polling';
import { sqlFolder } from '@pgherald/postgres';
import { INITIAL_MEMORY, observe } from './domain/observe.js';
import { replicationMonitoringSettings } from './settings.js';

const SERVER = { scope: 'server' } as const;
const REPLICATION = { ...SERVER, from: 'replication' } as const;

/** The groups, which share two statements. With the facts of the server, a poll sends three. */
export const GROUPS: readonly Group[] = [
  { name: 'wal-position', event: 'WalPositionMeasured', ...SERVER },
  { name: 'wal-receiver', from: 'wal-position', event: 'WalReceiverMeasured', ...SERVER, refine: rowsWith('pid') },
  { name: 'replication', event: 'ReplicationMeasured', ...SERVER, refine: rowsWith('pid') },
  { name: 'replication-slots', event: 'ReplicationSlotsMeasured', ...REPLICATION, refine: rowsWith('slotType') },
  { name: 'subscriptions', event: 'SubscriptionsMeasured', ...REPLICATION, refine: rowsWith('subscriptionName') },
];

/**
 * Selects the rows of one view from a statement that joins several: those whose column `field` is not null.
 * @throws PostgresError if the view was refused; none of its rows is then known
 */
function rowsWith(field: string): NonNullable<Group['refine']> {
  return (rows) => {
    const refused = rows.missing?.find(({ name }) => name === field);
    if (refused) throw refused.error;
    const column = rows.fields.indexOf(field);
    return { ...rows, values: rows.values.filter((row) => row[column] != null) };
  };
}

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
