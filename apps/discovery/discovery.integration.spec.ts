// The built program against an HTTP server that gives the answers of each API.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { eventually, temporaryFolder } from '@pgherald/testing';

const PROGRAM = join(import.meta.dirname, 'dist/main.js');
const SOURCES = ['cloudnativepg', 'zalando', 'patroni'] as const;
type Answers = Record<string, unknown>;

const recorded = (source: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'recorded', `${source}.json`), 'utf8')) as Answers;
const target = (name: string, cluster: string, address: string) => ({
  ...{
    name,
    cluster,
    url: `postgres://pgherald@${address}/postgres?sslmode=prefer`,
    passwordFile: '/run/secrets/password',
  },
});
const TARGETS = {
  cloudnativepg: [
    target('shop/orders-1', 'shop/orders', '10.244.1.7:5432'),
    target('shop/orders-2', 'shop/orders', '[fd00:10:244::9]:5432'),
  ],
  zalando: [
    target('billing/acid-billing-0', 'billing/acid-billing', '10.2.3.4:5432'),
    target('billing/acid-billing-1', 'billing/acid-billing', '10.2.3.5:5432'),
  ],
  patroni: [target('demo/patroni1', 'demo', '10.89.0.4:5432'), target('demo/patroni2', 'demo', '10.89.0.6:5433')],
};

let answers: Answers = {};
let status = 200;
let asked = 0;
let server: Server;
let api: string;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  server = createServer((request, response) => {
    asked++;
    const answer = answers[request.url ?? ''];
    response.writeHead(answer === undefined ? 404 : status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  answers = Object.assign({}, ...SOURCES.map(recorded)) as Answers;
  status = 200;
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function start(source: string, folder: string, ...more: readonly string[]) {
  const place =
    source === 'patroni'
      ? ['--patroni', api]
      : ['--api', api, '--namespace', source === 'zalando' ? 'billing' : 'shop'];
  const options = [
    '--source',
    source,
    '--folder',
    folder,
    '--every',
    '50ms',
    '--password-file',
    '/run/secrets/password',
  ];
  const child = spawn(process.execPath, [PROGRAM, ...options, ...place, ...more], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  const written = { stderr: '' };
  child.stderr.on('data', (chunk) => (written.stderr += String(chunk)));
  return Object.assign(written, { child });
}

/** The targets in all files of the folder. */
function targetsIn(folder: string): unknown[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { targets: unknown[] }).targets);
}

async function untilFound(folder: string, targets: readonly unknown[]): Promise<void> {
  await eventually('the targets', () => JSON.stringify(targetsIn(folder)) === JSON.stringify(targets));
}

describe.each(SOURCES)('discovery of %s', (source) => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('writes the servers that have an address, and removes what another source has left', async () => {
    writeFileSync(join(folder.path, 'discovery-old.yaml'), '{"targets":[{"name":"old","url":"postgres://old"}]}');
    writeFileSync(join(folder.path, 'own.yaml'), '{"targets":[{"name":"own"}]}');
    const { child } = start(source, folder.path);
    await untilFound(folder.path, [...TARGETS[source], { name: 'own' }]);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('keeps the servers while the API fails, and logs the reason once', async () => {
    status = 503;
    const before = asked;
    const program = start(source, folder.path);
    await eventually('five looks', () => asked > before + 10);
    expect(targetsIn(folder.path)).toEqual([...TARGETS[source], { name: 'own' }]);
    const [warning, ...others] = program.stderr.trim().split('\n');
    expect(warning).toMatch(/"level":"warn".*cannot list its servers, those known stay: http:.*status 503/);
    expect(others).toEqual([]);
  });
});

describe('a server', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const pods = '/api/v1/namespaces/shop/pods?labelSelector=cnpg.io%2FpodRole%3Dinstance';

  it('that has lost its address stays; one that is gone is removed', async () => {
    start('cloudnativepg', folder.path);
    await untilFound(folder.path, TARGETS.cloudnativepg);
    const { items } = answers[pods] as { items: [{ status: object }, unknown, { status: object }] };
    items[0].status = { phase: 'Pending' };
    items[2].status = { phase: 'Running', podIP: '10.244.1.8' };
    const third = target('shop/orders-3', 'shop/orders', '10.244.1.8:5432');
    await untilFound(folder.path, [...TARGETS.cloudnativepg, third]);
    items.splice(1, 1);
    await untilFound(folder.path, [TARGETS.cloudnativepg[0], third]);
  });

  it('of an answer with another meaning is not taken', async () => {
    answers[pods] = { items: [{ metadata: {} }] };
    const program = start('cloudnativepg', folder.path);
    await eventually('a warning', () => program.stderr.includes('unexpected answer: items.0.metadata.name'));
    expect(targetsIn(folder.path)).toHaveLength(2);
  });
});

it('of Patroni asks the other members when the given one is away', async () => {
  const folder = temporaryFolder();
  const port = Number(new URL(api).port);
  const member = (name: string) => ({ name, host: '127.0.0.1', port: 5432 });
  const first = createServer(
    (_, response) => void response.end(JSON.stringify({ scope: 's', members: [member('a')] })),
  );
  first.listen(port, '127.0.0.2');
  await once(first, 'listening');
  const program = start('patroni', folder.path, '--patroni', `http://127.0.0.2:${port}`);
  const file = join(folder.path, `discovery-patroni-127.0.0.2_${port}.yaml`);
  await eventually('the file of the first member', () => readdirSync(folder.path).includes(file.split('/').at(-1)!));
  answers = { '/cluster': { scope: 's', members: [member('a'), member('b')] } };
  first.closeAllConnections();
  first.close();
  await eventually('the new member', () => readFileSync(file, 'utf8').includes('s/b'));
  expect(program.stderr).not.toContain('warn');
  folder.remove();
});

it.each([
  [['--source', 'cloudnativepg', '--folder', '.'], '--namespace: name the namespaces'],
  [['--source', 'patroni', '--folder', '.'], '--patroni: name one member of each cluster'],
  [['--source', 'zalando', '--folder', '.', '--namespace', 'x'], '--api: this is no pod'],
  [
    ['--source', 'patroni', '--folder', '.', '--every', 'soon', '--patroni', 'http://x'],
    '--every: soon is no duration',
  ],
])('%j is refused in one line', async (options, reason) => {
  const child = spawn(process.execPath, [PROGRAM, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(2);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(reason)]);
});
