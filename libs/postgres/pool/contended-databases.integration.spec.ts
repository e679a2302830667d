import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openConnections, startPostgres, type Client, type Major, type StartedPostgres } from '../embedded/index.js';
import type { ServerConnections } from './pools.js';

const ONE = { name: 'one', text: 'SELECT /* pgherald */ 1' };
const DATABASES = ['first', 'dropped', 'renamed', 'copied', 'moved'];

describe.each<Major>([18, 13])('kept connections on PostgreSQL %d', (major) => {
  let folder: string;
  let postgres: StartedPostgres;
  let db: Client;
  let opened: ServerConnections[];
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    db = await postgres.client();
    folder = mkdtempSync(join(tmpdir(), 'pgherald-tablespace-'));
    await makeTablespace();
  });
  beforeEach(async () => {
    for (const name of [...DATABASES, 'other_name', 'copy']) await db.query(`DROP DATABASE IF EXISTS ${name}`);
    for (const name of DATABASES) await db.query(`CREATE DATABASE ${name}`);
    opened = [];
  });
  afterEach(() => Promise.all(opened.map((each) => each.close())));
  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  });

  const open = (first: string): ServerConnections => {
    const connections = openConnections(postgres.url(first), { maxConnections: 5 });
    opened.push(connections);
    return connections;
  };
  const read = (from: ServerConnections, database?: string) =>
    from.withSession((session) => session.read(ONE), database);
  const run = async (command: string) => (await postgres.client()).query(command);
  const COMMANDS = [
    'DROP DATABASE dropped',
    'ALTER DATABASE renamed RENAME TO other_name',
    'CREATE DATABASE copy TEMPLATE copied',
    'ALTER DATABASE moved SET TABLESPACE elsewhere',
  ];

  it('leave a database that is dropped, renamed, copied or moved', async () => {
    const connections = open('first');
    await Promise.all(DATABASES.map((name) => read(connections, name)));
    await Promise.all(COMMANDS.map(run));
    expect(connections.usage()).toMatchObject({ idle: 1, opened: 5 });
  });

  it('leave the database of the URL too', async () => {
    await Promise.all(DATABASES.map((name) => read(open(name))));
    await Promise.all(COMMANDS.map(run));
    expect(opened.map((connections) => connections.usage().idle)).toEqual([1, 0, 0, 0, 0]);
  });

  it('leave it even if all databases are read several times a second', async () => {
    const connections = open('first');
    const outcomes = new Set<string>();
    let isDone = false;
    const reading = (async () => {
      while (!isDone) {
        const reads = await Promise.allSettled(['first', 'copied'].map((name) => read(connections, name)));
        for (const each of reads) outcomes.add(each.status === 'rejected' ? (each.reason as Error).message : 'read');
        await sleep(100);
      }
    })();
    await run('CREATE DATABASE copy TEMPLATE copied');
    isDone = true;
    await reading;
    outcomes.delete('read');
    for (const message of outcomes) expect(message).toMatch(/copied: lock-timeout: another session drops, renames/);
  });

  it('return to a copied database when a caller needs it, and are kept otherwise', async () => {
    const connections = open('copied');
    await Promise.all([read(connections), read(connections, 'first')]);
    await run('CREATE DATABASE copy TEMPLATE copied');
    await read(connections);
    await sleep(2_500);
    await Promise.all([read(connections), read(connections, 'first')]);
    expect(connections.usage()).toMatchObject({ idle: 2, opened: 3 });
  });

  async function makeTablespace(): Promise<void> {
    const place = join(folder, 'tablespace');
    const { rows } = await db.query<{ data: string }>(`SELECT current_setting('data_directory') AS data`);
    const { uid, gid } = statSync(rows[0]?.data ?? folder);
    mkdirSync(place);
    chmodSync(folder, 0o711);
    chownSync(place, uid, gid);
    await db.query(`CREATE TABLESPACE elsewhere LOCATION '${place}'`);
  }
});
