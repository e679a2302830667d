import { join } from 'node:path';
import { startProgram, stopAll } from './running-app.js';

afterAll(stopAll);

const trialOf = (name: string, options: readonly string[]) =>
  startProgram('pgherald', { file: join(import.meta.dirname, 'trials', `${name}.ts`), arguments: options });

// The first and the last step of the ten-minute trial: standby and watcher are killed; the standby is promoted.
it('a short replication trial finds no wrong event', async () => {
  const trial = trialOf('replication', ['--seconds', '1', '--seed', '13', '--major', '18']);
  const { code } = await trial.exited;
  expect(trial.stdout).toMatch(/^ok +the standby is killed and comes back, the watcher killed/m);
  expect(trial.stdout).toMatch(/^ok +the standby is promoted/m);
  expect({ code, faults: trial.stdout.match(/^(WRONG| {9}).*/gm) }).toEqual({ code: 0, faults: null });
}, 400_000);

it.each(['kafka-faults', 'replication'])('the trial %s documents its options, and refuses others', async (name) => {
  const [helped, mistaken] = [trialOf(name, ['--help']), trialOf(name, ['--secnds', '1'])];
  expect([await helped.exited, await mistaken.exited].map(({ code }) => code)).toEqual([0, 2]);
  expect(helped.stdout).toMatch(/^ {2}--seconds <seconds> +How long\. \(600\)$/m);
  expect(mistaken.stderr).toMatch(/^Unknown option '--secnds'/);
});
