// A poll of table-index-management where there is much of everything: 50,000 relations in one database, then 500 databases.
import { startPostgres } from '@pgherald/testing';
import { pollAlone } from './alone.mjs';

const TABLES = 25_000; // each with an index
const DATABASES = 500;

const large = await relations();
const many = await databases();
console.log(JSON.stringify([...large, ...many]));

async function relations() {
  const postgres = await startPostgres();
  const client = await postgres.client();
  for (let n = 0; n < TABLES; n += 500)
    await client.query(`DO $$ BEGIN FOR i IN ${n}..${n + 499} LOOP
    EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY)', i); END LOOP; END $$`);
  const { wall, bytes, largest } = await pollAlone({ url: postgres.url(), count: 6 });
  await postgres.stop();
  const what = `poll, ${(2 * TABLES).toLocaleString('en')} relations in one database`;
  return [
    { what, value: wall, unit: 'ms', atMost: 30_000 },
    { what: `${what}: memory at most`, value: bytes / 2 ** 20, unit: 'MiB', atMost: 500 },
    { what: `${what}: largest message`, value: largest, unit: 'B', atMost: 900_000 },
  ];
}

async function databases() {
  const postgres = await startPostgres();
  const client = await postgres.client();
  for (let n = 1; n < DATABASES; n += 1) await client.query(`CREATE DATABASE d${n} STRATEGY file_copy`);
  const { wall, databases } = await pollAlone({ url: postgres.url(), count: 2 });
  await postgres.stop();
  const what = `poll, ${DATABASES} databases over 10 connections`;
  return [
    { what, value: wall, unit: 'ms', atMost: 30_000 },
    { what: `${what}: databases read`, value: databases, unit: '', atLeast: DATABASES },
  ];
}
