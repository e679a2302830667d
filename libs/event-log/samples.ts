import type { DeadlockDetected, ScraperStarted, SettingChanged } from '@pgherald/events';

/** Builds events for specs, with ids by number. */
const meta = (number: number, context: string): DeadlockDetected['meta'] => ({
  eventId: `00000000-0000-5000-8000-${String(number).padStart(12, '0')}`,
  polledAt: 1_780_000_000_000_000 + number,
  clock: 'server',
  poll: 'poll-1',
  context,
  cluster: 'shop',
  server: {
    systemIdentifier: 7_400_000_000_000_000_001n,
    name: 'shop 1',
    host: 'db',
    port: 5432,
    versionNum: 180004,
    timeline: 1,
    role: 'primary',
  },
  statsEpoch: null,
  countersSince: null,
});

const decided = (number: number) => ({
  value: number,
  limit: null,
  since: 1_780_000_000_000_000,
  episode: null,
  reason: null,
  causedBy: null,
  firstSight: false,
});

export const deadlock = (number: number): DeadlockDetected => ({
  meta: meta(number, 'database-metrics'),
  subject: 'orders',
  ...decided(number),
  database: { oid: 16384, name: 'orders' },
});

export const settingChanged = (number: number): SettingChanged => ({
  meta: meta(number, 'database-metrics'),
  subject: 'work_mem',
  ...decided(number),
  setting: 'work_mem',
  previousValue: '4MB',
  newValue: '8MB',
  unit: null,
  source: 'configuration file',
  pendingRestart: false,
  withheld: false,
  truncated: false,
});

export const scraperStarted = (number: number): ScraperStarted => ({
  meta: meta(number, 'database-metrics'),
  subject: 'shop 1',
  ...decided(number),
  version: '0.1.0',
  intervalMs: 10_000,
  groups: ['databases'],
});
