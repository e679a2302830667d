import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConnections, SPEC_PASSWORD, startPostgres, type Client, type StartedPostgres } from './embedded/index.js';
import { parseConnectionUrl } from './url/connection-url.js';
import { PasswordCommand } from './login/password-command.js';
import type { ServerConnectionsOptions } from './pool/pools.js';

const folder = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
const file = join(folder, 'password');
const write = (text: string) => {
  writeFileSync(file, text);
  chmodSync(file, 0o600);
};
const printing = () =>
  new PasswordCommand([process.execPath, '-p', `fs.readFileSync(${JSON.stringify(file)}, 'utf8')`], 60_000);

let postgres: StartedPostgres;
let db: Client;
beforeAll(async () => {
  postgres = await startPostgres();
  db = await postgres.client();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

const environment = { PGPASSFILE: file };
const sources: readonly [string, (password: string) => string, ServerConnectionsOptions['passwords']][] = [
  ['a password file', (password) => password, { passwordFile: file }],
  ['a passfile', (password) => `*:*:*:monitor:${password}`, { environment }],
  ['a program', (password) => password, { command: printing() }],
];

it.each(sources)('a password from %s can change while pgherald runs', async (_, textOf, passwords) => {
  await db.query(`ALTER ROLE monitor PASSWORD '${SPEC_PASSWORD}'`);
  write(textOf(SPEC_PASSWORD));
  const target = parseConnectionUrl(`postgres://monitor@127.0.0.1:${postgres.port}/postgres`);
  const connections = openConnections('postgres://x', { target, passwords });
  const login = () => connections.withSession(async ({ versionNum }) => versionNum);
  const disconnect = async () => {
    await db.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'monitor'`);
    while (connections.usage().idle > 0) await new Promise((resolve) => setImmediate(resolve));
  };
  await login();

  await db.query(`ALTER ROLE monitor PASSWORD 'the next one'`);
  await expect(login()).resolves.toBeGreaterThan(0); // open sessions stay logged in
  await disconnect();
  await expect(login()).rejects.toMatchObject({ code: 'authentication', sqlstate: '28P01' });
  write(textOf('the next one'));
  await expect(login()).resolves.toBeGreaterThan(0);
  await connections.close();
});

it('a password program runs again at once when the server refuses its last password', async () => {
  await db.query(`ALTER ROLE monitor PASSWORD 'first'`);
  write('first');
  const command = printing();
  const target = parseConnectionUrl(`postgres://monitor@127.0.0.1:${postgres.port}/postgres`);
  const connections = openConnections('postgres://x', { target, passwords: { command }, pooling: 'per-poll' });
  const login = () => connections.withSession(async ({ versionNum }) => versionNum);
  await login();
  await login();
  expect(command.runs).toBe(1);
  await db.query(`ALTER ROLE monitor PASSWORD 'second'`);
  write('second');
  await expect(login()).resolves.toBeGreaterThan(0);
  expect(command.runs).toBe(2);
  await connections.close();
});
