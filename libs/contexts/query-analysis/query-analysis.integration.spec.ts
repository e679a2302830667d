import { join } from 'node:path';
import { watch, type Watching } from '@pgherald/polling/testing';
import {
  eventually,
  isInstalled,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { oftenRead } from './testing/often.js';

const SECRET = 'hunter2';
const MAJORS = ([18, 17, 16, 15, 14, 13] as Major[]).filter(isInstalled);

describe.each(MAJORS)('query-analysis on PostgreSQL %i', (major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let admin: Client;
  let of: Watching | undefined;
  let runs = 0;
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    admin = await postgres.client();
    await admin.query('CREATE TABLE orders (id int PRIMARY KEY, note text)');
    await admin.query("INSERT INTO orders SELECT n, 'x' FROM generate_series(1, 10) n");
    await admin.query(
      'CREATE SCHEMA ext; DROP EXTENSION IF EXISTS pg_stat_statements; CREATE EXTENSION pg_stat_statements SCHEMA ext; GRANT USAGE ON SCHEMA ext TO monitor',
    );
  });
  afterEach(async () => {
    await of?.stop();
    of = undefined;
  });
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });

  const start = async (
    settings: Parameters<typeof oftenRead>[0] = {},
    role: Parameters<StartedPostgres['url']>[1] = 'monitor',
  ): Promise<Watching> =>
    (of = await watch({
      context: oftenRead(settings),
      targets: [{ name: 'orders-1', url: postgres.url('postgres', role) }],
      directory: join(folder.path, String((runs += 1))),
    }));

  it('publishes an active session with its statement without literals', async () => {
    const client = await postgres.client();
    await client.query("SET application_name = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'");
    const sleeping = client.query(`SELECT '${SECRET}', pg_sleep(3) /* ${SECRET} */`);
    const watching = await start();
    const sample = await watching.first('QuerySampleCollected', ({ state }) => state === 'active');
    expect(sample).toMatchObject({
      databaseName: 'postgres',
      userName: 'postgres',
      queryText: 'SELECT ?, pg_sleep(?)',
      waitEvent: 'PgSleep',
      traceId: '0af7651916cd43dd8448eb211c80319c',
      spanId: 'b7ad6b7169203331',
      blockingPids: null,
    });
    expect(sample.durationMs).toBeGreaterThan(0);
    expect(sample.queryId === null).toBe(major === 13);
    expect(
      JSON.stringify(sample, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(SECRET);
    await sleeping;
    const events = await watching.first('QueryObfuscated', ({ queryText }) => queryText === 'SELECT ?, pg_sleep(?)');
    expect(events.fingerprint).toBe(sample.fingerprint);
  });

  it('publishes a blocking chain once, with its root in an idle transaction, and its end once', async () => {
    const [root, first, second] = [await postgres.client(), await postgres.client(), await postgres.client()];
    await root.query('BEGIN');
    await root.query(`UPDATE orders SET note = '${SECRET}' WHERE id = 1`);
    const waiting = first.query('BEGIN').then(() => first.query('UPDATE orders SET note = $1 WHERE id = 1', [SECRET]));
    const more = second.query('LOCK TABLE orders IN ACCESS EXCLUSIVE MODE').catch((error: unknown) => error);
    const lockedOnly = more.then(() => undefined);
    const watching = await start({ blocking: '100ms' });
    const { sessions, rootPid, value, subject, episode } = await watching.first(
      'BlockingDetected',
      (event) => event.sessions.length >= 2,
    );
    expect(sessions[0]).toMatchObject({
      pid: rootPid,
      state: 'idle in transaction',
      blockedBy: null,
      waitMs: null,
      queryText: 'UPDATE orders SET note = ? WHERE id = ?',
    });
    expect(sessions[1]).toMatchObject({
      blockedBy: expect.stringContaining(String(rootPid)) as string,
      schemaName: 'public',
      relationName: 'orders',
    });
    expect(value).toBeGreaterThanOrEqual(0.1);
    expect(subject).toBe(`backend ${rootPid} of postgres`);
    await watching.polls(3);
    expect((await watching.all('BlockingDetected')).filter((event) => event.rootPid === rootPid)).toHaveLength(1);
    await root.query('COMMIT');
    await waiting;
    await first.query('COMMIT');
    await lockedOnly;
    const cleared = await watching.first('BlockingCleared', (event) => event.rootPid === rootPid);
    expect(cleared).toMatchObject({ episode, reason: 'recovered' });
    for (const client of [root, first, second]) await client.end();
  });

  it('publishes a long transaction once, and its end', async () => {
    const client = await postgres.client();
    await client.query('BEGIN; SELECT 1');
    const watching = await start({ longTransaction: '300ms' });
    const { episode, pid } = await watching.first('LongTransactionDetected');
    await watching.polls(3);
    await client.query('ROLLBACK');
    expect(await watching.first('LongTransactionCleared')).toMatchObject({ episode, pid, reason: 'recovered' });
    expect(await watching.all('LongTransactionDetected')).toHaveLength(1);
    await client.end();
  });

  it('publishes the work of statements since the reading before with their texts, except its own', async () => {
    const client = await postgres.client();
    await client.query('SELECT ext.pg_stat_statements_reset()');
    const work = async (calls: number) => {
      for (let i = 0; i < calls; i++) await client.query(`SELECT count(*), '${SECRET}' FROM orders WHERE id > ${i}`);
    };
    await work(1);
    const watching = await start();
    await watching.first('StatementTextsMeasured');
    await work(7);
    const isOurs = (text: string | null) => text?.includes('FROM orders WHERE id >') === true;
    await watching.first('TopQueryIdentified', ({ queryText }) => isOurs(queryText));
    await eventually('all calls are published', async () => {
      const events = (await watching.all('TopQueryIdentified')).filter(({ queryText }) => isOurs(queryText));
      return events.reduce((sum, { calls }) => sum + calls, 0) === 7;
    });
    const top = await watching.all('TopQueryIdentified');
    const [one] = top.filter(({ queryText }) => isOurs(queryText));
    expect(one).toMatchObject({
      databaseName: 'postgres',
      userName: 'postgres',
      textState: 'read',
      restarted: false,
      isTorn: false,
    });
    expect(one?.queryText).toBe('SELECT count(*), ? FROM orders WHERE id > ?');
    expect(one?.meanExecTimeMs).toBeGreaterThan(0);
    expect(top.some(({ rank, textState }) => rank === null && textState === 'none')).toBe(true);
    const texts = await watching.all('StatementTextsMeasured');
    expect(texts.flatMap(({ rows }) => rows).some(({ isOwn }) => isOwn)).toBe(true);
    expect(top.filter(({ queryText }) => queryText?.includes('pg_stat_statements(?)'))).toEqual([]);
    await client.end();
  });

  it('sums statements whose identifier the role may not see, exactly', async () => {
    const client = await postgres.client();
    await client.query('GRANT USAGE ON SCHEMA ext TO plain');
    for (let i = 0; i < 6; i++) await client.query(`SELECT ${'1 + '.repeat(i)} 1 FROM orders`);
    const watching = await start({}, 'plain');
    await watching.first('TopQueryIdentified', ({ rank }) => rank === null);
    for (let i = 0; i < 8; i++) await client.query(`SELECT ${'1 - '.repeat(i % 4)} 1 FROM orders`);
    const calls = async () => {
      const top = await watching.all('TopQueryIdentified');
      expect(top.filter(({ rank, queryId }) => rank !== null && queryId === null)).toEqual([]);
      return top.filter(({ userName }) => userName === 'postgres').reduce((sum, { calls: each }) => sum + each, 0);
    };
    await eventually('all calls are reported', async () => (await calls()) >= 8);
    await watching.polls(3);
    expect(await calls()).toBe(8);
    await client.end();
  });

  it('publishes the cost of its own statements, and polls less often over the limit', async () => {
    const client = await postgres.client();
    const watching = await start({ costLimit: 0.000_1 });
    const { value, episode, slowdown } = await watching.first('BudgetExceeded');
    expect(slowdown).toBe(2);
    expect(value).toBeGreaterThan(0);
    const isSlow = ({ windowStart, windowEnd }: { windowStart: number; windowEnd: number }) =>
      windowEnd - windowStart > 1_500_000;
    const cost = await watching.first('MonitoringCostSummarized', isSlow);
    expect(cost.calls).toBeGreaterThan(0);
    expect(cost.ownTimeMs).toBeGreaterThan(0);
    await client.query('SELECT pg_sleep(0.5)');
    await watching.first('MonitoringCostSummarized', ({ totalTimeMs, ownTimeMs }) => totalTimeMs > ownTimeMs + 400);
    await watching.stop();
    of = await watch({
      context: oftenRead(),
      targets: [{ name: 'orders-1', url: postgres.url('postgres', 'monitor') }],
      directory: join(folder.path, String(runs)),
    });
    expect(await of.first('BudgetExceededCleared')).toMatchObject({ episode, reason: 'unwatched', slowdown: 1 });
    expect(await of.all('BudgetExceeded')).toHaveLength(1);
    await client.end();
  });

  it('leaves no entries in pg_stat_statements if its role is not tracked; its cost is unknown then', async () => {
    const client = await postgres.client();
    await client.query(
      "ALTER ROLE monitor SET pg_stat_statements.track = 'none'; SELECT ext.pg_stat_statements_reset()",
    );
    const watching = await start({ costLimit: 0.000_1 });
    await watching.first('TopQueryIdentified', ({ rank }) => rank === null);
    await eventually('statements of users are reported', async () => {
      await client.query('SELECT count(*) FROM orders');
      const top = await watching.all('TopQueryIdentified');
      return top.some(({ queryText }) => queryText === 'SELECT count(*) FROM orders');
    });
    const { rows } = await client.query(
      `SELECT s.query FROM ext.pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid WHERE r.rolname = 'monitor'`,
    );
    expect(rows).toEqual([]);
    expect([...(await watching.all('MonitoringCostSummarized')), ...(await watching.all('BudgetExceeded'))]).toEqual(
      [],
    );
    await client.query('ALTER ROLE monitor RESET pg_stat_statements.track');
    await client.end();
  });

  it('counts sessions that its role may not see, and publishes none of them', async () => {
    const client = await postgres.client();
    const sleeping = client.query('SELECT pg_sleep(2)');
    const watching = await start({}, 'plain');
    await watching.first('QuerySamplesSummarized', ({ hidden }) => hidden > 0);
    expect(
      (await watching.all('QuerySampleCollected')).filter(({ queryText }) => queryText?.includes('pg_sleep')),
    ).toEqual([]);
    await sleeping;
    await client.end();
  });
});
