import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { eventually, SPEC_PASSWORD, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { addressOf, linesOf, polls, type Program, startApp, stopAll } from './running-app.js';

const folder = temporaryFolder();
let postgres: StartedPostgres;
let app: Program;
let url: string;

beforeAll(async () => {
  postgres = await startPostgres();
  app = startApp({ dataDir: folder.path, targets: [postgres.url()] });
  url = await addressOf(app);
});
afterAll(async () => {
  await stopAll();
  await postgres.stop();
  folder.remove();
});

describe('a running pgherald', () => {
  it('answers /livez and /readyz, and exposes polls, sink and log in /status', async () => {
    await polls(app, 2);
    for (const path of ['/livez', '/readyz']) expect((await fetch(url + path)).status).toBe(200);
    const status = (await (await fetch(`${url}/status`)).json()) as Record<string, unknown>;
    expect(status).toMatchObject({
      polling: expect.arrayContaining([
        expect.objectContaining({ server: `127.0.0.1:${postgres.port}`, context: 'database-metrics' }),
      ]) as unknown,
      sink: { profile: 'receiver', metricsTo: join(folder.path, 'otlp.jsonl') },
    });
    expect(status['log']).toHaveProperty('records');
  });

  it('writes a line for each poll', async () => {
    await polls(app, 1);
    const [first] = linesOf(app.stdout).filter((line) => line.includes('polled database-metrics'));
    expect(first).toMatch(
      new RegExp(
        `^\\d\\d:\\d\\d:\\d\\dZ 127\\.0\\.0\\.1:${postgres.port} +polled database-metrics: 14 groups, 1 database, \\d+ rows in \\d+ ms$`,
      ),
    );
  });

  it('writes a line for each decided event', async () => {
    const client = await postgres.client();
    await app.says(/ DatabaseDiscovered postgres \(seen at start\)\n/);
    await client.query('CREATE DATABASE fresh');
    await app.says(/ DatabaseDiscovered fresh\n/);
    await client.query('DROP DATABASE fresh WITH (FORCE)');
    await app.says(/ DatabaseVanished fresh, dropped\n/);
  });

  it('names the file of the OTLP output, and writes lines of OTLP JSON to it', async () => {
    const file = join(folder.path, 'otlp.jsonl');
    expect(app.stderr).toContain(`OTLP goes to ${file}`);
    const names = await eventually('metrics and logs in the file', () => {
      const signals = linesOf(readFileSync(file, 'utf8')).flatMap((line) => Object.keys(JSON.parse(line) as object));
      return signals.includes('resourceLogs') && signals;
    });
    expect(new Set(names)).toEqual(new Set(['resourceMetrics', 'resourceLogs']));
    expect(readFileSync(file, 'utf8')).toContain('"postgresql.commits"');
  });
});

it('is live but not ready before every group has been attempted', async () => {
  const silent = createServer();
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const { port } = silent.address() as { port: number };
  const waiting = startApp({
    dataDir: join(folder.path, 'waiting'),
    targets: [`postgres://monitor@127.0.0.1:${port}/postgres`],
  });
  const address = await addressOf(waiting);
  expect((await fetch(`${address}/livez`)).status).toBe(200);
  const ready = await fetch(`${address}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.text()).toContain(`127.0.0.1:${port}`);
  await waiting.stop('SIGKILL');
  silent.close();
});

it('logs JSON if stderr is no terminal, and never writes a password', async () => {
  const dataDir = join(folder.path, 'wrong');
  const wrong = new URL(postgres.url());
  wrong.hostname = 'localhost';
  wrong.password = 'not-the-password';
  const other = startApp({ dataDir, targets: [wrong.href, postgres.url('postgres', 'plain')] });
  const [line] = await other.says(/^\{.*"code":"authentication".*\}$/m, 'stderr');
  expect(JSON.parse(line)).toMatchObject({ level: 'warn', code: 'authentication' });
  await other.stop();
  const written = [app.stdout, app.stderr, other.stdout, other.stderr];
  const files = globSync('**/*', { cwd: folder.path, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(4);
  for (const { parentPath, name } of files) written.push(readFileSync(join(parentPath, name), 'latin1'));
  expect(written.filter((text) => text.includes(SPEC_PASSWORD) || text.includes('not-the-password'))).toEqual([]);
});
