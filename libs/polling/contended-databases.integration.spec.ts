import { join } from 'node:path';
import { startPostgres, temporaryFolder, type Client, type StartedPostgres } from '@pgherald/testing';
import { ownContext, watch, type Watching } from './testing/index.js';

const ROW = { sql: 'SELECT 1::bigint AS "walFiles", 2::bigint AS "walDirectoryBytes"' };
const NAMES = ['first', 'dropped', 'renamed', 'copied'];

describe('a server whose databases are dropped, renamed and copied while it is watched', () => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let admin: Client;
  let watching: Watching;
  beforeAll(async () => {
    postgres = await startPostgres();
    admin = await postgres.client();
    for (const name of NAMES) await admin.query(`CREATE DATABASE ${name}`);
    watching = await watch({
      context: ownContext(join(folder.path, 'sql'), { server: ROW, each: { ...ROW, scope: 'database' } }),
      targets: [{ name: 'shop-1', url: postgres.url('first') }],
      directory: folder.path,
      settings: { interval: '100ms' },
    });
    await watching.polls(2);
  });
  afterAll(async () => {
    await watching.stop();
    await postgres.stop();
    folder.remove();
  });

  it('does not block these commands and keeps reading the remaining databases', async () => {
    await admin.query('DROP DATABASE dropped');
    await admin.query('ALTER DATABASE renamed RENAME TO other_name');
    await admin.query('CREATE DATABASE copy TEMPLATE copied');
    await admin.query('CREATE DATABASE copy_of_first TEMPLATE first');
    const { rows } = await admin.query<{ now: number }>('SELECT extract(epoch FROM now())::float8 * 1000000 AS now');
    const since = Number(rows[0]?.now);
    const inDatabase = (name: string) =>
      watching.first(
        'WalDirectoryMeasured',
        ({ meta, reading }) => meta.polledAt > since && reading.database?.name === name,
      );
    await Promise.all(['first', 'other_name', 'copied', 'copy', 'copy_of_first'].map(inDatabase));
    const failures = await watching.all('CollectionError');
    expect(failures.filter(({ group }) => group === 'server')).toEqual([]);
  });
});
