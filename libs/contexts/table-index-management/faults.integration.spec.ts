import type { EventMap, Meta } from '@pgherald/events';
import { watch, type Watching } from '@pgherald/polling/testing';
import {
  isInstalled,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { oftenRead } from './testing/often.js';

const MAJORS = ([13, 18] as const).filter(isInstalled);

describe.each(MAJORS)(
  'where PostgreSQL %i does not answer as one would like, table-index-management',
  (major: Major) => {
    const folder = temporaryFolder();
    let postgres: StartedPostgres;
    let admin: Client;
    let watching: Watching;
    const start = () =>
      watch({
        context: oftenRead({
          indexUsageEvery: '30s',
          unusedWindow: '1s',
          unusedMin: '8kB',
          unusedCoveragePct: 50,
          vacuumOverdueAfter: '1ms',
        }),
        targets: [{ name: 'orders-1', url: postgres.url() }],
        directory: folder.path,
      });
    beforeAll(async () => {
      postgres = await startPostgres({ major, settings: { autovacuum: 'off' } });
      admin = await postgres.client();
      await admin.query('CREATE DATABASE closed');
      await admin.query('REVOKE CONNECT ON DATABASE closed FROM PUBLIC');
      const loader = await postgres.client();
      await loader.query(`
      CREATE TABLE orders (id int PRIMARY KEY, place int);
      CREATE INDEX orders_place ON orders (place);
      INSERT INTO orders SELECT i, i FROM generate_series(1, 1000) i;`);
      await loader.query('VACUUM orders');
      await loader.query('SET enable_seqscan = off; SELECT FROM orders WHERE id = 7');
      await loader.end();
      watching = await start();
    });
    afterAll(async () => {
      await watching.stop();
      await postgres.stop();
      folder.remove();
    });

    it('reports a database without CONNECT, reads the others, and reads it once CONNECT is granted', async () => {
      const error = await watching.first('CollectionError');
      expect(error).toMatchObject({ database: { name: 'closed' }, sqlstate: '42501' });
      const summary = await watching.first('MetricsCollected', ({ meta }) => meta.poll === error.meta.poll);
      const { readings, failures, coveragePct } = summary.groups.find(({ group }) => group === 'table-stats') ?? {};
      expect({ readings, failures, coveragePct }).toEqual({ readings: 1, failures: 1, coveragePct: 50 });
      const read = await watching.first('TableStatsMeasured', ({ meta }) => meta.poll === error.meta.poll);
      expect(read.rows.map(({ tableName }) => tableName)).toEqual(['orders']);
      expect((await watching.all('CollectionError')).every(({ database }) => database?.name === 'closed')).toBe(true);
      await watching.stop();
      await admin.query('GRANT CONNECT ON DATABASE closed TO PUBLIC');
      watching = await start();
      await watching.first('TableStatsMeasured', ({ reading }) => reading.database?.name === 'closed');
    });

    it('reports no age of a table without a frozen id, instead of the greatest one', async () => {
      const owner = await postgres.client();
      await owner.query('CREATE TABLE unfrozen (note text)');
      await owner.query(`
        UPDATE pg_class SET relfrozenxid = '0', relminmxid = '0'
         WHERE oid IN (SELECT unnest(ARRAY[c.oid, c.reltoastrelid]) FROM pg_class c WHERE c.relname = 'unfrozen')`);
      const { rows } = await watching.first('TableStatsMeasured', (event) =>
        event.rows.some(({ tableName, xidAge }) => tableName === 'unfrozen' && xidAge === null),
      );
      expect(rows.find(({ tableName }) => tableName === 'unfrozen')).toMatchObject({ multixactAge: null });
      expect(rows.find(({ tableName }) => tableName === 'orders')?.xidAge).toBeGreaterThan(0);
      await watching.polls(2);
      expect(await watching.all('VacuumOverdue')).toEqual([]);
      await owner.query('DROP TABLE unfrozen');
      await owner.end();
    });

    it('treats a reset of statistics as a baseline, without events or negative values', async () => {
      const runsIn = ({ rows }: EventMap['TableStatsMeasured']) =>
        rows.find(({ tableName }) => tableName === 'orders')?.vacuumCount;
      const { meta: before } = await watching.first('TableStatsMeasured', (event) => runsIn(event) === 1);
      await watching.first('IndexUnused', ({ indexName }) => indexName === 'orders_place');
      const events = (await watching.all('TableVacuumed')).length;
      await admin.query('SELECT pg_stat_reset()');
      const isAfter = ({ polledAt, statsEpoch }: Meta) =>
        polledAt > before.polledAt && statsEpoch !== before.statsEpoch;
      await watching.first('TableStatsMeasured', (event) => runsIn(event) === 0 && isAfter(event.meta));
      await watching.polls(3);
      expect(await watching.all('TableVacuumed')).toHaveLength(events);
      expect(await watching.all('IndexUsedAgain')).toEqual([]);
      expect(await watching.all('IndexUnused')).toHaveLength(1);
      const rates = (await watching.all('TableActivityRecorded')).flatMap(({ rows }) => rows);
      const numbers = rates.flatMap((row) => Object.values(row).filter((value) => typeof value === 'number'));
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    });

    it('counts from the reset on', async () => {
      const asked = Date.now() * 1_000;
      const worker = await postgres.client();
      await worker.query('VACUUM orders');
      await worker.end();
      const { manualRuns, subject } = await watching.first('TableVacuumed', ({ since }) => since > asked);
      expect({ manualRuns, subject }).toEqual({ manualRuns: 1, subject: 'postgres public.orders' });
    });
  },
);
