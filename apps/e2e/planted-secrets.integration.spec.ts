import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, SPEC_PASSWORD, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { addressOf, filesBelow, polls, type Program, startApp, stopAll } from './running-app.js';

const folder = temporaryFolder();
const dataDir = join(folder.path, 'data');
let postgres: StartedPostgres;
let client: Client;
let app: Program;
let refused: readonly { name: string }[];

/** Secrets of this run by place. */
const secrets = new Map<string, string>([[SPEC_PASSWORD, 'password of the role']]);
const secret = (place: string): string => {
  const word = `secret-${randomUUID().slice(0, 13)}`;
  secrets.set(word, place);
  return word;
};
const file = (name: string, text: string, mode = 0o600): string => {
  writeFileSync(join(folder.path, name), text, { mode });
  return join(folder.path, name);
};
const token = secret('token of the endpoints');

/** Servers that refuse the login, each with a secret. */
function refusing(): { name: string; url: string; passwordFile?: string; passwordCommand?: string[] }[] {
  const at = (login: string, port = postgres.port) => `postgres://${login}@127.0.0.1:${port}/postgres`;
  const script = `#!/bin/sh\necho ${secret('stderr of a command')} >&2\necho ${secret('what a failing command says')}\nexit 1\n`;
  const passfile = file('passfile', `127.0.0.1:*:*:monitor:${secret('passfile')}\n`);
  file('services', `[shop]\nhost=127.0.0.1\nport=${postgres.port}\nuser=monitor\npassword=${secret('service file')}\n`);
  return [
    { name: 'url', url: at(`monitor:${secret('URL')}`) },
    { name: 'closed', url: at(`monitor:${secret('URL of a closed port')}`, 1) },
    { name: 'tls', url: `${at(`monitor:${secret('URL with TLS')}`)}?sslmode=require` },
    { name: 'file', url: at('monitor'), passwordFile: file('password', secret('password file')) },
    { name: 'passfile', url: `${at('monitor')}?passfile=${encodeURIComponent(passfile)}` },
    { name: 'service', url: 'postgres:///?service=shop' },
    {
      name: 'command',
      url: at('monitor'),
      passwordCommand: [file('command.sh', script, 0o700), secret('argument of a command')],
    },
    { name: 'environment', url: at('monitor') },
  ];
}

/** Plants secrets in settings and objects of the server. */
const objects = (): string[] => [
  `ALTER SYSTEM SET primary_conninfo = 'host=a password=${secret('primary_conninfo')}'`,
  `ALTER SYSTEM SET archive_command = 'curl -u me:${secret('archive_command')} a'`,
  `ALTER SYSTEM SET app.token = '${secret('setting of an application')}'`,
  `ALTER ROLE monitor SET app.token = '${secret('setting of a role')}'`,
  `SELECT pg_reload_conf()`,
  `CREATE TABLE people (id int PRIMARY KEY, name text)`,
  `INSERT INTO people SELECT n, '${secret('row')}' FROM generate_series(1, 1000) n`,
  `ANALYZE people`,
  `CREATE INDEX ON people ((name || '${secret('expression of an index')}')) WHERE name <> '${secret('predicate of an index')}'`,
  `CREATE TABLE part (name text) PARTITION BY LIST (name)`,
  `CREATE TABLE part_1 PARTITION OF part FOR VALUES IN ('${secret('bound of a partition')}')`,
  `CREATE PUBLICATION people FOR TABLE people WHERE (id <> length('${secret('filter of a publication')}'))`,
  `CREATE SUBSCRIPTION afar CONNECTION 'host=127.0.0.1 port=1 password=${secret('subscription')}' PUBLICATION p WITH (connect = false)`,
  `CREATE FUNCTION boom() RETURNS int LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION '${secret('message of an error')}' USING DETAIL = '${secret('its detail')}'; END $$`,
];

/** Custom queries, one of which fails. */
function queries(): string {
  const directory = join(folder.path, 'queries');
  mkdirSync(directory);
  const query = (select: string) => `-- every: 1s\n-- column waiting: gauge shop.waiting {job} Jobs.\n${select}\n`;
  const where = `WHERE '' <> '${secret('literal of a query of the operator')}'`;
  file('queries/right.sql', query(`SELECT count(*) AS waiting FROM pg_class ${where}`));
  file(
    'queries/wrong.sql',
    query(`SELECT public.boom() AS waiting, '${secret('column that is not declared')}' AS more`),
  );
  return directory;
}

beforeAll(async () => {
  postgres = await startPostgres();
  client = await postgres.client();
  for (const statement of objects()) await client.query(statement);
  refused = refusing();
  const config = file(
    'pgherald.yaml',
    JSON.stringify({
      targets: [{ name: 'watched', url: postgres.url('postgres', 'postgres') }, ...refused],
      'database-metrics': { queriesFolder: queries() },
    }),
  );
  const environment = {
    PGHERALD_LOG_LEVEL: 'debug',
    PGHERALD_INTERVAL: '2s',
    PGHERALD_HTTP_TOKEN_FILE: file('token', token),
    PGPASSWORD: secret('environment'),
    PGSERVICEFILE: join(folder.path, 'services'),
    OTEL_EXPORTER_OTLP_HEADERS: `authorization=${secret('headers of OTLP')}`,
  };
  app = startApp({ dataDir, arguments: ['--config', config], environment });
  await addressOf(app);
  await polls(app, 2);
});
afterAll(async () => {
  await stopAll();
  await client.end();
  await postgres.stop();
  folder.remove();
});

it('No secret of a login, a setting, an object or a custom query reaches a file, a log line or a page', async () => {
  const url = await addressOf(app);
  await app.says(/custom-wrong on watched/, 'stderr');
  for (const { name } of refused) await app.says(new RegExp(`server could not be read: ${name},`), 'stderr');
  await polls(app, 5);
  const pages = await Promise.all(
    ['/status', '/readyz', '/nowhere'].map(async (path) =>
      (await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } })).text(),
    ),
  );
  await app.stop();
  const files = filesBelow(dataDir);
  const texts = { stdout: app.stdout, stderr: app.stderr, pages: pages.join() };
  const places = [...files, ...Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))];
  expect(places.map(({ name }) => name)).toEqual(expect.arrayContaining(['events.db', 'otlp.jsonl']));
  const found = places.flatMap(({ name, bytes }) =>
    [...secrets].filter(([word]) => bytes.includes(word)).map(([, place]) => `${place} in ${name}`),
  );
  expect(found).toEqual([]);
});
