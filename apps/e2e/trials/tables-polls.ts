// Polls of tables and indexes that read their groups every time, whatever the cadence: under locks, and with a standby.
import { type TargetInput, watch, type Watching } from '@pgherald/polling/testing';
import { tableIndexManagement, tableIndexManagementSettings } from '@pgherald/table-index-management';
import { type Client, startPostgres, temporaryFolder } from '@pgherald/testing';
import type { Checks } from './trial.ts';

const TABLES = 10_000;
const LOCKED = 40;
const INDEXES = 12;
const WINDOW_MS = 20_000;
const ATTEMPTS = 6;

export interface WatchTablesOptions {
  readonly targets: readonly TargetInput[];
  readonly limits?: Readonly<Record<string, string>>;
  /** Names of the groups to read; all by default. */
  readonly groups?: readonly string[];
  readonly interval?: string;
}

/** Watches servers during the work, with a log of its own. */
export async function whileWatching(
  { targets, limits = {}, groups, interval = '200ms' }: WatchTablesOptions,
  work: (watching: Watching) => Promise<void>,
): Promise<void> {
  const folder = temporaryFolder();
  const context = tableIndexManagement.create(tableIndexManagementSettings.parse(limits));
  const requested = context.groups.filter(({ name }) => groups?.includes(name) ?? true);
  const watching = await watch({
    context: { ...context, groups: requested.map(({ everyMs: _, ...group }) => group) },
    targets,
    directory: folder.path,
    settings: { interval },
  });
  await work(watching);
  await watching.stop();
  folder.remove();
}

/** Waits six times as long as a spec does, because polls of many tables take long. */
export async function waitLong<T>(wait: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await wait();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** Indexes that only queries on a standby use, and indexes that no query uses. */
export async function tryStandby(checks: Checks): Promise<void> {
  const postgres = await startPostgres({ standby: true, settings: { autovacuum: 'off' } });
  const { standby } = postgres;
  if (standby === null) throw new Error('there is no standby');
  const client = await postgres.client();
  const columns = Array.from({ length: INDEXES }, (_, n) => `c${n}`);
  const used = columns.filter((_, n) => n % 3 === 0);
  await client.query(
    `CREATE TABLE wide AS SELECT ${columns.map((c) => `i AS ${c}`).join(', ')} FROM generate_series(1, 20000) i`,
  );
  for (const column of columns) await client.query(`CREATE INDEX wide_${column} ON wide (${column})`);
  await client.query('VACUUM ANALYZE');
  const targets = [
    { name: 'primary', cluster: 'wide', url: postgres.url() },
    { name: 'standby', cluster: 'wide', url: standby.url('postgres', 'postgres') },
  ];
  const limits = { unusedWindow: `${WINDOW_MS / 1_000}s`, unusedMin: '8kB', indexUsageEvery: '5s' };
  await whileWatching({ targets, limits }, async (watching) => {
    const reader = await standby.client();
    const readAll = async () => {
      for (const column of used) await reader.query(`SET enable_seqscan = off; SELECT FROM wide WHERE ${column} = 5`);
    };
    const reading = setInterval(() => void readAll(), 2_000);
    const unused = new Set<string>();
    const end = Date.now() + 3 * WINDOW_MS;
    while (Date.now() < end) {
      await watching.polls(5);
      for (const { indexName } of await watching.all('IndexUnused')) unused.add(indexName);
    }
    clearInterval(reading);
    await readAll();
    await reader.end();
    const wrong = used.filter((column) => unused.has(`wide_${column}`));
    checks.check('indexes used on the standby only are used', wrong.length === 0, wrong.join(', '));
    const missed = columns.filter((column) => !used.includes(column) && !unused.has(`wide_${column}`));
    checks.check('indexes that no query uses are unused', missed.length === 0, missed.join(', '));
  });
  await postgres.stop();
}

/** 10,000 tables: some are locked in ACCESS EXCLUSIVE mode or waited for, others are created and dropped during polls. */
export async function tryLocks(checks: Checks): Promise<void> {
  const postgres = await startPostgres({ settings: { max_locks_per_transaction: 512 } });
  const client = await postgres.client();
  for (let n = 0; n < TABLES; n += 500)
    await client.query(`DO $$ BEGIN FOR i IN ${n}..${n + 499} LOOP
      EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY, note text)', i); END LOOP; END $$`);
  const holder = await postgres.client();
  const waiters = await Promise.all(Array.from({ length: LOCKED / 2 }, () => postgres.client()));
  await whileWatching({ targets: [{ url: postgres.url() }], interval: '500ms' }, async (watching) => {
    const whole = await waitLong(() => watching.first('MetricsCollected', ({ groups }) => groups.length > 3));
    checks.check(`a poll of ${TABLES} tables`, whole.durationMs < 30_000, `${Math.round(whole.durationMs)} ms`);
    await holder.query('BEGIN');
    for (let n = 0; n < LOCKED; n += 1)
      await holder.query(`LOCK TABLE t${n} IN ${n % 2 ? 'ACCESS EXCLUSIVE' : 'ACCESS SHARE'} MODE`);
    const waits = waiters.map((waiter, n) => waiter.query(`BEGIN; LOCK TABLE t${2 * n}; ROLLBACK`));
    const sizes = await waitLong(() =>
      watching.first('RelationSizesMeasured', ({ reading }) => reading.skipped.length >= 2 * LOCKED),
    );
    const { skipped, durationMs } = sizes.reading;
    const tables = new Set(skipped.map(({ name }) => name).filter((name) => /^public\.t\d+$/.test(name ?? '')));
    checks.check('all locked tables are skipped, and no others', tables.size === LOCKED, `${tables.size} of ${LOCKED}`);
    checks.check('sizes are read in time beside the locks', durationMs < 5_000, `${Math.round(durationMs)} ms`);
    await churn(client, watching);
    await holder.query('ROLLBACK');
    await Promise.all(waits);
    await waitLong(() =>
      watching.first(
        'RelationSizesMeasured',
        ({ meta, reading }) => meta.polledAt > sizes.meta.polledAt && reading.complete,
      ),
    );
    const errors = (await watching.all('CollectionError')).map(({ message }) => message);
    checks.check('no reading failed', errors.length === 0, errors.slice(0, 3).join('; '));
    const vacuums = await watching.all('TableVacuumed');
    checks.check('no vacuum is published that did not run', vacuums.length === 0, vacuums.length);
  });
  await Promise.all([holder, ...waiters].map((each) => each.end()));
  await postgres.stop();
}

/** Creates and drops tables during some polls. */
async function churn(client: Client, watching: Watching): Promise<void> {
  const state = { isOver: false };
  const polls = waitLong(() => watching.polls(4)).then(() => (state.isOver = true));
  for (let n = 0; !state.isOver; n += 1) {
    await client
      .query(`CREATE TABLE passing${n % 7} AS SELECT 1 AS one; DROP TABLE IF EXISTS passing${(n + 3) % 7}`)
      .catch(() => undefined);
    await client.query(`DROP TABLE IF EXISTS passing${n % 7}`);
  }
  await polls;
}
