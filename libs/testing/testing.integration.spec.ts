import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventCodec } from '@pgherald/events';
import { aMeta, eventually, isInstalled, inSession, startPostgres, temporaryFolder } from './index.js';

describe('a PostgreSQL for specs', () => {
  it('has a standby, statistics of statements, and roles with and without grants', async () => {
    const postgres = await startPostgres({ standby: true });
    const db = await postgres.client();
    const { rows } = await db.query(
      `SELECT rolname AS name, pg_has_role(rolname, 'pg_monitor', 'MEMBER') AS may FROM pg_roles WHERE rolname IN ('monitor', 'plain') ORDER BY 1`,
    );
    expect(rows).toEqual([
      { name: 'monitor', may: true },
      { name: 'plain', may: false },
    ]);
    expect((await db.query('SELECT FROM pg_stat_statements LIMIT 1')).rowCount).toBe(1);
    const state = () => db.query<{ state: string }>('SELECT state FROM pg_stat_replication');
    await eventually('streaming', async () => (await state()).rows[0]?.state === 'streaming');
    await postgres.stop();
    expect(existsSync(postgres.primary.folder)).toBe(false);
  });

  it('is another cluster when asked for', async () => {
    const servers = await Promise.all([startPostgres(), startPostgres({ ownIdentity: true }), startPostgres()]);
    const text = 'SELECT /* pgherald */ system_identifier::text FROM pg_control_system()';
    const identifiers = servers.map(async (server) => {
      const { values } = await inSession(server.url(), (session) => session.read({ name: '', text }));
      return values[0]?.[0];
    });
    const [shared, own, same] = await Promise.all(identifiers);
    expect(own).not.toBe(shared);
    expect(same).toBe(shared);
    await Promise.all(servers.map((server) => server.stop()));
  });

  it('knows which versions are there', () => {
    expect([isInstalled(18), isInstalled(13)]).toEqual([true, true]);
  });
});

describe('waiting for a condition', () => {
  it('returns what the check found at last, over errors on the way', async () => {
    let tries = 0;
    const check = () => {
      tries += 1;
      if (tries === 1) throw new Error('not yet');
      return tries > 2 ? `found after ${tries}` : undefined;
    };
    await expect(eventually('it', check, { everyMs: 1 })).resolves.toBe('found after 3');
  });

  it('fails in time with what it waited for and the last error', async () => {
    const cause = new Error('never');
    const check = () => Promise.reject(cause);
    await expect(eventually('the standby', check, { timeoutMs: 10, everyMs: 2 })).rejects.toMatchObject({
      message: 'not within 10 ms: the standby',
      cause,
    });
  });
});

it('a temporary folder goes away with what is in it', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder.path, 'x'), '');
  folder.remove();
  expect(existsSync(folder.path)).toBe(false);
});

it('parts of events are valid in an event, with the fields that a spec overrides', () => {
  const codec = new EventCodec();
  const meta = aMeta({ cluster: 'other' });
  const decided = {
    subject: 'orders-1',
    value: null,
    limit: null,
    since: 1,
    episode: null,
    reason: null,
    causedBy: null,
    firstSight: false,
  };
  const event = { meta, ...decided, polls: 2 };
  expect(codec.decode(codec.encode('ScraperStopped', event)).event).toEqual(event);
  expect(meta).toMatchObject({ cluster: 'other', context: 'database-metrics' });
});
