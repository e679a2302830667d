import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openConnections, startPostgres, type Client, type StartedPostgres } from '../embedded/index.js';
import type { ServerConnections } from './pools.js';
import type { Session } from '../read/session.js';

const DATABASES = ['a', 'b', 'c', 'd', 'e', 'f'];
const PID = { name: 'pid', text: 'SELECT /* pgherald */ pg_backend_pid()' };
const COUNT = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = 'monitor'`;

let postgres: StartedPostgres;
let db: Client;
let connections: ServerConnections;
beforeAll(async () => {
  postgres = await startPostgres();
  db = await postgres.client();
  for (const name of DATABASES) await db.query(`CREATE DATABASE ${name}`);
});
afterEach(() => connections.close());
afterAll(() => postgres.stop());

const pid = async (session: Session) => Number((await session.read(PID)).values[0]?.[0]);
const pidIn = (database: string) => connections.withSession(pid, database);
const count = async () => (await db.query<{ n: number }>(COUNT)).rows[0]?.n ?? 0;
/** Work that keeps its session until it is released. */
function hold(database: string) {
  let end = () => undefined as void;
  const held = new Promise<void>((resolve) => (end = resolve));
  let begin = () => undefined as void;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const work = async () => {
    begin();
    await held;
  };
  return { begun, end: () => end(), done: connections.withSession(work, database) };
}

describe('connections to a server', () => {
  it('are kept and reused', async () => {
    connections = openConnections(postgres.url());
    const pids = [await pidIn('a'), await pidIn('b'), await pidIn('a'), await pidIn('b')];
    expect(pids.slice(2)).toEqual(pids.slice(0, 2));
    expect(connections.usage()).toEqual({
      max: 3,
      busy: 0,
      idle: 2,
      opening: 0,
      closing: 0,
      waiting: 0,
      opened: 2,
      exhausted: 0,
    });
  });

  it('never exceed the cap, as counted by PostgreSQL, with many callers in many databases', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 2, waitTimeoutMs: 60_000 });
    const counts: number[] = [];
    const work = async (session: Session) => {
      await pid(session);
      counts.push(await count());
    };
    const callers = Array.from({ length: 60 }, (_, i) =>
      connections.withSession(work, DATABASES[(i * 7) % DATABASES.length]),
    );
    await Promise.all(callers);
    expect(counts).toHaveLength(60);
    expect(Math.max(...counts)).toBe(2);
  });

  it('are opened only after the displaced one has ended on the server', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 1 });
    const slow = await pidIn('a');
    process.kill(slow, 'SIGSTOP');
    const next = pidIn('b');
    const counts: number[] = [];
    while (counts.length < 100) counts.push(await count());
    process.kill(slow, 'SIGCONT');
    expect(Math.max(...counts)).toBe(1);
    await expect(next).resolves.toBeGreaterThan(0);
  });

  it('keep all but one slot when there are more databases than slots', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 3 });
    const round = async () => {
      const pids: number[] = [];
      for (const database of DATABASES) pids.push(await pidIn(database));
      return pids;
    };
    const [first, second] = [await round(), await round()];
    expect(second.slice(0, 2)).toEqual(first.slice(0, 2));
    for (let i = 2; i < DATABASES.length; i++) expect(second[i]).not.toBe(first[i]);
  });

  it('share four of ten slots if that many are needed at once', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 5 });
    const before: number[] = [];
    for (const database of DATABASES.slice(0, 5)) before.push(await pidIn(database));
    const held = ['f', 'postgres', 'template1'].map(hold);
    await Promise.all(held.slice(0, 2).map(({ begun }) => begun));
    expect(connections.usage()).toMatchObject({ busy: 2, idle: 3, waiting: 1 });
    const kept: number[] = [];
    for (const database of DATABASES.slice(0, 3)) kept.push(await pidIn(database));
    expect(kept).toEqual(before.slice(0, 3));
    held.forEach(({ end }) => end());
    await Promise.all(held.map(({ done }) => done));
  });

  it('that are returned soon are waited for before a spare one is closed', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 3 });
    await Promise.all(['a', 'a', 'b'].map(pidIn));
    await Promise.all(['b', 'b', 'b', 'b'].map(pidIn));
    expect(connections.usage()).toMatchObject({ idle: 3, opened: 3 });
  });

  it('close a second one to the same database first', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 3 });
    const held = [hold('a'), hold('a')];
    await Promise.all(held.map(({ begun }) => begun));
    held.forEach(({ end }) => end());
    await Promise.all(held.map(({ done }) => done));
    const inB = await pidIn('b');
    const inC = await pidIn('c');
    expect(await pidIn('b')).toBe(inB);
    expect(await pidIn('c')).toBe(inC);
    await pidIn('a');
    expect(await pidIn('c')).toBe(inC);
  });

  it('are lent in the order of requests', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 1 });
    const order: string[] = [];
    await Promise.all(['c', 'a', 'b', 'a'].map((name) => connections.withSession(async () => order.push(name), name)));
    expect(order).toEqual(['c', 'a', 'b', 'a']);
  });

  it('fail callers after the wait timeout, and name the limit to raise', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 1, waitTimeoutMs: 30 });
    const held = hold('a');
    await held.begun;
    const late = pidIn('b');
    await expect(late).rejects.toMatchObject({ code: 'too-many-connections', sqlstate: null, database: 'b' });
    await expect(late).rejects.toThrow('PGHERALD_MAX_CONNECTIONS');
    held.end();
    await held.done;
    await expect(pidIn('b')).resolves.toBeGreaterThan(0);
  });

  it('are lent to other callers while one waits for the last slot', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 2 });
    await pidIn('a');
    const held = hold('b');
    await held.begun;
    const waiting = pidIn('c');
    await expect(pidIn('a')).resolves.toBeGreaterThan(0);
    held.end();
    await expect(waiting).resolves.toBeGreaterThan(0);
  });

  it('are closed after their work if they are not kept', async () => {
    connections = openConnections(postgres.url(), { pooling: 'per-poll' });
    const first = await pidIn('a');
    expect(connections.usage()).toMatchObject({ busy: 0, idle: 0 });
    expect(await pidIn('a')).not.toBe(first);
  });

  it('that the server ended are detected and replaced', async () => {
    connections = openConnections(postgres.url());
    const first = await pidIn('a');
    await db.query('SELECT pg_terminate_backend($1)', [first]);
    while (connections.usage().idle > 0) await sleep(2);
    expect(await pidIn('a')).not.toBe(first);
  });

  it('that cannot be opened release their slot', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 1 });
    const failed = Promise.allSettled(['nowhere', 'neither'].map(pidIn));
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(pidIn('a')).resolves.toBeGreaterThan(0);
  });

  it('to a dropped database fail without affecting others', async () => {
    connections = openConnections(postgres.url());
    await db.query('CREATE DATABASE doomed');
    await pidIn('doomed');
    await db.query('DROP DATABASE doomed WITH (FORCE)');
    while (connections.usage().idle > 0) await sleep(2);
    await expect(pidIn('doomed')).rejects.toMatchObject({ code: 'database-missing', database: 'doomed' });
    await expect(pidIn('a')).resolves.toBeGreaterThan(0);
  });

  it('are all closed by close, including busy ones, and later callers are refused', async () => {
    connections = openConnections(postgres.url(), { maxConnections: 2 });
    await pidIn('a');
    const working = connections.withSession(
      (session) => session.read({ name: '', text: `SELECT /* pgherald */ pg_sleep(5)` }),
      'b',
    );
    const opening = pidIn('c');
    const outcomes = Promise.allSettled([working, opening]);
    await connections.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(pidIn('a')).rejects.toThrow('is ending its connections');
    expect(await count()).toBe(0);
    expect(connections.usage()).toMatchObject({ busy: 0, idle: 0, opening: 0, waiting: 0 });
  });
});

describe('closing the pool while a connection is being opened', () => {
  it('leaves no session behind', async () => {
    connections = openConnections(postgres.url());
    const opening = pidIn('a').catch((error: unknown) => error);
    expect(connections.usage().opening).toBe(1);
    await connections.close();
    expect(connections.usage()).toMatchObject({ opening: 0, busy: 0, idle: 0 });
    expect(await count()).toBe(0);
    await expect(opening).resolves.toMatchObject({ code: 'connection-lost', retryable: false });
  });
});

describe('connections to a server that accepts them and never answers', () => {
  it('are abandoned at once when the pool is closed', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    connections = openConnections(`postgres://u:p@127.0.0.1:${port}/x`);
    const opening = pidIn('x').catch((error: unknown) => error);
    const [socket] = (await once(server, 'connection')) as [Socket];
    const startedAt = performance.now();
    await connections.close();
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    await expect(opening).resolves.toMatchObject({ retryable: false });
    socket.destroy();
    server.close();
  });
});

