import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Client } from '@pgherald/testing';
import { eventually, startPostgres, temporaryFolder, type StartedPostgres } from '@pgherald/testing';
import { ownContext, watch, type OwnGroup, type TargetInput, type Watching } from './testing/index.js';

const STEADY = { sql: 'SELECT 1::bigint AS "walFiles", 2::bigint AS "walDirectoryBytes"' };
/** Waits while the spec holds the lock, so that the spec acts during a poll. */
const GATE = {
  sql: 'SELECT count(pg_catalog.pg_advisory_xact_lock_shared(42)) AS "walFiles", 1::bigint AS "walDirectoryBytes"',
};

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

describe('polling', () => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let client: Client;
  let watching: Watching | undefined;
  let runs = 0;
  beforeAll(async () => {
    postgres = await startPostgres();
    client = await postgres.client();
  });
  afterEach(async () => {
    await watching?.stop();
    watching = undefined;
  });
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });

  async function start(
    groups: Readonly<Record<string, OwnGroup>>,
    targets: readonly TargetInput[],
    settings: NonNullable<Parameters<typeof watch>[0]['settings']> = {},
  ): Promise<Watching> {
    const directory = join(folder.path, String((runs += 1)));
    const context = ownContext(join(directory, 'sql'), groups);
    watching = await watch({ context, targets, directory, settings });
    return watching;
  }

  const errorOf = (of: Watching, server: string, group?: string) =>
    of.first('CollectionError', (event) => event.meta.server.name === server && (!group || event.group === group));
  const covered = async (of: Watching, server: string) =>
    (await of.all('MetricsCollected'))
      .filter(({ meta }) => meta.server.name === server)
      .map(({ groups }) => Object.fromEntries(groups.map(({ group, coveragePct }) => [group, coveragePct])));

  it('loses only the decisions of a poll when the rules of a context throw', async () => {
    const directory = join(folder.path, String((runs += 1)));
    let polls = 0;
    const context = {
      ...ownContext(join(directory, 'sql'), { steady: STEADY }),
      observe: <Memory>(memory: Memory) => {
        if ((polls += 1) === 2) throw new TypeError('undefined is not iterable');
        return { memory, events: [] };
      },
    };
    watching = await watch({ context, targets: [{ url: postgres.url(), name: 'one' }], directory });
    const error = await errorOf(watching, 'one', 'decisions');
    expect(error).toMatchObject({ code: 'internal', database: null, columns: [] });
    expect(error.message).toContain('undefined is not iterable');
    await watching.polls(2);
    expect((await watching.all('WalDirectoryMeasured')).length).toBeGreaterThanOrEqual(4);
  });

  it('loses only one group when its refine function throws', async () => {
    const directory = join(folder.path, String((runs += 1)));
    const own = ownContext(join(directory, 'sql'), { steady: STEADY, faulty: STEADY });
    const refine = (): never => {
      throw new TypeError('undefined is not iterable');
    };
    const groups = own.groups.map((group) => (group.name === 'faulty' ? { ...group, refine } : group));
    watching = await watch({ context: { ...own, groups }, targets: [{ url: postgres.url(), name: 'one' }], directory });
    expect(await errorOf(watching, 'one', 'faulty')).toMatchObject({ code: 'internal' });
    expect((await covered(watching, 'one'))[0]).toEqual({ steady: 100, faulty: 0 });
  });

  it('logs each unreachable server in one line and keeps polling the others', async () => {
    const url = postgres.url();
    const port = await closedPort();
    const of = await start({ steady: STEADY }, [
      { name: 'well', url },
      { name: 'wrong-password', url: url.replace('spec-password', 'not-the-password') },
      { name: 'unknown-host', url: 'postgres://monitor:planted-secret@no-such-host.invalid/postgres' },
      { name: 'without-tls', url: `${url}?sslmode=require` },
      { name: 'closed-port', url: `postgres://monitor:planted-secret@127.0.0.1:${port}/postgres` },
    ]);
    const expected = [
      ['wrong-password', 'authentication', '28P01', 'SQLSTATE 28P01'],
      ['unknown-host', 'dns', null, 'check the host in the URL'],
      ['without-tls', 'tls', null, 'check sslmode'],
      ['closed-port', 'refused', null, 'check host and port'],
    ] as const;
    for (const [server, code, sqlstate, advice] of expected) {
      const error = await errorOf(of, server);
      expect(error).toMatchObject({ group: 'server', code, sqlstate });
      expect(error.message).toMatch(
        new RegExp(`^server could not be read: ${server}, database postgres: ${code}.*${advice}`),
      );
      expect(error.message).not.toMatch(/secret|not-the-password|\n/);
      expect(error.meta).toMatchObject({ clock: 'agent', statsEpoch: null });
    }
    await of.polls(2);
    const well = await covered(of, 'well');
    expect(well.length).toBeGreaterThan(1);
    expect(new Set(well.map(({ steady }) => steady))).toEqual(new Set([100]));
    expect((await of.all('CollectionError')).filter(({ meta }) => meta.server.name === 'well')).toEqual([]);
  });

  it('publishes the failure of a group and loses only its numbers', async () => {
    await client.query('CREATE TABLE held (n int); GRANT SELECT ON held TO plain');
    await client.query('BEGIN; LOCK TABLE held');
    const of = await start(
      {
        'missing-view': { sql: 'SELECT 1::bigint AS "walFiles" FROM pg_catalog.pg_stat_of_tomorrow' },
        'too-slow': {
          sql: 'SELECT 1::bigint AS "walFiles", 1::bigint AS "walDirectoryBytes" FROM pg_catalog.pg_sleep(5)',
        },
        'pg-monitor': {
          sql: 'SELECT count(*) AS "walFiles", 1::bigint AS "walDirectoryBytes" FROM pg_catalog.pg_ls_waldir()',
        },
        'unfit-row': { sql: 'SELECT \'many\' AS "walFiles", 1::bigint AS "walDirectoryBytes"' },
        locked: { sql: 'SELECT count(*) AS "walFiles", 1::bigint AS "walDirectoryBytes" FROM public.held' },
        steady: STEADY,
        everywhere: { ...STEADY, scope: 'database' },
      },
      [{ name: 'plain-role', url: postgres.url('postgres', 'plain') }],
      { statementTimeout: '150ms', lockTimeout: '50ms' },
    );
    await of.polls(2);
    await client.query('ROLLBACK');
    const expected = [
      ['missing-view', 'undefined', '42P01'],
      ['too-slow', 'statement-timeout', '57014'],
      ['pg-monitor', 'permission', '42501'],
      ['locked', 'lock-timeout', '55P03'],
      ['unfit-row', 'other', null],
    ] as const;
    for (const [group, code, sqlstate] of expected) {
      const error = await errorOf(of, 'plain-role', group);
      expect(error).toMatchObject({ code, sqlstate, attempts: 1 });
      expect(error.message).toMatch(new RegExp(`^${group} on plain-role(, database postgres)?: ${code}`));
    }
    const ids = new Set((await of.all('MetricsCollected')).map(({ meta }) => meta.poll));
    const measured = (await of.all('WalDirectoryMeasured')).filter(({ meta }) => ids.has(meta.poll));
    expect(measured).toHaveLength(2 * ids.size);
    const polls = await covered(of, 'plain-role');
    const failed = Object.fromEntries(expected.map(([group]) => [group, 0]));
    expect(polls).toEqual(polls.map(() => ({ ...failed, steady: 100, everywhere: 100 })));
  });

  it('ends a poll that runs out of time and reports the deferred databases', async () => {
    const sleepy = { sql: `${STEADY.sql} FROM pg_catalog.pg_sleep(4)` };
    await client.query('CREATE DATABASE second');
    const of = await start(
      { first: STEADY, next: sleepy, last: STEADY, everywhere: { ...STEADY, scope: 'database' } },
      [{ name: 'slow', url: postgres.url() }],
      { pollTimeout: '1s' },
    );
    await of.polls(1);
    const events = (await of.all('CollectionError')).slice(0, 4).map(({ message }) => message);
    const outOfTime = (place: string) => new RegExp(`^${place}: statement-timeout: the poll had used up its time`);
    expect(events).toEqual([
      expect.stringMatching(outOfTime('next on slow, database postgres')),
      expect.stringMatching(outOfTime('last on slow, database postgres')),
      // No session was left in the database.
      expect.stringMatching(outOfTime('everywhere could not be read: slow, database postgres')),
      expect.stringMatching(outOfTime('everywhere could not be read: slow, database second')),
    ]);
    expect((await covered(of, 'slow'))[0]).toEqual({ first: 100, next: 0, last: 0, everywhere: 0 });
    const left = "SELECT FROM pg_stat_activity WHERE application_name = 'pgherald' AND wait_event = 'PgSleep'";
    await of.stop();
    await eventually('the statement has ended', async () => (await client.query(left)).rowCount === 0);
    await client.query('DROP DATABASE second WITH (FORCE)');
  });

  it('reports a database that is dropped between listing and connecting, and reads the others', async () => {
    await client.query('CREATE DATABASE "short-lived"');
    await client.query('SELECT pg_advisory_lock(42)');
    const of = await start(
      { gate: GATE, everywhere: { ...STEADY, scope: 'database' } },
      [{ name: 'orders-1', url: postgres.url() }],
      { lockTimeout: '8s' },
    );
    await atTheGate();
    await client.query('DROP DATABASE "short-lived"');
    await client.query('SELECT pg_advisory_unlock(42)');
    const error = await errorOf(of, 'orders-1');
    expect(error).toMatchObject({ group: 'everywhere', code: 'database-missing', sqlstate: '3D000' });
    expect(error.database?.name).toBe('short-lived');
    expect(error.message).toMatch(/everywhere .*orders-1, database short-lived: database-missing/);
    await of.polls(2);
    expect((await covered(of, 'orders-1')).map(({ everywhere }) => everywhere)).toEqual(
      expect.arrayContaining([50, 100]),
    );
    expect(await of.all('CollectionError')).toHaveLength(1);
  });

  it('survives a server that stops during a poll and resumes when it returns', async () => {
    await client.query('SELECT pg_advisory_lock(42)');
    const of = await start({ steady: STEADY, gate: GATE, after: STEADY }, [{ name: 'orders-1', url: postgres.url() }], {
      lockTimeout: '8s',
    });
    await atTheGate();
    postgres.primary.kill('SIGKILL');
    await postgres.primary.exited;
    const broken = await errorOf(of, 'orders-1', 'gate');
    expect(broken.message).toMatch(/gate .*orders-1, database postgres: /);
    expect((await errorOf(of, 'orders-1', 'after')).message).toMatch(/^after could not be read: .*orders-1, database/);
    expect((await covered(of, 'orders-1'))[0]).toEqual({ steady: 100, gate: 0, after: 0 });
    expect((await errorOf(of, 'orders-1', 'server')).code).toBe('refused');
    await postgres.primary.start();
    client = await postgres.client();
    await of.first('MetricsCollected', ({ groups }) => groups.every(({ coveragePct }) => coveragePct === 100));
  });

  it('loses one group to a failed statement, whatever its SQLSTATE, and opens no new connection', async () => {
    const raising = (sqlstate: string) =>
      `SELECT 1::bigint AS "walFiles", 2::bigint AS "walDirectoryBytes" FROM public.raising('${sqlstate}')`;
    await client.query(
      `CREATE FUNCTION raising(sqlstate text) RETURNS int LANGUAGE plpgsql AS $$BEGIN RAISE 'no' USING ERRCODE = sqlstate; END$$`,
    );
    const of = await start(
      { first: STEADY, unsupported: { sql: raising('0A000') }, internal: { sql: raising('XX000') }, last: STEADY },
      [{ name: 'orders-1', url: postgres.url() }],
    );
    await of.polls(3);
    const error = await errorOf(of, 'orders-1', 'unsupported');
    expect(error).toMatchObject({ code: 'not-available', sqlstate: '0A000' });
    for (const poll of await covered(of, 'orders-1'))
      expect(poll).toEqual({ first: 100, unsupported: 0, internal: 0, last: 100 });
    // Permanent failures back off after the second attempt; transient ones do not.
    const polls = (await of.all('MetricsCollected')).length;
    const errors = await of.all('CollectionError');
    expect(errors.filter(({ group }) => group === 'unsupported')).toHaveLength(2);
    expect(errors.filter(({ group }) => group === 'internal')).toHaveLength(polls);
  });

  it('names the group that breaks connections and reads the others on a new one', async () => {
    const suicidal = {
      sql: 'SELECT pg_catalog.pg_terminate_backend(pg_catalog.pg_backend_pid())::int::bigint AS "walFiles", 1::bigint AS "walDirectoryBytes"',
    };
    const of = await start({ first: STEADY, suicidal, last: STEADY, end: STEADY }, [
      { name: 'orders-1', url: postgres.url() },
    ]);
    const errors = (await of.first('CollectionError')) && (await of.all('CollectionError'));
    expect(errors[0]).toMatchObject({ group: 'suicidal', code: 'shutting-down', sqlstate: '57P01' });
    expect((await covered(of, 'orders-1'))[0]).toEqual({ first: 100, suicidal: 0, last: 100, end: 100 });
  });

  it('skips a database left by an interrupted DROP and logs it once', async () => {
    await client.query('CREATE DATABASE "half dropped"');
    await client.query(`UPDATE pg_database SET datconnlimit = -2 WHERE datname = 'half dropped'`);
    const of = await start({ everywhere: { ...STEADY, scope: 'database' } }, [
      { name: 'orders-1', url: postgres.url() },
    ]);
    await of.polls(2);
    const errors = await of.all('CollectionError');
    expect(new Set(errors.map(({ group, code, message }) => `${group} ${code} ${message}`))).toEqual(
      new Set([
        `database database-invalid database could not be read: orders-1, database half dropped: database-invalid: DROP DATABASE was interrupted there; finish it: DROP DATABASE "half dropped"`,
      ]),
    );
    expect(postgres.primary.log).not.toMatch(/FATAL.*half dropped/);
    expect(new Set((await covered(of, 'orders-1')).map(({ everywhere }) => everywhere))).toEqual(new Set([100]));
    await of.stop();
    await client.query('DROP DATABASE "half dropped"');
  });

  it('reads every database without exceeding the connection cap', async () => {
    const names = Array.from({ length: 6 }, (_, n) => `shop_${n}`);
    for (const name of names) await client.query(`CREATE DATABASE ${name}`);
    // The statement itself counts sessions, so that every moment of reading is covered.
    const counting = {
      sql: `SELECT count(*) AS "walFiles", 1::bigint AS "walDirectoryBytes"
              FROM pg_catalog.pg_sleep(0.02), pg_catalog.pg_stat_activity
             WHERE application_name = 'pgherald' AND backend_type = 'client backend'`,
      scope: 'database',
    } as const;
    const of = await start({ counting }, [{ name: 'orders-1', url: postgres.url() }], { maxConnections: 3 });
    await of.polls(3);
    const counted = await of.all('WalDirectoryMeasured');
    const most = Math.max(...counted.map(({ rows }) => rows[0]?.walFiles ?? 0));
    expect(most).toBe(3);
    expect(new Set(counted.map(({ reading }) => reading.database?.name))).toEqual(new Set(['postgres', ...names]));
    expect(await of.all('CollectionError')).toEqual([]);
    await of.stop();
    for (const name of names) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }, 90_000);

  async function atTheGate(): Promise<void> {
    await eventually('a poll waits for the lock', async () => {
      const waiting = "SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
      return (await client.query(waiting)).rowCount === 1;
    });
  }

  it('reads deferred databases first, so that each is read eventually', async () => {
    const names = Array.from({ length: 6 }, (_, i) => `late_${i}`);
    for (const name of names) await client.query(`CREATE DATABASE ${name}`);
    const slow = {
      sql: 'SELECT 1::bigint AS "walFiles", 2::bigint AS "walDirectoryBytes" FROM pg_catalog.pg_sleep(1.4)',
      scope: 'database',
    } as const;
    const of = await start({ slow }, [{ name: 'slow', url: postgres.url() }], { pollTimeout: '2s' });
    await eventually(
      'every database was read',
      async () => {
        const read = (await of.all('WalDirectoryMeasured')).map(({ reading }) => reading.database?.name);
        return names.every((name) => read.includes(name));
      },
      { timeoutMs: 60_000, everyMs: 100 },
    );
    const polls = Map.groupBy(await of.all('WalDirectoryMeasured'), ({ meta }) => meta.polledAt);
    // On a busy machine the time of a poll may run out late.
    expect(Math.min(...[...polls.values()].map(({ length }) => length))).toBeLessThan(names.length);
    await of.stop();
    for (const name of names) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }, 90_000);

  it('does not connect to a database without the CONNECT right, and names the right', async () => {
    await client.query('CREATE DATABASE denied');
    await client.query('REVOKE CONNECT ON DATABASE denied FROM PUBLIC');
    try {
      const group = { ...STEADY, scope: 'database' } as const;
      const of = await start({ steady: group }, [{ name: 'well', url: postgres.url() }]);
      const { message } = await of.first('CollectionError', ({ database }) => database?.name === 'denied');
      expect(message).toContain('GRANT CONNECT ON DATABASE "denied"');
      await of.polls(8);
      expect(postgres.primary.log).not.toContain('permission denied for database');
      const errors = (await of.all('CollectionError')).filter(({ database }) => database?.name === 'denied');
      expect(errors.length).toBeLessThanOrEqual(2);
    } finally {
      await client.query('DROP DATABASE denied');
    }
  });
});
