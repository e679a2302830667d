import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@pgherald/testing';
import { allGone, descendantsOf, type Process, type Program, startApp, stopAll } from './running-app.js';

// Only its owner may enter this folder: as root the demo has to put its servers elsewhere.
const folder = temporaryFolder();
const dataFolders = new Set<string>();
afterAll(async () => {
  await stopAll();
  folder.remove();
  for (const data of dataFolders) rmSync(join(data, '..'), { recursive: true, force: true });
});

const start = () => startApp({ dataDir: folder.path, environment: { PGHERALD_INTERVAL: '1s' } });

/** Processes of the demo servers, once both have been polled. */
async function serversOf(app: Program): Promise<readonly Process[]> {
  await app.says(/^Demo: a primary in \S+, a standby, and a load/m, 'stderr');
  for (const server of ['demo-primary', 'demo-standby'])
    await app.says(new RegExp(`${server} +polled 14 groups, \\d+ databases?, \\d+ rows in \\d+ ms$`, 'm'));
  const processes = descendantsOf(app);
  for (const [, data = ''] of processes.flatMap(({ command }) => [...command.matchAll(/ -D (\S+\/data) /g)]))
    dataFolders.add(data);
  expect(dataFolders.size).toBe(2);
  return processes;
}

it('without targets watches a primary and a standby of its own, which end with it', async () => {
  const app = start();
  const servers = await serversOf(app);
  expect(await app.stop('SIGINT')).toEqual({ code: 0, signal: null });
  await allGone(servers);
});

it('leaves no server behind when it is killed, and starts again on what they left', async () => {
  const killed = start();
  const servers = await serversOf(killed);
  await killed.stop('SIGKILL');
  const next = start();
  const others = await serversOf(next);
  await allGone(servers);
  expect((await next.stop('SIGTERM')).code).toBe(0);
  await allGone(others);
});
