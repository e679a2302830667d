import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@pgherald/testing';
import { allGone, descendantsOf, type Process, type Program, startApp, stopAll } from './running-app.js';

// Only its owner may enter this folder, so as root the demo must put its servers elsewhere.
const folder = temporaryFolder();
/** The longest time according to the README. */
const THREE_MINUTES = 180_000;
const dataFolders = new Set<string>();
afterAll(async () => {
  await stopAll();
  folder.remove();
  for (const data of dataFolders) rmSync(join(data, '..'), { recursive: true, force: true });
});

const start = () => startApp({ dataDir: folder.path, environment: { PGHERALD_INTERVAL: '1s' } });

/** Returns the processes of the demo servers after both have been polled. */
async function serversOf(app: Program): Promise<readonly Process[]> {
  await app.says(/^Demo: a primary in \S+, a standby, and a load/m, 'stderr');
  for (const server of ['demo-primary', 'demo-standby'])
    await app.says(
      new RegExp(`${server} +polled database-metrics: 14 groups, \\d+ databases?, \\d+ rows in \\d+ ms$`, 'm'),
    );
  const processes = descendantsOf(app);
  for (const [, data = ''] of processes.flatMap(({ command }) => [...command.matchAll(/ -D (\S+\/data) /g)]))
    dataFolders.add(data);
  expect(dataFolders.size).toBe(2);
  return processes;
}

it(
  'without targets watches a demo primary and standby, shows their events, and stops them at the end',
  async () => {
    const app = start();
    const servers = await serversOf(app);
    await app.says(/SlotCreated warehouse/, 'stdout', THREE_MINUTES);
    await app.says(/StandbyConnected warehouse/, 'stdout', THREE_MINUTES);
    await app.says(/demo-primary +TableBloated shop public\.orders: \d/, 'stdout', THREE_MINUTES);
    await app.says(
      /demo-primary +IndexUnused shop public\.orders_note_unused: not used for \d/,
      'stdout',
      THREE_MINUTES,
    );
    expect(await app.stop('SIGINT')).toEqual({ code: 0, signal: null });
    await allGone(servers);
  },
  2 * THREE_MINUTES,
);

it(
  'leaves no server running when it is killed, and starts again on their data',
  async () => {
    const killed = start();
    const servers = await serversOf(killed);
    await killed.stop('SIGKILL');
    const next = start();
    const others = await serversOf(next);
    await allGone(servers);
    expect((await next.stop('SIGTERM')).code).toBe(0);
    await allGone(others);
  },
  THREE_MINUTES,
);
