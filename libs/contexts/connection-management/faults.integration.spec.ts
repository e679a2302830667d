import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { watch, type Watching, type WatchOptions } from '@pgherald/polling/testing';
import { eventually, startPostgres, temporaryFolder, type Client, type StartedPostgres } from '@pgherald/testing';
import pg from 'pg';
import { connectionManagement, connectionManagementSettings } from './index.js';

const CONTEXT = connectionManagement.create(connectionManagementSettings.parse({}));
const PATIENCE = { timeoutMs: 30_000, everyMs: 5 };

describe('connection-management when connections fail', () => {
  const folder = temporaryFolder();
  let folders = 0;
  let postgres: StartedPostgres;
  let admin: Client;
  let watching: Watching | undefined;
  beforeAll(async () => {
    postgres = await startPostgres({ settings: { max_connections: 20 } });
    admin = await postgres.client();
    await admin.query("CREATE ROLE shop LOGIN PASSWORD 'spec'");
  });
  afterEach(async () => {
    await release();
    await watching?.stop();
    watching = undefined;
  });
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });

  const start = async (url: string, settings: WatchOptions['settings'] = {}) => {
    const directory = join(folder.path, String((folders += 1)));
    return (watching = await watch({ context: CONTEXT, targets: [{ name: 'shop-1', url }], directory, settings }));
  };
  const shopUrl = () => `postgres://shop:spec@127.0.0.1:${postgres.port}/postgres`;
  const held = new Set<pg.Client>();
  /** Opens sessions of the shop until no connection is left for it. */
  const fill = async (): Promise<void> => {
    for (;;) {
      const client = new pg.Client(shopUrl()).on('error', () => undefined);
      try {
        await client.connect();
        held.add(client);
      } catch (error) {
        expect(error).toMatchObject({ code: '53300' });
        return;
      }
    }
  };
  const release = async (): Promise<void> => {
    await Promise.all([...held].map((client) => client.end()));
    held.clear();
  };

  it('reports the holders of connections near the limit, while it has a connection itself', async () => {
    const seen = await start(postgres.url(), { maxConnections: 1 });
    await seen.first('ServerConnected');
    await fill();
    const near = await seen.first('ConnectionsNearLimit');
    expect(near.holders[0]).toMatchObject({ userName: 'shop', databaseName: 'postgres' });
    await release();
    await seen.first('ConnectionsNearLimitCleared', ({ episode }) => episode === near.meta.eventId);
  });

  it('backs off from a server without free connections, and reports when it answers again', async () => {
    await fill();
    const seen = await start(postgres.url());
    const gone = await seen.first('ServerUnreachable');
    expect(gone).toMatchObject({ class: 'too-many-connections', sqlstate: '53300', firstSight: true });
    const { attempts } = await seen.first('CollectionError', ({ sqlstate }) => sqlstate === '53300');
    expect(attempts).toBe(1);
    await release();
    const back = await seen.first('ServerConnected');
    expect(back).toMatchObject({ episode: gone.meta.eventId, reason: 'recovered' });
  });

  it('works as a superuser, with a warning', async () => {
    const seen = await start(postgres.url('postgres', 'postgres'));
    const { warnings } = await seen.first('ServerConnected');
    expect(warnings).toEqual([expect.stringMatching(/^the role postgres is a superuser/)]);
    expect(await seen.all('PermissionMissing')).toEqual([]);
  });

  it('reports a server that accepts connections but sends nothing as a timeout', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => void sockets.add(socket.on('error', () => undefined)));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const seen = await start(`postgres://monitor:spec@127.0.0.1:${port}/postgres`, { pollTimeout: '500ms' });
    const gone = await seen.first('ServerUnreachable');
    expect(gone).toMatchObject({ class: 'timeout', sqlstate: null, firstSight: true });
    await seen.polls(2);
    expect((await seen.all('ServerUnreachable')).length).toBe(1);
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('is not deceived by objects in a schema of its search_path', async () => {
    await admin.query(`
      CREATE SCHEMA evil;
      GRANT USAGE ON SCHEMA evil TO PUBLIC;
      CREATE VIEW evil.pg_stat_activity AS SELECT 'forged'::name AS usename, 1::oid AS datid;
      CREATE VIEW evil.pg_roles AS SELECT 'forged'::name AS rolname, true AS rolsuper;
      CREATE FUNCTION evil.current_setting(text, boolean) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN '666'; END $$;
      CREATE FUNCTION evil.count(boolean) RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN RETURN 666; END $$;
      CREATE FUNCTION evil.same(oid, oid) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN true; END $$;
      CREATE OPERATOR evil.= (LEFTARG = oid, RIGHTARG = oid, FUNCTION = evil.same);
      GRANT SELECT ON evil.pg_stat_activity, evil.pg_roles TO PUBLIC;
      CREATE ROLE lured LOGIN PASSWORD 'spec' IN ROLE pg_monitor;
      ALTER ROLE lured SET search_path = evil, pg_catalog`);
    const seen = await start(shopUrl().replace('shop', 'lured'));
    await seen.polls(2);
    expect(await seen.all('CollectionError')).toEqual([]);
    const rows = (await seen.all('ConnectionsMeasured')).flatMap((event) => event.rows);
    expect(rows.map(({ userName }) => userName)).toContain('lured');
    expect(rows.filter(({ userName }) => userName === 'forged')).toEqual([]);
    expect((await seen.first('ServerAccessMeasured')).rows[0]).toMatchObject({ userName: 'lured', isSuperuser: false });
    await watching?.stop();
    watching = undefined;
    const { rows: called } = await admin.query('SELECT funcname FROM pg_stat_user_functions WHERE calls > 0');
    expect(called).toEqual([]);
    await admin.query('DROP SCHEMA evil CASCADE');
  });

  it.each([
    ['is down for a while', async () => void (await watching?.first('ServerUnreachable'))],
    ['is back before it is asked again', async () => undefined],
  ])('reconnects to a server that %s gradually, within its connection cap', async (_, whileDown) => {
    const names = Array.from({ length: 8 }, (_, index) => `shop-${index}`);
    const url = (name: string) => `${postgres.url()}?application_name=${name}`;
    const seen = await watch({
      context: CONTEXT,
      targets: names.map((name) => ({ name, cluster: 'shop', url: url(name) })),
      directory: join(folder.path, String((folders += 1))),
      settings: { interval: '2s', maxConnections: 1 },
    });
    watching = seen;
    const restarted = async () => new Set((await seen.all('ServerRestarted')).map(({ meta }) => meta.server.name));
    await seen.polls(1);
    await admin.end();
    await postgres.primary.stop();
    await whileDown();
    await postgres.primary.start();
    admin = await postgres.client();
    const begun = `SELECT application_name AS name, extract(epoch FROM backend_start)::float8 AS at
                     FROM pg_stat_activity WHERE application_name LIKE 'shop-%'`;
    let sessions: readonly { name: string; at: number }[] = [];
    let most = 0;
    await eventually(
      'all have seen the restart',
      async () => {
        sessions = (await admin.query<{ name: string; at: number }>(begun)).rows;
        for (const name of names) most = Math.max(most, sessions.filter((session) => session.name === name).length);
        return (await restarted()).size === names.length && sessions.length === names.length;
      },
      PATIENCE,
    );
    expect(most).toBe(1);
    const times = sessions.map(({ at }) => at);
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(0.1);
  });

  it('reports a server that is starting up or shutting down with its own class', async () => {
    const session = new pg.Client(shopUrl()).on('error', () => undefined);
    await session.connect();
    await admin.end();
    // A smart shutdown waits for the held session, and refuses all others.
    postgres.primary.kill('SIGTERM');
    await eventually(
      'others are refused',
      async () => {
        const other = new pg.Client(shopUrl());
        return other.connect().then(
          () => other.end().then(() => false),
          (error: unknown) => (error as { code?: string }).code === '57P03',
        );
      },
      PATIENCE,
    );
    const seen = await start(postgres.url());
    const gone = await seen.first('ServerUnreachable');
    expect(gone).toMatchObject({ class: 'starting-up', sqlstate: '57P03', firstSight: true });
    await session.end();
    await postgres.primary.exited;
    await postgres.primary.start();
    admin = await postgres.client();
    const back = await seen.first('ServerConnected');
    expect(back).toMatchObject({ episode: gone.meta.eventId, reason: 'recovered' });
    // Groups with a cadence of five minutes were due during the outage.
    await seen.first('PermissionsMeasured');
  });
});
