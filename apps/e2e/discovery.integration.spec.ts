// Servers that discovery finds are watched, without a restart.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startPostgres, temporaryFolder } from '@pgherald/testing';
import { startApp, stopAll } from './running-app.js';

afterAll(stopAll);

it('a member of Patroni is watched as soon as it is found', async () => {
  const [targets, data] = [temporaryFolder(), temporaryFolder()];
  const postgres = await startPostgres();
  const passwordFile = join(data.path, 'password');
  writeFileSync(passwordFile, new URL(postgres.url()).password);
  const answer = {
    scope: 'shop',
    members: [{ name: 'node1', role: 'leader', host: '127.0.0.1', port: postgres.port }],
  };
  const patroni = createServer((_, response) => void response.end(JSON.stringify(answer))).listen(0, '127.0.0.1');
  await once(patroni, 'listening');
  const app = startApp({ dataDir: data.path, environment: { PGHERALD_TARGETS_FOLDER: targets.path } });
  await app.says(/Watching/, 'stderr');
  const place = ['--source', 'patroni', '--patroni', `http://127.0.0.1:${(patroni.address() as AddressInfo).port}`];
  const login = ['--user', 'monitor', '--password-file', passwordFile, '--folder', targets.path];
  const program = join(import.meta.dirname, '../discovery/dist/main.js');
  const discovery = spawn(process.execPath, [program, ...place, ...login], { stdio: 'ignore' });
  const [line] = await app.says(/ServerConnected.*/);
  expect(line).toContain('shop/node1');
  discovery.kill('SIGTERM');
  await once(discovery, 'exit');
  await app.stop();
  patroni.close();
  await postgres.stop();
  for (const folder of [targets, data]) folder.remove();
});
