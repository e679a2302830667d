import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openEmbeddedLogReader } from '@pgherald/event-log';
import { EventCodec, type EventMap } from '@pgherald/events';
import {
  eventually,
  isInstalled,
  type Client,
  type Major,
  startPostgres,
  type StartedPostgres,
  temporaryFolder,
} from '@pgherald/testing';

const PROGRAM = join(import.meta.dirname, 'dist/testing/polling-process.js');
const MAJORS = ([18, 13] as Major[]).filter(isInstalled);
const PATIENCE = { timeoutMs: 60_000, everyMs: 200 };
/** Large enough that rows of other statements in the remainder do not matter. */
const ROWS = 20_000;
const TABLES = ['a', 'b', 'c', 'd'];

/** A separate process, so that it can be killed; the two most expensive statements have their own events. */
describe.each(MAJORS)('known work on PostgreSQL %i with a view of 100 statements', (major) => {
  const folder = temporaryFolder();
  const codec = new EventCodec();
  let postgres: StartedPostgres;
  let client: Client;
  let polling: ChildProcess;
  let done = 0;

  beforeAll(async () => {
    postgres = await startPostgres({
      major,
      settings: { 'pg_stat_statements.max': '100', 'pg_stat_statements.track': 'top' },
    });
    client = await postgres.client();
    for (const table of TABLES) await client.query(`CREATE UNLOGGED TABLE ${table} (n int)`);
    // Statements that exist before the first reading are not evicted first.
    for (let i = 0; i < 5; i++) await insert();
    done = 0;
    polling = await start();
    await eventually('a baseline', async () => (await all('StatementStatsMeasured')).length > 0, PATIENCE);
  });
  afterAll(async () => {
    await kill();
    await postgres.stop();
    folder.remove();
  });

  async function start(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [PROGRAM, folder.path, postgres.url('postgres', 'monitor')], {
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    await once(child, 'spawn');
    return child;
  }

  async function kill(): Promise<void> {
    if (polling.exitCode !== null || polling.signalCode !== null) return;
    const exited = once(polling, 'exit');
    polling.kill('SIGKILL');
    await exited;
  }

  async function all<T extends 'StatementStatsMeasured' | 'TopQueryIdentified' | 'StatementViewFull'>(
    type: T,
  ): Promise<EventMap[T][]> {
    const log = await openEmbeddedLogReader(folder.path);
    const found: EventMap[T][] = [];
    const topics = ['', '.recorded', '.measured'].map((kind) => `pgherald.query-analysis${kind}`);
    for await (const { headers, value } of log.read({ topics, from: 'beginning', to: 'now' }))
      if (headers['ce_type'] === type) found.push(codec.decode(value).event as EventMap[T]);
    await log.close();
    return found;
  }

  async function insert(): Promise<void> {
    for (const table of TABLES) await client.query(`INSERT INTO ${table} SELECT generate_series(1, ${ROWS})`);
    done += TABLES.length;
  }

  /** Inserts in all top queries and remainders so far. */
  const events = async () => {
    const rows = (await all('TopQueryIdentified')).reduce((sum, { rowCount }) => sum + rowCount, 0);
    return Math.floor(rows / ROWS);
  };
  const allIsCounted = (what: string) =>
    eventually(`all work is counted ${what}`, async () => (await events()) >= done, PATIENCE);

  it('is counted in full across a reset of one statement', async () => {
    await insert();
    await allIsCounted('before the reset');
    await client.query(
      `SELECT pg_stat_statements_reset(userid, dbid, queryid) FROM pg_stat_statements WHERE query LIKE 'INSERT INTO a%'`,
    );
    await insert();
    await allIsCounted('after the reset');
    expect(await events()).toBe(done);
  }, 90_000);

  it('is counted in full although other statements were evicted', async () => {
    for (let round = 0; round < 4; round++) {
      await insert();
      for (let i = 0; i < 150; i++) await client.query(another(150 * round + i));
    }
    await allIsCounted('across evictions');
    expect(await events()).toBe(done);
    const top = await all('TopQueryIdentified');
    expect(top.some(({ rank, rowCount }) => rank === null && rowCount >= ROWS)).toBe(true);
    // The time of all sessions exists from 14 on.
    expect(top.some(({ coveragePct }) => coveragePct !== null)).toBe(major >= 14);
    const [full] = await all('StatementViewFull');
    if (major >= 14) expect(full).toMatchObject({ maxEntries: 100 });
  }, 90_000);

  it('counts new statements in full in a view that evicts', async () => {
    for (const [round, table] of ['e', 'f', 'g'].entries()) {
      await client.query(`CREATE UNLOGGED TABLE ${table} (n int)`);
      for (let i = 0; i < 150; i++) await client.query(another(600 + 130 * round + i));
      for (let i = 0; i < 3; i++) await client.query(`INSERT INTO ${table} SELECT generate_series(1, ${ROWS})`);
      done += 3;
      await allIsCounted(`of table ${table}`);
    }
    expect(await events()).toBe(done);
    if (major >= 14) expect((await all('TopQueryIdentified')).some(({ approximate }) => approximate)).toBe(true);
  }, 90_000);

  it('is counted in full across a kill -9 of pgherald, from the reading in its log', async () => {
    await kill();
    await insert();
    polling = await start();
    await allIsCounted('across the restart');
    expect(await events()).toBe(done);
  }, 90_000);

  it('is counted in full across a kill -9 of a backend, which empties the view', async () => {
    const victim = await postgres.client();
    const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const ended = once(client, 'error');
    victim.on('error', () => undefined);
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    await ended;
    client = await eventually('the server is back', () => postgres.client().catch(() => undefined), PATIENCE);
    for (const table of TABLES) await client.query(`TRUNCATE ${table}`);
    await insert();
    await allIsCounted('after the crash');
    expect(await events()).toBe(done);
  }, 90_000);
});

/** A distinct statement for each number. Its operators differ, because literals and column names would not matter. */
function another(number: number): string {
  return `SELECT 1 ${Array.from({ length: 10 }, (_, bit) => ((number >> bit) % 2 === 1 ? '+ 1' : '- 1')).join(' ')}`;
}