describe('connections to a server with a connection limit', () => {
  it('fail with the SQLSTATE if the role has no connection left', async () => {
    await db.query('ALTER ROLE plain CONNECTION LIMIT 0');
    connections = openConnections(postgres.url('a', 'plain'));
    await expect(pidIn('a')).rejects.toMatchObject({
      code: 'too-many-connections',
      sqlstate: '53300',
      retryable: true,
    });
  });
});

describe('connections to a server that is killed during a statement', () => {
  it('fail with connection-lost and work again after the restart', async () => {
    const other = await startPostgres();
    connections = openConnections(other.url());
    const reading = connections.withSession((session) =>
      session.read({ name: '', text: 'SELECT /* pgherald */ pg_sleep(5)' }),
    );
    const failure = expect(reading).rejects.toMatchObject({
      code: expect.stringMatching(/connection-lost|shutting-down/) as string,
      retryable: true,
    });
    while (connections.usage().busy === 0) await sleep(2);
    other.primary.kill('SIGKILL');
    await failure;
    await other.primary.exited;
    await expect(pidIn('postgres')).rejects.toMatchObject({ code: 'refused' });
    await other.primary.start();
    await expect(pidIn('postgres')).resolves.toBeGreaterThan(0);
    await connections.close();
    await other.stop();
  });
});

