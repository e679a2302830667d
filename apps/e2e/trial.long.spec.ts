import { join } from 'node:path';
import { startProgram, stopAll } from './running-app.js';

afterAll(stopAll);

// Of the trial of ten minutes its first and its last event: the standby is killed and so is the watcher; the standby is promoted.
it('a short trial of replication finds nothing that was told wrongly', async () => {
  const file = join(import.meta.dirname, 'trials', 'replication.mjs');
  const trial = startProgram('pgherald', { file, arguments: ['--seconds', '1', '--seed', '13', '--major', '18'] });
  const { code } = await trial.exited;
  expect(trial.stdout).toMatch(/^ok +the standby is killed and comes back, the watcher killed/m);
  expect(trial.stdout).toMatch(/^ok +the standby is promoted/m);
  expect({ code, faults: trial.stdout.match(/^(WRONG| {9}).*/gm) }).toEqual({ code: 0, faults: null });
}, 400_000);
