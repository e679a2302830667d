import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { ConfigurationError } from '@pgherald/configuration';
import { watch, type Watching } from '@pgherald/polling/testing';
import { startPostgres, temporaryFolder, type StartedPostgres } from '@pgherald/testing';
import { databaseMetrics } from './context.js';
import { customQueries } from './custom-queries.js';
import { databaseMetricsSettings } from './settings.js';

const folder = temporaryFolder();
const queries = join(folder.path, 'queries');
const write = (name: string, text: string) => writeFileSync(join(queries, name), text);
beforeEach(() => {
  rmSync(queries, { recursive: true, force: true });
  mkdirSync(queries);
});
afterAll(folder.remove);

describe('custom queries', () => {
  let postgres: StartedPostgres;
  let watching: Watching;
  beforeAll(async () => {
    postgres = await startPostgres();
    const db = await postgres.client();
    await db.query('CREATE DATABASE shop');
    const shop = await postgres.client('shop');
    await shop.query(`CREATE SCHEMA app; GRANT USAGE ON SCHEMA app TO monitor;
      CREATE TABLE app.jobs (queue text, secret text); GRANT ALL ON app.jobs TO monitor;
      INSERT INTO app.jobs VALUES ('mail', 'hunter2'), ('mail', 'hunter2'), ('print', 'hunter2')`);
  });
  afterAll(() => postgres.stop());
  afterEach(() => watching.stop());

  const start = async (directory: string) => {
    const limits = databaseMetricsSettings.parse({ queriesFolder: queries });
    const target = { name: 'orders-1', url: postgres.url() };
    watching = await watch({
      context: databaseMetrics.create(limits),
      targets: [target],
      directory: join(folder.path, directory),
      settings: { statementTimeout: '500ms' },
    });
    return watching;
  };
  const of = (group: string) => (event: { reading: { group: string } }) => event.reading.group === `custom-${group}`;
  const failureOf = (group: string) => watching.first('CollectionError', (event) => event.group === `custom-${group}`);

  it('that return NaN or Infinity are published without these values, with the names of their columns', async () => {
    write(
      'odd.sql',
      `-- column name: attribute
-- column ratio: gauge shop.ratio 1
-- column share: gauge shop.share 1
-- column fine: gauge shop.fine 1
SELECT * FROM (VALUES ('a', 'NaN'::float8, 'Infinity'::float4, 1), ('b', '-Infinity', 0.5, 2)) v(name, ratio, share, fine)`,
    );
    const its = await start('odd');
    const { rows } = await its.first('CustomMeasured', of('odd'));
    const values = rows.map(({ column, value }) => [column, value]);
    expect(values).toEqual([
      ['ratio', null],
      ['share', null],
      ['fine', 1],
      ['ratio', null],
      ['share', 0.5],
      ['fine', 2],
    ]);
    for (const [column, count] of [
      ['ratio', '2 values are'],
      ['share', 'a value is'],
    ] as const) {
      const failure = await its.first('CollectionError', ({ columns }) => columns.includes(column));
      expect(failure).toMatchObject({
        group: 'custom-odd',
        code: 'out-of-range',
        message: expect.stringContaining(`column ${column}: ${count} no number`) as string,
      });
    }
  });

  it('become events, of one database or all, with declared columns only', async () => {
    write(
      'jobs.sql',
      `-- database: shop
-- column queue: attribute
-- column waiting: gauge shop.jobs.waiting {job} Jobs that wait.
-- column share: gauge shop.jobs.share 1
SELECT queue, count(*) AS waiting, 0.5::float8 * count(*) AS share, max(secret) AS secret FROM app.jobs GROUP BY queue ORDER BY queue`,
    );
    write('everywhere.sql', `-- name: size\n-- database: *\n-- column n: counter shop.n {n}\nSELECT 7::bigint AS n`);
    write('once.sql', `-- column n: gauge shop.once 1\nSELECT NULL::bigint AS n`);
    const its = await start('events');
    const jobs = await its.first('CustomMeasured', of('jobs'));
    const [name, row] = [['queue'], { description: '', instrument: 'gauge' }];
    expect(jobs.reading.database?.name).toBe('shop');
    expect(jobs.rows).toEqual(
      [
        ['mail', 2],
        ['print', 1],
      ].flatMap(([queue, waiting]) => [
        {
          ...row,
          metric: 'shop.jobs.waiting',
          column: 'waiting',
          unit: '{job}',
          description: 'Jobs that wait.',
          isWhole: true,
          attributeNames: name,
          attributeValues: [queue],
          value: waiting,
        },
        {
          ...row,
          metric: 'shop.jobs.share',
          column: 'share',
          unit: '1',
          isWhole: false,
          attributeNames: name,
          attributeValues: [queue],
          value: Number(waiting) / 2,
        },
      ]),
    );
    expect(inspect(jobs, { depth: null })).not.toContain('hunter2');
    await its.polls(1);
    const sizes = (await its.all('CustomMeasured')).filter(of('size'));
    expect(new Set(sizes.map(({ reading }) => reading.database?.name))).toEqual(new Set(['postgres', 'shop']));
    const once = await its.first('CustomMeasured', of('once'));
    expect([once.reading.database, once.rows[0]?.value]).toEqual([null, null]);
  });

  it('that fail cost only their own numbers, and are reported without their data', async () => {
    const metric = '-- database: shop\n-- column n: gauge shop.n 1\n';
    write('gone.sql', `${metric}SELECT n FROM app.nowhere`);
    write('slow.sql', `${metric}SELECT 1::bigint AS n FROM pg_sleep(5)`);
    write('text.sql', `${metric}SELECT secret AS n FROM app.jobs LIMIT 1`);
    write('other.sql', `${metric}SELECT 1::bigint AS m`);
    write('twice.sql', `${metric}SELECT 1::bigint AS n FROM app.jobs`);
    write('fine.sql', `${metric}SELECT 1::bigint AS n`);
    const its = await start('failures');
    await its.first('CustomMeasured', of('fine'));
    expect(await failureOf('gone')).toMatchObject({ sqlstate: '42P01', database: { name: 'shop' } });
    expect(await failureOf('slow')).toMatchObject({ sqlstate: '57014', code: 'statement-timeout' });
    expect((await failureOf('text')).message).toContain('the column n is not a number');
    expect((await failureOf('other')).message).toContain('the query does not return the declared column n');
    expect((await failureOf('twice')).message).toContain('two rows have the same attributes');
    const errors = await its.all('CollectionError');
    expect(errors.every(({ group }) => group.startsWith('custom-'))).toBe(true);
    expect(inspect(errors, { depth: null, maxArrayLength: null })).not.toContain('hunter2');
    expect((await its.all('DatabasesMeasured')).length).toBeGreaterThan(0);
  });

  it('cannot write, and leave no state in the session', async () => {
    const metric = '-- database: shop\n-- column n: gauge shop.n 1\n';
    write(
      'insert.sql',
      `${metric}WITH w AS (INSERT INTO app.jobs VALUES ('x', 'y') RETURNING 1) SELECT count(*) AS n FROM w`,
    );
    write('several.sql', `${metric}SELECT 1 AS n; COMMIT; DELETE FROM app.jobs`);
    write('a-unlock.sql', `${metric}SELECT length(set_config('default_transaction_read_only', 'off', false)) AS n`);
    write('b-unlocked.sql', `${metric}SELECT (current_setting('default_transaction_read_only') = 'on')::int AS n`);
    const its = await start('writes');
    expect(await failureOf('insert')).toMatchObject({ sqlstate: '25006' });
    expect(await failureOf('several')).toMatchObject({ sqlstate: '42601' });
    await its.polls(2);
    const locked = (await its.all('CustomMeasured')).filter(of('b-unlocked'));
    expect(locked.map(({ rows }) => rows[0]?.value)).toEqual(locked.map(() => 1));
    const shop = await postgres.client('shop');
    expect((await shop.query('SELECT count(*)::int AS n FROM app.jobs')).rows).toEqual([{ n: 3 }]);
  });
});

it('a folder with faults is refused with all faults by file', () => {
  write('a.sql', '-- column n: gauge\nSELECT 1');
  write('b.sql', '-- column n: gauge shop.n 1\nDELETE FROM t');
  write('c.sql', '-- name: d\n-- column n: gauge shop.n 1\nSELECT 1');
  write('d.sql', '-- every: soon\n-- column n: gauge shop.n 1\nSELECT 1');
  write('e.sql', '-- name: d\n-- column n: gauge shop.n 1\nSELECT 1');
  const problems = (): readonly string[] => {
    try {
      customQueries(queries);
    } catch (error) {
      return (error as ConfigurationError).problems;
    }
    return [];
  };
  expect(problems().map((problem) => problem.replace(`${queries}/`, '').replace(queries, 'FOLDER'))).toEqual([
    expect.stringMatching(/^a\.sql: line 1: column n: expected attribute/),
    'b.sql: it must begin with SELECT or WITH',
    'd.sql: every: expected a duration such as 30s or 5m',
    'FOLDER: two queries have the name d',
  ]);
  rmSync(queries, { recursive: true });
  expect(problems()).toEqual([expect.stringContaining('cannot be read (ENOENT)')]);
});
