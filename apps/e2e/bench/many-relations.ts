// Polls of table-index-management of 50,000 relations in one database, then of 500 databases.
import { startPostgres } from '@pgherald/testing';
import { pollAlone } from './alone.ts';
import { type Figure, printFigures } from './figures.ts';

const TABLES = 25_000; // each with an index
const DATABASES = 500;

printFigures([...(await manyRelations()), ...(await manyDatabases())]);

async function manyRelations(): Promise<readonly Figure[]> {
  const postgres = await startPostgres();
  const client = await postgres.client();
  for (let n = 0; n < TABLES; n += 500)
    await client.query(`DO $$ BEGIN FOR i IN ${n}..${n + 499} LOOP
    EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY)', i); END LOOP; END $$`);
  const result = await pollAlone({ url: postgres.url(), polls: 6 });
  await postgres.stop();
  const what = `poll, ${(2 * TABLES).toLocaleString('en')} relations in one database`;
  return [
    { what, value: result.wallMs, unit: 'ms', atMost: 30_000 },
    { what: `${what}: memory at most`, value: result.peakMemoryBytes / 2 ** 20, unit: 'MiB', atMost: 500 },
    { what: `${what}: largest message`, value: result.largestMessageBytes, unit: 'B', atMost: 900_000 },
  ];
}

async function manyDatabases(): Promise<readonly Figure[]> {
  const postgres = await startPostgres();
  const client = await postgres.client();
  for (let n = 1; n < DATABASES; n += 1) await client.query(`CREATE DATABASE d${n} STRATEGY file_copy`);
  const { wallMs, databases } = await pollAlone({ url: postgres.url(), polls: 2 });
  await postgres.stop();
  const what = `poll, ${DATABASES} databases over 10 connections`;
  return [
    { what, value: wallMs, unit: 'ms', atMost: 30_000 },
    { what: `${what}: databases read`, value: databases, unit: '', atLeast: DATABASES },
  ];
}