describe('the lifetime of a connection', () => {
  it('ends after the idle timeout, and not before', async () => {
    connections = openConnections(postgres.url(), { idleTimeoutMs: 60_000 });
    const kept = await pidIn('a');
    expect(await pidIn('a')).toBe(kept);
    await connections.close();
    connections = openConnections(postgres.url(), { idleTimeoutMs: 50 });
    const first = await pidIn('a');
    const isOpen = () => {
      const { idle, closing } = connections.usage();
      return idle + closing > 0;
    };
    while (isOpen() || (await count()) > 0) await sleep(10);
    expect(await pidIn('a')).not.toBe(first);
  });

  it('does not end by the idle timeout while it is busy', async () => {
    connections = openConnections(postgres.url(), { idleTimeoutMs: 20 });
    await pidIn('a');
    const slow = await connections.withSession(
      async (session) => (await session.read({ name: '', text: 'SELECT /* pgherald */ 7 FROM pg_sleep(0.2)' })).values,
      'a',
    );
    expect(slow).toEqual([[7]]);
  });

  it('ends after the work during which maxLifetime passes', async () => {
    connections = openConnections(postgres.url(), { maxLifetimeMs: 0 });
    expect(await pidIn('a')).not.toBe(await pidIn('a'));
    await connections.close();
    connections = openConnections(postgres.url(), { maxLifetimeMs: 60_000 });
    expect(await pidIn('a')).toBe(await pidIn('a'));
  });

  it('requires a cap of at least one connection', () => {
    for (const maxConnections of [0, -1, Number.NaN])
      expect(() => openConnections(postgres.url(), { maxConnections })).toThrow(/maxConnections/);
  });
});
