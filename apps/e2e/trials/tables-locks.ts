// 10,000 tables: some of them locked in ACCESS EXCLUSIVE mode or waited for, others created and dropped during polls.
import { type Watching } from '@pgherald/polling/testing';
import { type Client, startPostgres } from '@pgherald/testing';
import { waitLong, whileWatching } from './tables-watch.ts';
import type { Checks } from './trial.ts';

const TABLES = 10_000;
const LOCKED = 40;

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
