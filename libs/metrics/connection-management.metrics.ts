import type { Metric } from './catalogue.js';
import { by, counter, doubleGauge, gauge, itemsOf, onRequest, times, upDownCounter } from './define-metric.js';

const connections = itemsOf('ConnectionsMeasured', 'rows');
const limits = itemsOf('ConnectionLimitsMeasured', 'rows');
const pool = itemsOf('PoolMeasured', 'rows');
const access = itemsOf('ServerAccessMeasured', 'rows');

const holder = { database: 'databaseName', user: 'userName', application: 'applicationName' } as const;
const connectionGroup = { ...holder, state: 'state', wait: 'waitEventType' } as const;
const limited = { scope: 'scope', name: 'name' } as const;

const HOLDERS: readonly Metric[] = [
  upDownCounter(
    'pgherald.connection.held',
    '{connection}',
    'Client connections by database, role, application, state and wait. Smaller groups are summed under the state rest.',
    connections('connections', connectionGroup),
  ),
  ...onRequest(
    doubleGauge(
      'pgherald.connection.state_age',
      's',
      'Longest time that one of them has been in its state.',
      connections(times(0.001, 'oldestStateAgeMs'), connectionGroup),
    ),
    doubleGauge(
      'pgherald.connection.transaction_age',
      's',
      'Age of the oldest open transaction among them.',
      connections(times(0.001, 'oldestTransactionAgeMs'), connectionGroup),
    ),
  ),
];

const LIMITS: readonly Metric[] = [
  gauge(
    'pgherald.connection.limit',
    '{connection}',
    'Limits of connections: of the server, and of the roles and databases that have their own limit.',
    limits('maxConnections', limited),
  ),
  upDownCounter(
    'pgherald.connection.used',
    '{connection}',
    'Connections that count against the limit.',
    limits('connections', limited),
  ),
];

const OWN: readonly Metric[] = [
  upDownCounter(
    'pgherald.pool.connections',
    '{connection}',
    'Connections of pgherald to the server, by state.',
    pool(by('state', { busy: 'busy', idle: 'idle', opening: 'opening', closing: 'closing' })),
  ),
  gauge('pgherald.pool.limit', '{connection}', 'Our own connections to the server at most.', pool('maxConnections')),
  upDownCounter('pgherald.pool.waiting', '{caller}', 'Readings that wait for one of them.', pool('waiting')),
  counter('pgherald.pool.opened', '{connection}', 'Connections opened since the process started.', pool('opened')),
  counter(
    'pgherald.pool.exhausted',
    '{caller}',
    'Readings abandoned because all connections of pgherald were busy, since the process started.',
    pool('exhausted'),
  ),
];

const SERVER: readonly Metric[] = [
  doubleGauge(
    'pgherald.server.clock_skew',
    's',
    'Clock of the server minus the clock of pgherald; the error is at most half of the round trip.',
    access(times(0.001, 'clockSkewMs')),
  ),
  doubleGauge(
    'pgherald.server.round_trip',
    's',
    'Round-trip time of a query on one connection.',
    access(times(0.001, 'roundTripMs')),
  ),
];

export const CONNECTION_MANAGEMENT_METRICS: readonly Metric[] = [...HOLDERS, ...LIMITS, ...OWN, ...SERVER];
