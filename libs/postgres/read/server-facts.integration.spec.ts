import { inSession, startPostgres, type StartedPostgres } from '../embedded/index.js';
import { readServerFacts, type ServerFacts } from './server-facts.js';

const factsOf = (url: string): Promise<ServerFacts> => inSession(url, readServerFacts);

describe.each([18, 13] as const)('facts of PostgreSQL %i', (major) => {
  let postgres: StartedPostgres;
  let primary: ServerFacts;
  let standby: ServerFacts;
  const standbyUrl = (user: string) => postgres.standby?.url('postgres', user) ?? '';
  beforeAll(async () => {
    postgres = await startPostgres({ major, standby: true });
    const db = await postgres.client();
    await db.query('CREATE DATABASE noentry');
    await db.query('CREATE DATABASE broken');
    await db.query('SELECT pg_stat_reset()');
    await db.query(`UPDATE pg_database SET datallowconn = false WHERE datname = 'noentry'`);
    await db.query(`UPDATE pg_database SET datconnlimit = -2 WHERE datname = 'broken'`);
    [primary, standby] = [await factsOf(postgres.url()), await factsOf(standbyUrl('monitor'))];
  });
  afterAll(() => postgres.stop());

  it('distinguish a primary from its standby with the same identifier and timeline', () => {
    expect(primary).toMatchObject({ role: 'primary', timeline: 1 });
    expect(standby).toMatchObject({ role: 'standby', timeline: 1, systemIdentifier: primary.systemIdentifier });
    expect(primary.systemIdentifier).toBeGreaterThan(2n ** 53n);
    expect(Math.floor(primary.versionNum / 10_000)).toBe(major);
  });

  it('have the clock and the start of each server in microseconds', () => {
    const now = Date.now() * 1000;
    for (const { clock, postmasterStartTime } of [primary, standby]) {
      expect(Math.abs(now - clock)).toBeLessThan(20e6);
      expect(postmasterStartTime).toBeLessThan(clock);
    }
    expect(standby.postmasterStartTime).toBeGreaterThan(primary.postmasterStartTime ?? 0);
  });

  it('list all databases with their state', async () => {
    const names = primary.databases?.map(({ name }) => name).sort();
    expect(names).toEqual(['broken', 'noentry', 'postgres', 'template0', 'template1']);
    const of = (name: string) => primary.databases?.find((database) => database.name === name);
    expect(['broken', 'noentry', 'postgres', 'template1'].map((name) => of(name)?.state)).toEqual([
      'invalid',
      'closed',
      'open',
      'closed',
    ]);
    expect(primary.database).toEqual({ oid: of('postgres')?.oid, name: 'postgres' });
    expect(of('noentry')?.statsReset).toBeNull();
    const db = await postgres.client();
    const { rows } = await db.query<{ at: string }>(
      `SELECT (extract(epoch FROM stats_reset) * 1000000)::int8 AS at FROM pg_stat_database WHERE datname = 'postgres'`,
    );
    expect(of('postgres')?.statsReset).toBe(Number(rows[0]?.at));
  });

  it('distinguish a database that is being dropped from one left by an interrupted DROP', async () => {
    const db = await postgres.client();
    await db.query('BEGIN');
    const { rows } = await db.query<{ oid: number }>(`SELECT oid FROM pg_database WHERE datname = 'broken'`);
    // COMMENT takes the same kind of lock as DROP DATABASE.
    await db.query(`COMMENT ON DATABASE broken IS 'being dropped'`);
    const locked = (await factsOf(postgres.url())).databases?.find(({ oid }) => oid === Number(rows[0]?.oid));
    await db.query('ROLLBACK');
    const left = (await factsOf(postgres.url())).databases?.find(({ oid }) => oid === Number(rows[0]?.oid));
    expect([locked?.state, left?.state]).toEqual(['dropping', 'invalid']);
    await db.end();
  });

  it.each(['SELECT ON pg_locks', 'EXECUTE ON FUNCTION has_database_privilege(oid, text)'])(
    'say which databases are closed or invalid without %s',
    async (right) => {
      const db = await postgres.client();
      await db.query(`REVOKE ${right} FROM PUBLIC`);
      const { databases, missing } = await factsOf(postgres.url('postgres', 'plain'));
      await db.query(`GRANT ${right} TO PUBLIC`);
      expect(missing).toHaveLength(1);
      expect(databases?.map(({ state }) => state)).toEqual(primary.databases?.map(({ state }) => state));
      await db.end();
    },
  );

  it('are readable without pg_monitor, except for the timeline of a standby', async () => {
    expect(await factsOf(postgres.url('postgres', 'plain'))).toMatchObject({
      timeline: 1,
      systemIdentifier: primary.systemIdentifier,
    });
    expect(await factsOf(standbyUrl('plain'))).toMatchObject({ role: 'standby', timeline: null });
  });

  it('are each missing alone if their function is denied, and name it', async () => {
    const db = await postgres.client();
    const denied: Readonly<Record<string, readonly (keyof ServerFacts)[]>> = {
      'pg_control_system()': ['systemIdentifier'],
      'pg_is_in_recovery()': ['role', 'timeline'],
      'pg_current_wal_lsn()': ['timeline'],
      'pg_walfile_name(pg_lsn)': ['timeline'],
      'substr(text, int4, int4)': ['timeline'],
      'pg_postmaster_start_time()': ['postmasterStartTime'],
      'clock_timestamp()': [],
      'json_agg(anyelement)': [],
      'pg_backend_pid()': [],
      'current_setting(text, bool)': [],
      'set_config(text, text, bool)': [],
    };
    for (const [signature, facts] of Object.entries(denied)) {
      await db.query(`REVOKE EXECUTE ON FUNCTION pg_catalog.${signature} FROM PUBLIC`);
      const { missing, ...found } = await factsOf(postgres.url('postgres', 'plain'));
      await db.query(`GRANT EXECUTE ON FUNCTION pg_catalog.${signature} TO PUBLIC`);
      for (const fact of facts) expect([fact, found[fact as 'role']]).toEqual([fact, null]);
      expect(found.databases).toHaveLength(5);
      expect(missing.map(({ error }) => error.code)).toEqual(facts.map(() => 'permission'));
      for (const { error } of missing)
        expect(error.message).toContain(`EXECUTE on the function ${signature.split('(')[0]}`);
    }
    await db.end();
  });

  it('show a new stats epoch after a backend crash without a restart of the server', async () => {
    const victim = await postgres.primary.client();
    const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const ended = new Promise((resolve) => victim.once('end', resolve));
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    await ended;
    let after = primary;
    while (after.walStatsReset === primary.walStatsReset) after = await factsOf(postgres.url()).catch(() => primary);
    expect(after.postmasterStartTime).toBe(primary.postmasterStartTime);
    expect(after.walStatsReset).toBeGreaterThan(primary.walStatsReset ?? 0);
  });

  it('show the new timeline right after a promotion', async () => {
    const db = await postgres.standby?.client();
    await db?.query('SELECT pg_promote(true)');
    await db?.end();
    expect(await factsOf(standbyUrl('monitor'))).toMatchObject({ role: 'primary', timeline: 2 });
  });
});
