import type { Metric } from './catalogue.js';
import { by, counter, doubleGauge, gauge, itemsOf, onRequest, sum, upDownCounter } from './define-metric.js';

const position = itemsOf('WalPositionMeasured', 'rows');
// Over a Unix socket walsenders have neither address nor port.
const walsenders = itemsOf('ReplicationMeasured', 'rows', { merge: 'greatest' });
const clients = itemsOf('ReplicationMeasured', 'rows', { merge: 'greatest' });
const slots = itemsOf('ReplicationSlotsMeasured', 'rows');
const slotsCounted = itemsOf('ReplicationSlotsMeasured', 'rows', { merge: true });
const subscriptions = itemsOf('SubscriptionsMeasured', 'rows', { database: 'databaseName' });
const assessed = itemsOf('ReplicationLagAssessed', null);
const standbys = itemsOf('ReplicationLagAssessed', 'standbys');

const client = { replication_client: 'replicationClient' } as const;
const lagOfClient = by('operation', {
  write: 'writeLagSeconds',
  flush: 'flushLagSeconds',
  replay: 'replayLagSeconds',
});

/**
 * Same names, types and switches as the OpenTelemetry Collector's PostgreSQL receiver. It distinguishes walsenders only by
 * address, so the greatest number of several walsenders at one address is sent.
 */
const AS_THE_RECEIVER: readonly Metric[] = [
  gauge('postgresql.replication.data_delay', 'By', {
    help: 'WAL that the standby has not replayed yet.',
    from: clients('replayLagBytes', client),
  }),
  gauge('postgresql.wal.age', 's', {
    help: 'Time since WAL was last archived; none if archiving is off.',
    from: position('lastArchivedAgeSeconds'),
  }),
  gauge('postgresql.wal.lag', 's', {
    help: 'Time between flushing WAL and the reply of the standby, in whole seconds; only with `sink.peer.walLag: lag`.',
    from: clients(lagOfClient, client),
  }),
  ...onRequest(
    doubleGauge('postgresql.wal.delay', 's', {
      help: 'Time between flushing WAL and the reply of the standby; not with `sink.peer.walLag: lag`.',
      from: clients(lagOfClient, client),
    }),
  ),
];

const standby = { standby: 'standby', side: 'side', state: 'state' } as const;
const walsender = {
  application: 'applicationName',
  client: 'clientAddress',
  port: 'clientPort',
  slot: 'slotName',
} as const;

const slot = { slot: 'slotName', type: 'slotType', database: 'databaseName' } as const;

export const REPLICATION_MONITORING_METRICS: readonly Metric[] = [
  ...AS_THE_RECEIVER,
  doubleGauge('pgherald.replication.lag', 's', {
    help: 'Age of the oldest WAL not yet replayed; a lower bound if `state` is unknown.',
    from: standbys('atLeastSeconds', standby),
  }),
  gauge('pgherald.replication.lag_size', 'By', {
    help: 'WAL not yet replayed; a lower bound if `state` is unknown.',
    from: standbys('atLeastBytes', standby),
  }),
  doubleGauge('pgherald.replication.wal.rate', 'By/s', {
    help: 'WAL written or received between two polls.',
    from: assessed('walBytesPerSecond'),
  }),
  ...onRequest(
    gauge('pgherald.replication.walsender.lag_size', 'By', {
      help: 'WAL that was not yet sent, and that the receiver has not yet written, flushed and replayed.',
      from: walsenders(
        by('operation', {
          send: 'sentLagBytes',
          write: 'writeLagBytes',
          flush: 'flushLagBytes',
          replay: 'replayLagBytes',
        }),
        walsender,
      ),
    }),
    doubleGauge('pgherald.replication.walsender.lag', 's', {
      help: 'The lag that PostgreSQL reports for the walsender; none after some time without WAL.',
      from: walsenders(lagOfClient, walsender),
    }),
    gauge('pgherald.replication.walsender.xid_age', '{transaction}', {
      help: 'Age of the oldest transaction that queries of the standby need.',
      from: walsenders('backendXminAge', walsender),
    }),
    gauge('pgherald.replication.wal.position', 'By', {
      help: 'Positions in the WAL, bytes since its beginning.',
      from: position(
        by('position', {
          insert: 'insertLsn',
          write: 'writeLsn',
          flush: 'flushLsn',
          receive: 'receiveLsn',
          replay: 'replayLsn',
        }),
      ),
    }),
  ),
  upDownCounter('pgherald.replication.slot.retained_size', 'By', {
    help: 'WAL that the slot keeps.',
    from: slots('retainedBytes', slot),
  }),
  gauge('pgherald.replication.slot.safe_wal_size', 'By', {
    help: 'WAL that can be written before the slot is in danger, if that is limited.',
    from: slots('safeWalSize', slot),
  }),
  gauge('pgherald.replication.slot.unconfirmed_size', 'By', {
    help: 'WAL that the consumer of a logical slot has not confirmed.',
    from: slots('unconfirmedBytes', slot),
  }),
  gauge('pgherald.replication.slot.xid_age', '{transaction}', {
    help: 'Age of the oldest transaction that the slot keeps.',
    from: slots(by('of', { rows: 'xminAge', catalogs: 'catalogXminAge' }), slot),
  }),
  upDownCounter('pgherald.replication.slots', '{slot}', {
    help: 'Slots by type and WAL status.',
    from: slotsCounted(sum(), { type: 'slotType', wal_status: 'walStatus' }),
  }),
  ...onRequest(
    counter('pgherald.replication.slot.decoded', 'By', {
      help: 'Bytes that a logical slot decoded, spilled to disk, and streamed before the end of a transaction (14+).',
      from: slots(by('how', { total: 'totalBytes', spilled: 'spillBytes', streamed: 'streamBytes' }), slot),
    }),
    counter('pgherald.replication.slot.transactions', '{transaction}', {
      help: 'Transactions that a logical slot decoded, and spilled to disk (14+).',
      from: slots(by('how', { total: 'totalTransactions', spilled: 'spillTransactions' }), slot),
    }),
  ),
  counter('pgherald.wal.archived', '{file}', {
    help: 'Files of WAL archived, and attempts that failed.',
    from: position(by('outcome', { archived: 'archivedCount', failed: 'failedCount' })),
  }),
  doubleGauge('pgherald.replication.subscription.silence', 's', {
    help: 'Time since the last message of the publisher.',
    from: subscriptions('sinceLastMessageSeconds', { subscription: 'subscriptionName' }),
  }),
  gauge('pgherald.replication.subscription.unconfirmed_size', 'By', {
    help: 'WAL received and not yet reported back.',
    from: subscriptions('unconfirmedBytes', { subscription: 'subscriptionName' }),
  }),
  counter('pgherald.replication.subscription.errors', '{error}', {
    help: 'Errors while applying changes and while copying tables (15+).',
    from: subscriptions(by('during', { apply: 'applyErrors', copy: 'syncErrors' }), {
      subscription: 'subscriptionName',
    }),
  }),
  counter('pgherald.replication.subscription.conflicts', '{conflict}', {
    help: 'Conflicts with rows of the subscriber (18+).',
    from: subscriptions('conflicts', { subscription: 'subscriptionName' }),
  }),
];
