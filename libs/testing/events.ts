import type { Meta, Server } from '@pgherald/events';

/** A server that answered; every field has a value of its own, so that swapped fields show. */
export function aServer(overrides: Partial<Server> = {}): Server {
  return {
    systemIdentifier: 7_234_567_890_123_456_789n,
    name: 'orders-1',
    host: 'orders-1.example',
    port: 5433,
    versionNum: 180_004,
    timeline: 3,
    role: 'primary',
    ...overrides,
  };
}

/** The first field of an event of {@link aServer}, polled on 2026-01-02 at 03:04:05.000006 UTC. */
export function aMeta(overrides: Partial<Meta> = {}): Meta {
  return {
    eventId: '6f1c1d52-0a5e-5b0e-9d3c-2f7a4f1b9c01',
    polledAt: 1_767_323_045_000_006,
    clock: 'server',
    poll: '0b6dbe0e-5e0a-5d8f-8a55-9d1f6f3c4e02',
    context: 'database-metrics',
    cluster: 'orders',
    server: aServer(),
    statsEpoch: 'epoch-1',
    countersSince: 1_767_000_000_000_007,
    ...overrides,
  };
}
