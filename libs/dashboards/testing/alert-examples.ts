/** Series that make an alert fire, and series that must not; values in promtool's notation, one for each minute. */
export interface AlertExample {
  readonly fires: Readonly<Record<string, string>>;
  readonly staysQuiet: Readonly<Record<string, string>>;
  /** When to look, in minutes. */
  readonly at: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly summary: string;
}

const DB = 'instance="db1:5432"';
const SERVER = 'orders-1 (db1:5432, cluster orders)';
const NAMED = { instance: 'db1:5432', cluster: 'orders', name: 'orders-1' };
/** Present in every example; by the second series, the server had another name until shortly before the time of the example. */
export const INFO = {
  'pgherald_server_info{instance="db1:5432",cluster="orders",name="orders-1",role="primary",context="a"}': '1x300',
  'pgherald_server_info{instance="db1:5432",cluster="orders",name="orders-0",role="primary",context="a"}': '1x2',
};

export const ALERT_EXAMPLES: Readonly<Record<string, AlertExample>> = {
  PgheraldBlind: {
    fires: { [`pgherald_poll_coverage_percent{${DB},context="a",group="x"}`]: '100x9 0x60' },
    staysQuiet: {
      [`pgherald_poll_coverage_percent{${DB},context="a",group="x"}`]: '100x60',
      [`pgherald_poll_coverage_percent{${DB},context="a",group="statements"}`]: '0x60',
      [`pgherald_poll_coverage_percent{${DB},context="b",group="z"}`]: '100x60',
    },
    at: 20,
    labels: { ...NAMED, context: 'a' },
    summary: `pgherald sees little of ${SERVER}: 0 % of the readings of a succeed`,
  },
  PgheraldCoverageIncomplete: {
    fires: {
      [`pgherald_poll_coverage_percent{${DB},context="a",group="x"}`]: '100x100',
      [`pgherald_poll_coverage_percent{${DB},context="a",group="y"}`]: '75x100',
    },
    staysQuiet: { [`pgherald_poll_coverage_percent{${DB},context="a",group="y"}`]: '100x50 0 100x50' },
    at: 60,
    labels: { ...NAMED, context: 'a', group: 'y' },
    summary: `pgherald misses part of ${SERVER}: 75 % of the readings of y succeed`,
  },
  PgheraldSilent: {
    fires: {
      'pgherald_server_info{instance="db2:5432",cluster="orders",name="orders-2",role="standby",context="a"}': '1x20',
    },
    staysQuiet: {
      'pgherald_server_info{instance="db2:5432",cluster="orders",name="orders-2",role="standby",context="a"}': '1x200',
    },
    at: 45,
    labels: { instance: 'db2:5432', cluster: 'orders', name: 'orders-2' },
    summary: 'no metrics of orders-2 (db2:5432, cluster orders) arrive, which did half an hour ago',
  },
  PgheraldPollsLate: {
    fires: { [`pgherald_poll_late{${DB},context="a"}`]: '2x100' },
    staysQuiet: { [`pgherald_poll_late{${DB},context="a"}`]: '0x50 2 0x50' },
    at: 60,
    labels: { ...NAMED, context: 'a' },
    summary: `polls of ${SERVER} take longer than their interval: a skips 2 for each that it runs`,
  },
  PgheraldEventsLost: {
    fires: { 'pgherald_self_outbox_dropped_total{job="database-metrics",instance="p1"}': '0x10 15+0x60' },
    staysQuiet: { 'pgherald_self_outbox_dropped_total{job="database-metrics",instance="p1"}': '7x60' },
    at: 15,
    labels: { job: 'database-metrics' },
    summary: 'database-metrics dropped 15 events, because its outbox is full',
  },
  PgheraldSinkBehind: {
    fires: { 'pgherald_self_sink_lag{job="otlp-sink",instance="p1"}': '250000x60' },
    staysQuiet: { 'pgherald_self_sink_lag{job="otlp-sink",instance="p1"}': '90000x60' },
    at: 20,
    labels: { job: 'otlp-sink' },
    summary: '250k events wait for the sink otlp-sink',
  },
  PgheraldDeadLetters: {
    fires: { 'pgherald_self_dead_letters{job="otlp-sink",instance="p1"}': '3x70 7x60' },
    staysQuiet: { 'pgherald_self_dead_letters{job="otlp-sink",instance="p1"}': '3x130' },
    at: 80,
    labels: {},
    summary: 'the backend refused 4 events within an hour',
  },
  PostgresWraparoundNear: {
    fires: { [`pgherald_wraparound_used_percent{${DB},postgresql_database_name="shop",counter="xid"}`]: '61x60' },
    staysQuiet: { [`pgherald_wraparound_used_percent{${DB},postgresql_database_name="shop",counter="xid"}`]: '49x60' },
    at: 20,
    labels: { ...NAMED, postgresql_database_name: 'shop', counter: 'xid' },
    summary: `61 % of all xid ids are used in shop on ${SERVER}`,
  },
  PostgresWraparoundSoon: {
    fires: {
      [`pgherald_wraparound_time_to_stop_seconds{${DB},postgresql_database_name="shop",counter="xid"}`]: '86400x60',
    },
    staysQuiet: {
      [`pgherald_wraparound_time_to_stop_seconds{${DB},postgresql_database_name="shop",counter="xid"}`]: '864000x60',
    },
    at: 40,
    labels: { ...NAMED, postgresql_database_name: 'shop', counter: 'xid' },
    summary: `${SERVER} refuses to write in 1d 0h 0m 0s, at the rate of the last hour (xid ids of shop)`,
  },
  PostgresHorizonHeldBack: {
    fires: { [`pgherald_horizon_age{${DB},holder="slot",name="s"}`]: '200000000x60' },
    staysQuiet: { [`pgherald_horizon_age{${DB},holder="slot",name="s"}`]: '90000000x60' },
    at: 30,
    labels: { ...NAMED, holder: 'slot' },
    summary: `a slot on ${SERVER} keeps 200M transactions from being cleaned up`,
  },
  PostgresReplicationLag: {
    fires: { [`pgherald_replication_lag_seconds{${DB},standby="s1",side="upstream",state="behind"}`]: '400x60' },
    staysQuiet: {
      [`pgherald_replication_lag_seconds{${DB},standby="s1",side="upstream",state="behind"}`]: '200x60',
      [`pgherald_replication_lag_seconds{${DB},standby="s2",side="upstream",state="unknown"}`]: '900x60',
    },
    at: 20,
    labels: { ...NAMED, standby: 's1' },
    summary: `the standby s1 is 6m 40s behind, as ${SERVER} sees it`,
  },
  PostgresReplicationLagUnknown: {
    fires: { [`pgherald_replication_lag_size_bytes{${DB},standby="s1",side="upstream",state="unknown"}`]: '0x60' },
    staysQuiet: { [`pgherald_replication_lag_size_bytes{${DB},standby="s1",side="upstream",state="behind"}`]: '0x60' },
    at: 20,
    labels: { ...NAMED, standby: 's1' },
    summary: `the lag of the standby s1 is unknown, as ${SERVER} sees it`,
  },
  PostgresSlotAtRisk: {
    fires: { [`pgherald_replication_slots{${DB},type="physical",wal_status="lost"}`]: '1x60' },
    staysQuiet: { [`pgherald_replication_slots{${DB},type="physical",wal_status="extended"}`]: '1x60' },
    at: 10,
    labels: { ...NAMED, type: 'physical', wal_status: 'lost' },
    summary: `1 physical slots of ${SERVER} lose their WAL (lost)`,
  },
  PostgresSlotKeepsWal: {
    fires: { [`pgherald_replication_slot_retained_size_bytes{${DB},slot="s",type="physical"}`]: '32212254720x60' },
    staysQuiet: { [`pgherald_replication_slot_retained_size_bytes{${DB},slot="s",type="physical"}`]: '1073741824x60' },
    at: 30,
    labels: { ...NAMED, slot: 's' },
    summary: `the slot s keeps 30GiB of WAL on ${SERVER}`,
  },
  PostgresArchivingFailing: {
    fires: {
      [`pgherald_wal_archived_total{${DB},outcome="failed"}`]: '0+1x60',
      [`pgherald_wal_archived_total{${DB},outcome="archived"}`]: '5x60',
    },
    staysQuiet: {
      [`pgherald_wal_archived_total{${DB},outcome="failed"}`]: '0+1x60',
      [`pgherald_wal_archived_total{${DB},outcome="archived"}`]: '0+1x60',
    },
    at: 40,
    labels: NAMED,
    summary: `${SERVER} cannot archive WAL: 15 attempts failed and none succeeded in 15 minutes`,
  },
  PostgresSubscriptionFailing: {
    fires: { [`pgherald_replication_subscription_errors_total{${DB},subscription="sub",during="apply"}`]: '0+1x60' },
    staysQuiet: { [`pgherald_replication_subscription_errors_total{${DB},subscription="sub",during="apply"}`]: '4x60' },
    at: 40,
    labels: { ...NAMED, subscription: 'sub' },
    summary: `the subscription sub on ${SERVER} failed 15 times in 15 minutes`,
  },
  PostgresConnectionsNearLimit: {
    fires: {
      [`pgherald_connection_used{${DB},scope="server",name=""}`]: '95x60',
      [`pgherald_connection_limit{${DB},scope="server",name=""}`]: '100x60',
    },
    staysQuiet: {
      [`pgherald_connection_used{${DB},scope="server",name=""}`]: '85x60',
      [`pgherald_connection_limit{${DB},scope="server",name=""}`]: '100x60',
    },
    at: 20,
    labels: { ...NAMED, scope: 'server' },
    summary: `95 % of the connections of ${SERVER} are used (limit of the server)`,
  },
  PostgresLongTransaction: {
    fires: {
      [`pgherald_connections_oldest_transaction_age_milliseconds{${DB},postgresql_database_name="shop",state="idle"}`]:
        '18000000x60',
    },
    staysQuiet: {
      [`pgherald_connections_oldest_transaction_age_milliseconds{${DB},postgresql_database_name="shop",state="idle"}`]:
        '180000x60',
    },
    at: 20,
    labels: { ...NAMED, postgresql_database_name: 'shop' },
    summary: `a transaction in shop on ${SERVER} is open for 5h 0m 0s`,
  },
  PostgresChecksumFailure: {
    fires: { [`pgherald_checksum_failures_total{${DB},postgresql_database_name="shop"}`]: '0x10 6x120' },
    staysQuiet: { [`pgherald_checksum_failures_total{${DB},postgresql_database_name="shop"}`]: '6x120' },
    at: 60,
    labels: { ...NAMED, postgresql_database_name: 'shop' },
    summary: `a page of shop on ${SERVER} is damaged`,
  },
};
