import type { Metric } from './catalogue.js';
import { by, counter, doubleGauge, gauge, itemsOf, onRequest, times, upDownCounter } from './define-metric.js';

const connections = itemsOf('ConnectionsMeasured', 'rows');
const limits = itemsOf('ConnectionLimitsMeasured', 'rows');
const pool = itemsOf('PoolMeasured', 'rows');
const access = itemsOf('ServerAccessMeasured', 'rows');

const holder = { database: 'databaseName', user: 'userName', application: 'applicationName' } as const;
const connectionGroup = { ...holder, state: 'state', wait: 'waitEventType' } as const;
const limited = { scope: 'scope', name: 'name' } as const;

export const CONNECTION_MANAGEMENT_METRICS: readonly Metric[] = [
  upDownCounter('pgherald.connection.held', '{connection}', {
    help: 'Client connections by database, role, application, state and wait. Smaller groups are summed under the state rest.',
    from: connections('connections', connectionGroup),
  }),
  ...onRequest(
    doubleGauge('pgherald.connection.state_age', 's', {
      help: 'Longest time that one of them has been in its state.',
      from: connections(times(0.001, 'oldestStateAgeMs'), connectionGroup),
    }),
    doubleGauge('pgherald.connection.transaction_age', 's', {
      help: 'Age of the oldest open transaction among them.',
      from: connections(times(0.001, 'oldestTransactionAgeMs'), connectionGroup),
    }),
  ),
  gauge('pgherald.connection.limit', '{connection}', {
    help: 'Limits of connections: of the server, and of the roles and databases that have their own limit.',
    from: limits('maxConnections', limited),
  }),
  upDownCounter('pgherald.connection.used', '{connection}', {
    help: 'Connections that count against the limit.',
    from: limits('connections', limited),
  }),
  upDownCounter('pgherald.pool.connections', '{connection}', {
    help: 'Connections of pgherald to the server, by state.',
    from: pool(by('state', { busy: 'busy', idle: 'idle', opening: 'opening', closing: 'closing' })),
  }),
  gauge('pgherald.pool.limit', '{connection}', {
    help: 'Our own connections to the server at most.',
    from: pool('maxConnections'),
  }),
  upDownCounter('pgherald.pool.waiting', '{caller}', {
    help: 'Readings that wait for one of them.',
    from: pool('waiting'),
  }),
  counter('pgherald.pool.opened', '{connection}', {
    help: 'Connections opened since the process started.',
    from: pool('opened'),
  }),
  counter('pgherald.pool.exhausted', '{caller}', {
    help: 'Readings abandoned because all connections of pgherald were busy, since the process started.',
    from: pool('exhausted'),
  }),
  doubleGauge('pgherald.server.clock_skew', 's', {
    help: 'Clock of the server minus the clock of pgherald; the error is at most half of the round trip.',
    from: access(times(0.001, 'clockSkewMs')),
  }),
  doubleGauge('pgherald.server.round_trip', 's', {
    help: 'Round-trip time of a query on one connection.',
    from: access(times(0.001, 'roundTripMs')),
  }),
];
