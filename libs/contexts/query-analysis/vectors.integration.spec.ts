import type { RowOf } from '@pgherald/events';
import { watch, type Watching } from '@pgherald/polling/testing';
import {
  type Client,
  eventually,
  isInstalled,
  type Major,
  PGVECTOR,
  startPostgres,
  type StartedPostgres,
  temporaryFolder,
} from '@pgherald/testing';
import { oftenRead } from './testing/often.js';

const MAJORS = ([18, 13] as Major[]).filter(isInstalled);

describe.each(MAJORS)('statements with vectors on PostgreSQL %i', (major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let shop: Client;
  let of: Watching;
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    const admin = await postgres.client();
    await admin.query('CREATE DATABASE shop');
    await admin.query('CREATE DATABASE plain');
    await admin.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    shop = await postgres.client('shop');
    await shop.query(PGVECTOR);
    await shop.query(
      'CREATE SCHEMA "My Shop"; CREATE TABLE "My Shop".items (id int, v vector); CREATE TABLE notes (word text)',
    );
    await admin.query('SELECT pg_stat_statements_reset()');
    const targets = [{ url: postgres.url('postgres', 'monitor') }];
    of = await watch({ context: oftenRead(), targets, directory: folder.path });
  });
  afterAll(async () => {
    await of.stop();
    await postgres.stop();
    folder.remove();
  });

  const events = async (isAsked: (row: RowOf<'VectorStatementsMeasured'>) => boolean) =>
    (await of.all('VectorStatementsMeasured')).flatMap(({ rows }) => rows).filter(isAsked);

  it('are counted by distance and by inserted row, only in databases with vectors', async () => {
    for (let i = 0; i < 3; i++)
      await shop.query('INSERT INTO "My Shop".items VALUES ($1, ROW(1, $2)), (0, ROW(0, 0))', [i, i]);
    await shop.query('INSERT INTO notes VALUES ($1)', ['INSERT INTO items']);
    for (let i = 0; i < 5; i++)
      await shop.query('SELECT id FROM "My Shop".items ORDER BY v <-> ROW(1, 1)::vector LIMIT 2');
    await shop.query('SELECT cosine_distance(v, v) FROM "My Shop".items');
    const plain = await postgres.client('plain');
    await plain.query("SELECT point '(1,1)' <-> point '(2,2)'");
    await plain.end();
    const isWhole = (row: RowOf<'VectorStatementsMeasured'>) => row.isInsert && row.calls === 3;
    await eventually('searches and inserts are counted', async () => {
      const rows = await events(({ distanceFunction }) => distanceFunction === 'cosine');
      return rows.length > 0 && (await events(isWhole)).length > 0;
    });
    expect((await events(isWhole))[0]).toMatchObject({
      databaseName: 'shop',
      rowCount: 6,
      statements: 1,
      distanceFunction: null,
    });
    expect((await events(({ distanceFunction, calls }) => distanceFunction === 'l2' && calls === 5))[0]).toMatchObject({
      databaseName: 'shop',
      rowCount: 10,
      isInsert: false,
    });
    expect((await events(({ distanceFunction }) => distanceFunction === 'cosine'))[0]).toMatchObject({
      calls: 1,
      rowCount: 6,
    });
    expect(await events(({ databaseName }) => databaseName !== 'shop')).toEqual([]);
    expect(await of.all('CollectionError')).toEqual([]);
  });
});
