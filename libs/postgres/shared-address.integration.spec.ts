import { join } from 'node:path';
import {
  EmbeddedPostgres,
  openConnections,
  SPEC_PASSWORD,
  startBalancer,
  startPostgres,
  type StartedBalancer,
  type StartedPostgres,
} from './embedded/index.js';
import type { ServerConnections, ServerConnectionsOptions } from './pool/pools.js';
import { readServerFacts } from './read/server-facts.js';

const START = {
  name: 'start',
  text: 'SELECT /* pgherald */ (EXTRACT(epoch FROM pg_postmaster_start_time()) * 1000000)::bigint',
};

describe('two servers behind one address', () => {
  let postgres: StartedPostgres;
  let second: EmbeddedPostgres;
  let balancer: StartedBalancer;
  let ports: readonly [number, number];
  let connections: ServerConnections;
  let warnings: string[];
  beforeAll(async () => {
    postgres = await startPostgres({ standby: true });
    ports = [postgres.port, postgres.standby?.port ?? 0];
    second = await new EmbeddedPostgres({
      folder: join(postgres.primary.folder, '../standby2'),
      primary: postgres.primary,
      name: 'standby2',
      settings: { max_connections: 60, wal_level: 'logical' },
    }).start();
  });
  beforeEach(async () => {
    balancer = await startBalancer(ports);
    warnings = [];
  });
  afterEach(async () => {
    await connections.close();
    await balancer.stop();
  });
  afterAll(async () => {
    await second.stop();
    await postgres.stop();
  });

  const open = (overrides: Partial<ServerConnectionsOptions> = {}) => {
    const url = `postgres://monitor:${SPEC_PASSWORD}@127.0.0.1:${balancer.port}/postgres`;
    connections = openConnections(url, { ...overrides, warn: (warning) => warnings.push(warning) });
  };
  const start = async () => Number((await connections.withSession((session) => session.read(START))).values[0]?.[0]);
  const startsOf = (...servers: (EmbeddedPostgres | null)[]) =>
    Promise.all(
      servers.map(async (server) => {
        const client = await server?.client();
        const answer = await client?.query<{ start: string }>(START.text.replace('::bigint', '::bigint AS start'));
        await client?.end();
        return Number(answer?.rows[0]?.start);
      }),
    );
  const severalStarts = () => Promise.all([start(), start(), start()]);

  it.each(['kept', 'per-poll'] as const)(
    'are distinguished, and one is watched: connections are %s',
    async (pooling) => {
      open({ pooling });
      const starts = [...(await severalStarts()), ...(await severalStarts()), await start()];
      expect(new Set(starts).size).toBe(1);
      expect(connections.sharedAddress).toEqual({ watchedStart: starts[0], otherStarts: [expect.any(Number)] });
      expect(connections.sharedAddress?.otherStarts).not.toContain(starts[0]);
      expect(warnings).toEqual([expect.stringMatching(/^orders-1: another server answers at its address too/)]);
    },
  );

  it.each(['kept', 'per-poll'] as const)(
    'are distinguished behind a leastconn balancer: connections are %s',
    async (pooling) => {
      await balancer.stop();
      balancer = await startBalancer(ports, 'leastconn');
      open({ pooling, maxConnections: 10 });
      const sessions = () => Promise.all(Array.from({ length: 10 }, start));
      expect(new Set([await start(), ...(await sessions()), ...(await sessions())]).size).toBe(1);
    },
  );

  it.each(['kept', 'per-poll'] as const)(
    'are distinguished as two standbys of one primary, with the facts of one: connections are %s',
    async (pooling) => {
      balancer.balance([postgres.standby?.port ?? 0, second.port]);
      open({ pooling });
      const facts = () => connections.withSession(readServerFacts);
      const polls = [await facts(), ...(await Promise.all([facts(), facts(), facts()])), await facts()];
      expect(new Set(polls.map(({ postmasterStartTime }) => postmasterStartTime)).size).toBe(1);
      expect(new Set(polls.map(({ role }) => role))).toEqual(new Set(['standby']));
      const { watchedStart, otherStarts } = connections.sharedAddress ?? { otherStarts: [] };
      expect([watchedStart, ...otherStarts].toSorted()).toEqual((await startsOf(postgres.standby, second)).toSorted());
      expect(warnings).toEqual([expect.stringMatching(/^orders-1: another server answers at its address too/)]);
    },
  );

  it('keep the one watched that an earlier run watched', async () => {
    open();
    const first = await start();
    const other = (await severalStarts(), connections.sharedAddress?.otherStarts[0]) ?? 0;
    await connections.close();
    for (const watched of [first, other]) {
      open({ pooling: 'per-poll' });
      connections.preferServer(watched);
      expect(await start()).toBe(watched);
      await connections.close();
    }
  });

  it('do not replace a watched server that still answers', async () => {
    balancer.balance([ports[0]]);
    open();
    const first = await start();
    balancer.balance([ports[1]]);
    await connections.withSession(async (session) => {
      await expect(start()).rejects.toThrow(/give each a target with an address of its own/);
      await session.read(START);
    });
    expect(await Promise.all([start(), start(), start()])).toEqual([first, first, first]);
    expect(connections.sharedAddress?.watchedStart).toBe(first);
  });

  it('replace a watched server that is gone', async () => {
    balancer.balance([ports[0]]);
    open({ pooling: 'per-poll' });
    const first = await start();
    balancer.balance([ports[1]]);
    const second = await start();
    expect(second).not.toBe(first);
    expect([await start(), connections.sharedAddress, warnings]).toEqual([second, undefined, []]);
  });

  it('are not confused with a restart', async () => {
    balancer.balance([ports[0]]);
    open();
    const before = await start();
    await postgres.primary.stop();
    await postgres.primary.start();
    balancer.balance([postgres.port]);
    const after = await start();
    expect(after).toBeGreaterThan(before);
    expect(connections.usage().opened).toBe(2);
    expect([connections.sharedAddress, warnings]).toEqual([undefined, []]);
  });
});
