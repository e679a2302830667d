import type { PollOfServer, RowOf } from '@pgherald/events';
import type { ConnectionManagementMemory } from '@pgherald/memories';
import { aPoll, distinctRow, NOW } from '@pgherald/testing';
import type { ConnectionManagementSettings } from '../settings.js';
import { INITIAL_MEMORY } from '../domain/observe.js';

/** The default limits with changes. */
export const limitsOf = (limits: Partial<ConnectionManagementSettings> = {}): ConnectionManagementSettings => ({
  nearLimitPct: 80,
  clearAtPctOfLimit: 90,
  idleInTransaction: 300_000,
  ...limits,
});

/** A server that has answered before. */
export const memoryOf = (memory: Partial<ConnectionManagementMemory> = {}): ConnectionManagementMemory => ({
  ...INITIAL_MEMORY,
  connectedSince: NOW,
  postmasterStartedAt: NOW - 1,
  ...memory,
});

/** Ten idle connections of the shop's web application. */
export const connection = (row: Partial<RowOf<'ConnectionsMeasured'>> = {}): RowOf<'ConnectionsMeasured'> =>
  distinctRow('ConnectionsMeasured', 100, {
    databaseName: 'orders',
    userName: 'shop',
    applicationName: 'web',
    state: 'idle',
    waitEventType: null,
    connections: 10,
    isRest: false,
    ...row,
  });

/** A server of 100 connections, three of them reserved. */
export const serverLimit = (
  row: Partial<RowOf<'ConnectionLimitsMeasured'>> = {},
): RowOf<'ConnectionLimitsMeasured'> => ({
  scope: 'server',
  name: null,
  maxConnections: 100,
  connections: 10,
  superuserReserved: 3,
  reserved: null,
  ...row,
});

/** A server without missing permissions. */
export const access = (row: Partial<RowOf<'ServerAccessMeasured'>> = {}): RowOf<'ServerAccessMeasured'> =>
  distinctRow('ServerAccessMeasured', 200, {
    version: '18.4',
    databaseName: 'postgres',
    userName: 'pgherald',
    isSuperuser: false,
    tls: 'verified',
    cloudSigns: null,
    extensions: 'plpgsql 1.0',
    postmasterStartedAt: NOW - 1,
    clockSkewMs: 5,
    roundTripMs: 1,
    isStatementsLoaded: true,
    preloadLibraries: 'pg_stat_statements',
    trackActivities: 'on',
    trackCounts: 'on',
    trackFunctions: 'all',
    trackIoTiming: 'on',
    statementsTrack: 'top',
    statementsMax: 5_000,
    isOwnTracked: true,
    ...row,
  });

export const permission = (row: Partial<RowOf<'PermissionsMeasured'>>): RowOf<'PermissionsMeasured'> => ({
  kind: 'role',
  name: 'pg_read_all_stats',
  isGranted: true,
  version: null,
  availableVersion: null,
  ...row,
});

/** A poll that the server did not answer. */
export const failedPoll = (code: string, sqlstate: string | null = null): PollOfServer => ({
  ...aPoll([]),
  databases: null,
  failures: [{ group: 'connections', database: null, sqlstate, code }],
});

/** A poll that the server answered. */
export const answeredPoll = (...of: Parameters<typeof aPoll>): PollOfServer => ({
  ...aPoll(...of),
  databases: [
    { oid: 1, name: 'postgres', isWatched: true },
    { oid: 2, name: 'orders', isWatched: true },
    { oid: 3, name: 'secret', isWatched: false },
  ],
});
