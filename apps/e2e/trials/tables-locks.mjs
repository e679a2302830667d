// 10,000 tables, some of them under ACCESS EXCLUSIVE, held and waited for, others dropped and made while polls go on.
import { watch } from '@pgherald/polling/testing';
import { startPostgres, temporaryFolder } from '@pgherald/testing';
import { retryWhileUnavailable, readOften } from './read-often.mjs';

const TABLES = 10_000;
const LOCKED = 40;

export async function tryLocks(check) {
  const postgres = await startPostgres({ settings: { max_locks_per_transaction: 512 } });
  const folder = temporaryFolder();
  const client = await postgres.client();
  for (let n = 0; n < TABLES; n += 500)
    await client.query(`DO $$ BEGIN FOR i IN ${n}..${n + 499} LOOP
      EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY, note text)', i); END LOOP; END $$`);
  const watching = await watch({
    context: readOften({}),
    targets: [{ url: postgres.url() }],
    directory: folder.path,
    settings: { interval: '500ms' },
  });
  const whole = await retryWhileUnavailable(() =>
    watching.first('MetricsCollected', ({ groups }) => groups.length > 3),
  );
  check(`a poll of ${TABLES} tables`, whole.durationMs < 30_000, `${Math.round(whole.durationMs)} ms`);
  const holder = await postgres.client();
  await holder.query('BEGIN');
  for (let n = 0; n < LOCKED; n += 1)
    await holder.query(`LOCK TABLE t${n} IN ${n % 2 ? 'ACCESS EXCLUSIVE' : 'ACCESS SHARE'} MODE`);
  const waiters = await Promise.all(Array.from({ length: LOCKED / 2 }, () => postgres.client()));
  const waiting = waiters.map((waiter, n) => waiter.query(`BEGIN; LOCK TABLE t${2 * n}; ROLLBACK`));
  const under = await retryWhileUnavailable(() =>
    watching.first('RelationSizesMeasured', ({ reading }) => reading.skipped.length >= 2 * LOCKED),
  );
  const tables = new Set(under.reading.skipped.map(({ name }) => name).filter((name) => /^public\.t\d+$/.test(name)));
  check('all that is locked is skipped, and nothing else', tables.size === LOCKED, `${tables.size} of ${LOCKED}`);
  check(
    'sizes are read in time beside the locks',
    under.reading.durationMs < 5_000,
    `${Math.round(under.reading.durationMs)} ms`,
  );
  await churn(client, watching);
  await holder.query('ROLLBACK');
  await Promise.all(waiting);
  await Promise.all([holder, ...waiters].map((each) => each.end()));
  const isBack = ({ meta, reading }) => meta.polledAt > under.meta.polledAt && reading.complete;
  await retryWhileUnavailable(() => watching.first('RelationSizesMeasured', isBack));
  const errors = await watching.all('CollectionError');
  check(
    'no reading failed',
    errors.length === 0,
    errors
      .map(({ message }) => message)
      .slice(0, 3)
      .join('; '),
  );
  const grown = await watching.all('TableVacuumed');
  check('no vacuum is told that was none', grown.length === 0, `${grown.length}`);
  await watching.stop();
  await postgres.stop();
  folder.remove();
}

/** Tables come and go for some polls. */
async function churn(client, watching) {
  let isOver = false;
  const polls = retryWhileUnavailable(() => watching.polls(4)).then(() => (isOver = true));
  for (let n = 0; !isOver; n += 1) {
    await client
      .query(`CREATE TABLE passing${n % 7} AS SELECT 1 AS one; DROP TABLE IF EXISTS passing${(n + 3) % 7}`)
      .catch(() => undefined);
    await client.query(`DROP TABLE IF EXISTS passing${n % 7}`);
  }
  await polls;
}
