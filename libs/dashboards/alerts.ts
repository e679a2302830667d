import { series } from './query.js';

/** A rule of Prometheus for a condition that deserves a person's attention. */
export interface Alert {
  readonly name: string;
  readonly expr: string;
  /** Time for which the condition must hold. */
  readonly for: string;
  /** `page` wakes somebody up, `ticket` waits for the morning. */
  readonly severity: 'page' | 'ticket';
  readonly summary: string;
  readonly help: string;
}

/** Adds the cluster, and the server's name in the configuration, to each series of an expression by instance. */
function named(expression: string): string {
  // After a change of the configuration a server has two names for some minutes.
  const info = `topk by (instance) (1, max by (instance, cluster, name) (${series('pgherald.server.info')}))`;
  return `(${expression}) * on (instance) group_left (cluster, name) ${info}`;
}

const SERVER = '{{ $labels.name }} ({{ $labels.instance }}, cluster {{ $labels.cluster }})';
const UNKNOWN = 'state="unknown"';
const VALUE = '{{ $value | humanize }}';
const SECONDS = '{{ $value | humanizeDuration }}';
const BYTES = '{{ $value | humanize1024 }}B';

export const ALERTS: readonly Alert[] = [
  {
    name: 'PgheraldBlind',
    expr: named(`avg by (instance, context) (${series('pgherald.poll.coverage')}) < 50`),
    for: '5m',
    severity: 'page',
    summary: `pgherald sees little of ${SERVER}: ${VALUE} % of the readings of {{ $labels.context }} succeed`,
    help: 'The server cannot be reached, or refuses the readings. No other alert about it can be trusted.',
  },
  {
    name: 'PgheraldCoverageIncomplete',
    expr: named(`min by (instance, context, group) (avg_over_time(${series('pgherald.poll.coverage')}[15m])) < 95`),
    for: '30m',
    severity: 'ticket',
    summary: `pgherald misses part of ${SERVER}: ${VALUE} % of the readings of {{ $labels.group }} succeed`,
    help: 'A right or a function is missing, or a statement does not end in time.',
  },
  {
    name: 'PgheraldSilent',
    expr: `max by (instance, cluster, name) (${series('pgherald.server.info')} offset 30m) unless on (instance) max by (instance) (${series('pgherald.server.info')})`,
    for: '10m',
    severity: 'page',
    summary: `no metrics of ${SERVER} arrive, which did half an hour ago`,
    help: 'pgherald, its log, the sink or the Collector is down. A server that was removed from the configuration also counts, for 30 minutes.',
  },
  {
    name: 'PgheraldPollsLate',
    expr: named(`max by (instance, context) (avg_over_time(${series('pgherald.poll.late')}[30m])) > 0.5`),
    for: '10m',
    severity: 'ticket',
    summary: `polls of ${SERVER} take longer than their interval: {{ $labels.context }} skips ${VALUE} for each that it runs`,
    help: 'The server or pgherald is too slow for the interval.',
  },
  {
    name: 'PgheraldEventsLost',
    expr: `sum by (job) (increase(${series('pgherald.self.outbox.dropped')}[15m])) > 0`,
    for: '0m',
    severity: 'page',
    summary: `{{ $labels.job }} dropped ${VALUE} events, because its outbox is full`,
    help: 'Kafka has been unavailable for longer than the outbox has room.',
  },
  {
    name: 'PgheraldSinkBehind',
    expr: `max by (job) (${series('pgherald.self.sink.lag')}) > 100000`,
    for: '15m',
    severity: 'page',
    summary: `${VALUE} events wait for the sink {{ $labels.job }}`,
    help: 'The backend refuses, is slow or is away. Nothing is lost while the event log keeps its events.',
  },
  {
    name: 'PgheraldDeadLetters',
    expr: `max(${series('pgherald.self.dead_letters')}) - max(${series('pgherald.self.dead_letters')} offset 1h) > 0`,
    for: '0m',
    severity: 'ticket',
    summary: `the backend refused ${VALUE} events within an hour`,
    help: 'They are kept as dead letters with the reason.',
  },
  {
    name: 'PostgresWraparoundNear',
    expr: named(`max by (instance, postgresql_database_name, counter) (${series('pgherald.wraparound.used')}) > 50`),
    for: '10m',
    severity: 'page',
    summary: `${VALUE} % of all {{ $labels.counter }} ids are used in {{ $labels.postgresql_database_name }} on ${SERVER}`,
    help: 'At 100 % PostgreSQL refuses to write.',
  },
  {
    name: 'PostgresWraparoundSoon',
    expr: named(
      `min by (instance, postgresql_database_name, counter) (${series('pgherald.wraparound.time_to_stop')}) < 3 * 86400`,
    ),
    for: '30m',
    severity: 'page',
    summary: `${SERVER} refuses to write in ${SECONDS}, at the rate of the last hour ({{ $labels.counter }} ids of {{ $labels.postgresql_database_name }})`,
    help: 'Ids are used faster than vacuum frees them.',
  },
  {
    name: 'PostgresHorizonHeldBack',
    expr: named(`max by (instance, holder) (${series('pgherald.horizon.age')}) > 100e6`),
    for: '15m',
    severity: 'ticket',
    summary: `a {{ $labels.holder }} on ${SERVER} keeps ${VALUE} transactions from being cleaned up`,
    help: 'Vacuum cannot remove what is newer; tables grow, and wraparound comes closer.',
  },
  {
    name: 'PostgresReplicationLag',
    expr: named(`max by (instance, standby) (${series('pgherald.replication.lag', 'state!="unknown"')}) > 300`),
    for: '5m',
    severity: 'page',
    summary: `the standby {{ $labels.standby }} is ${SECONDS} behind, as ${SERVER} sees it`,
    help: 'A failover would lose, or reads would miss, what the standby has not replayed.',
  },
  {
    name: 'PostgresReplicationLagUnknown',
    expr: named(
      `count by (instance, standby) (${series('pgherald.replication.lag_size', UNKNOWN)} or ${series('pgherald.replication.lag', UNKNOWN)})`,
    ),
    for: '10m',
    severity: 'page',
    summary: `the lag of the standby {{ $labels.standby }} is unknown, as ${SERVER} sees it`,
    help: 'The standby may be disconnected, or its position cannot be compared. Assume that it is behind.',
  },
  {
    name: 'PostgresSlotAtRisk',
    expr: named(
      `sum by (instance, type, wal_status) (${series('pgherald.replication.slots', 'wal_status=~"unreserved|lost"')}) > 0`,
    ),
    for: '0m',
    severity: 'page',
    summary: `${VALUE} {{ $labels.type }} slots of ${SERVER} lose their WAL ({{ $labels.wal_status }})`,
    help: 'A slot that is lost never recovers: its consumer must be built again.',
  },
  {
    name: 'PostgresSlotKeepsWal',
    expr: named(`max by (instance, slot) (${series('pgherald.replication.slot.retained_size')}) > 20 * 2^30`),
    for: '15m',
    severity: 'page',
    summary: `the slot {{ $labels.slot }} keeps ${BYTES} of WAL on ${SERVER}`,
    help: 'Its consumer is away or slow; the disk fills.',
  },
  {
    name: 'PostgresArchivingFailing',
    expr: named(
      `sum by (instance) (increase(${series('pgherald.wal.archived', 'outcome="failed"')}[15m])) > 0 unless on (instance) sum by (instance) (increase(${series('pgherald.wal.archived', 'outcome="archived"')}[15m])) > 0`,
    ),
    for: '15m',
    severity: 'page',
    summary: `${SERVER} cannot archive WAL: ${VALUE} attempts failed and none succeeded in 15 minutes`,
    help: 'There is no recovery to a point after the last archived file, and pg_wal fills the disk.',
  },
  {
    name: 'PostgresSubscriptionFailing',
    expr: named(
      `sum by (instance, subscription) (increase(${series('pgherald.replication.subscription.errors')}[15m])) > 0`,
    ),
    for: '10m',
    severity: 'page',
    summary: `the subscription {{ $labels.subscription }} on ${SERVER} failed ${VALUE} times in 15 minutes`,
    help: 'It does not advance, and its slot on the publisher keeps WAL.',
  },
  {
    name: 'PostgresConnectionsNearLimit',
    expr: named(
      `max by (instance, scope) (100 * ${series('pgherald.connection.used')} / (${series('pgherald.connection.limit')} > 0)) > 90`,
    ),
    for: '5m',
    severity: 'page',
    summary: `${VALUE} % of the connections of ${SERVER} are used (limit of the {{ $labels.scope }})`,
    help: 'Clients are refused at 100 %.',
  },
  {
    name: 'PostgresLongTransaction',
    expr: named(
      `max by (instance, postgresql_database_name) (${series('pgherald.connections.oldest_transaction_age')}) / 1000 > 4 * 3600`,
    ),
    for: '5m',
    severity: 'ticket',
    summary: `a transaction in {{ $labels.postgresql_database_name }} on ${SERVER} is open for ${SECONDS}`,
    help: 'It keeps vacuum from cleaning up, and may hold locks.',
  },
  {
    name: 'PostgresChecksumFailure',
    expr: named(
      `sum by (instance, postgresql_database_name) (increase(${series('pgherald.checksum_failures')}[1h])) > 0`,
    ),
    for: '0m',
    severity: 'page',
    summary: `a page of {{ $labels.postgresql_database_name }} on ${SERVER} is damaged`,
    help: 'Storage returned other bytes than were written.',
  },
];
