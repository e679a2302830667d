import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLANTED, plantedStatements } from '@pgherald/obfuscation/testing';
import {
  type Client,
  eventually,
  SPEC_PASSWORD,
  startPostgres,
  type StartedPostgres,
  temporaryFolder,
} from '@pgherald/testing';
import { addressOf, filesBelow, polls, type Program, startApp, stopAll } from './running-app.js';

const folder = temporaryFolder();
const dataDir = join(folder.path, 'data');
let postgres: StartedPostgres;
let client: Client;
let app: Program;

beforeAll(async () => {
  postgres = await startPostgres();
  client = await postgres.client();
  const config = join(folder.path, 'pgherald.yaml');
  writeFileSync(config, 'query-analysis:\n  statementsEvery: 500ms\n  blocking: 100ms\n  longTransaction: 100ms\n');
  const environment = { PGHERALD_LOG_LEVEL: 'debug', PGHERALD_SINK_PROFILE: 'receiver' };
  app = startApp({
    dataDir,
    targets: [postgres.url('postgres', 'postgres')],
    arguments: ['--config', config],
    environment,
  });
  await addressOf(app);
  await polls(app, 2);
});
afterAll(async () => {
  await stopAll();
  await client.end();
  await postgres.stop();
  folder.remove();
});

it('No secret of a statement reaches a file of the data directory, a log line or a page', async () => {
  const url = await addressOf(app);
  await client.query('CREATE TABLE orders (id int PRIMARY KEY, note text); INSERT INTO orders VALUES (1, NULL)');
  for (const statement of plantedStatements()) await client.query(statement).catch(() => undefined);
  const secret = PLANTED[0];
  const work = `SELECT note, pg_sleep(0.01) FROM orders WHERE note <> '${secret}' /* ${secret} */`;
  const open = await postgres.client();
  await open.query(`BEGIN; UPDATE orders SET note = '${secret}' WHERE id = 1`);
  const waiting = client.query(`UPDATE orders SET note = '${PLANTED[1]}' WHERE id = 1`);
  const busy = await postgres.client();
  await eventually(
    'the statement, its plan and its sample are published',
    async () => {
      await busy.query(work);
      // Several files, because a slow machine fills one soon.
      const files = filesBelow(dataDir).filter(({ name }) => name.endsWith('.jsonl'));
      const text = Buffer.concat(files.map(({ bytes }) => bytes)).toString();
      return ['db.server.top_query', 'db.server.query_sample', 'Seq Scan', 'note <> ?', 'BlockingDetected'].every(
        (word) => text.includes(word),
      );
    },
    { timeoutMs: 60_000 },
  );
  await open.query('ROLLBACK');
  await waiting;
  const status = await (await fetch(`${url}/status`)).text();
  for (const each of [open, busy]) await each.end();
  await app.stop();
  const places = [
    ...filesBelow(dataDir),
    ...Object.entries({ stdout: app.stdout, stderr: app.stderr, status }).map(([name, text]) => ({
      name,
      bytes: Buffer.from(text),
    })),
  ];
  expect(places.map(({ name }) => name)).toEqual(expect.arrayContaining(['events.db', 'otlp.jsonl']));
  const found = places.flatMap(({ name, bytes }) =>
    [...PLANTED, SPEC_PASSWORD].filter((word) => bytes.includes(word)).map((word) => `${word} in ${name}`),
  );
  expect(found).toEqual([]);
});
