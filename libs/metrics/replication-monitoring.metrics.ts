import type { Metric } from './catalogue.js';
import { by, count, counter, doubleGauge, gauge, itemsOf, onRequest, upDownCounter } from './define-metric.js';

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
  gauge(
    'postgresql.replication.data_delay',
    'By',
    'WAL that the standby has not replayed yet.',
    clients('replayLagBytes', client),
  ),
  gauge(
    'postgresql.wal.age',
    's',
    'Time since WAL was last archived; none if archiving is off.',
    position('lastArchivedAgeSeconds'),
  ),
  gauge(
    'postgresql.wal.lag',
    's',
    'Time between flushing WAL and the reply of the standby, in whole seconds; only with `sink.peer.walLag: lag`.',
    clients(lagOfClient, client),
  ),
  ...onRequest(
    doubleGauge(
      'postgresql.wal.delay',
      's',
      'Time between flushing WAL and the reply of the standby; not with `sink.peer.walLag: lag`.',
      clients(lagOfClient, client),
    ),
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

const LAG: readonly Metric[] = [
  doubleGauge(
    'pgherald.replication.lag',
    's',
    'Age of the oldest WAL not yet replayed; a lower bound if `state` is unknown.',
    standbys('atLeastSeconds', standby),
  ),
  gauge(
    'pgherald.replication.lag_size',
    'By',
    'WAL not yet replayed; a lower bound if `state` is unknown.',
    standbys('atLeastBytes', standby),
  ),
  doubleGauge(
    'pgherald.replication.wal.rate',
    'By/s',
    'WAL written or received between two polls.',
    assessed('walBytesPerSecond'),
  ),
  ...onRequest(
    gauge(
      'pgherald.replication.walsender.lag_size',
      'By',
      'WAL that was not yet sent, and that the receiver has not yet written, flushed and replayed.',
      walsenders(
        by('operation', {
          send: 'sentLagBytes',
          write: 'writeLagBytes',
          flush: 'flushLagBytes',
          replay: 'replayLagBytes',
        }),
        walsender,
      ),
    ),
    doubleGauge(
      'pgherald.replication.walsender.lag',
      's',
      'The lag that PostgreSQL reports for the walsender; none after some time without WAL.',
      walsenders(lagOfClient, walsender),
    ),
    gauge(
      'pgherald.replication.walsender.xid_age',
      '{transaction}',
      'Age of the oldest transaction that queries of the standby need.',
      walsenders('backendXminAge', walsender),
    ),
    gauge(
      'pgherald.replication.wal.position',
      'By',
      'Positions in the WAL, bytes since its beginning.',
      position(
        by('position', {
          insert: 'insertLsn',
          write: 'writeLsn',
          flush: 'flushLsn',
          receive: 'receiveLsn',
          replay: 'replayLsn',
        }),
      ),
    ),
  ),
];

const SLOTS: readonly Metric[] = [
  upDownCounter(
    'pgherald.replication.slot.retained_size',
    'By',
    'WAL that the slot keeps.',
    slots('retainedBytes', slot),
  ),
  gauge(
    'pgherald.replication.slot.safe_wal_size',
    'By',
    'WAL that can be written before the slot is in danger, if that is limited.',
    slots('safeWalSize', slot),
  ),
  gauge(
    'pgherald.replication.slot.unconfirmed_size',
    'By',
    'WAL that the consumer of a logical slot has not confirmed.',
    slots('unconfirmedBytes', slot),
  ),
  gauge(
    'pgherald.replication.slot.xid_age',
    '{transaction}',
    'Age of the oldest transaction that the slot keeps.',
    slots(by('of', { rows: 'xminAge', catalogs: 'catalogXminAge' }), slot),
  ),
  upDownCounter(
    'pgherald.replication.slots',
    '{slot}',
    'Slots by type and WAL status.',
    slotsCounted(count(), { type: 'slotType', wal_status: 'walStatus' }),
  ),
  ...onRequest(
    counter(
      'pgherald.replication.slot.decoded',
      'By',
      'Bytes that a logical slot decoded, spilled to disk, and streamed before the end of a transaction (14+).',
      slots(by('how', { total: 'totalBytes', spilled: 'spillBytes', streamed: 'streamBytes' }), slot),
    ),
    counter(
      'pgherald.replication.slot.transactions',
      '{transaction}',
      'Transactions that a logical slot decoded, and spilled to disk (14+).',
      slots(by('how', { total: 'totalTransactions', spilled: 'spillTransactions' }), slot),
    ),
  ),
];

const ARCHIVER: readonly Metric[] = [
  counter(
    'pgherald.wal.archived',
    '{file}',
    'Files of WAL archived, and attempts that failed.',
    position(by('outcome', { archived: 'archivedCount', failed: 'failedCount' })),
  ),
];

const SUBSCRIPTIONS: readonly Metric[] = [
  doubleGauge(
    'pgherald.replication.subscription.silence',
    's',
    'Time since the last message of the publisher.',
    subscriptions('sinceLastMessageSeconds', { subscription: 'subscriptionName' }),
  ),
  gauge(
    'pgherald.replication.subscription.unconfirmed_size',
    'By',
    'WAL received and not yet reported back.',
    subscriptions('unconfirmedBytes', { subscription: 'subscriptionName' }),
  ),
  counter(
    'pgherald.replication.subscription.errors',
    '{error}',
    'Errors while applying changes and while copying tables (15+).',
    subscriptions(by('during', { apply: 'applyErrors', copy: 'syncErrors' }), { subscription: 'subscriptionName' }),
  ),
  counter(
    'pgherald.replication.subscription.conflicts',
    '{conflict}',
    'Conflicts with rows of the subscriber (18+).',
    subscriptions('conflicts', { subscription: 'subscriptionName' }),
  ),
];

export const REPLICATION_MONITORING_METRICS: readonly Metric[] = [
  ...AS_THE_RECEIVER,
  ...LAG,
  ...SLOTS,
  ...ARCHIVER,
  ...SUBSCRIPTIONS,
];
