import { join } from 'node:path';
import { hasJavaAndMaven } from '@pgherald/testing/kafka';
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

(hasJavaAndMaven() ? it : it.skip)(
  'replicas and sinks over Kafka, killed at random for five minutes, have each event in the log once and at the backend',
  async () => {
    const seed = '4711';
    const trial = trialOf('kafka-faults', ['--seconds', '300', '--brokers', '1', '--faults', 'kills', '--seed', seed]);
    const { code } = await trial.exited;
    const failures = trial.stderr.match(/FAILED: .*/g);
    expect({ seed, code, failures, kills: trial.stderr.match(/kill -9 of/g)?.length }).toEqual({
      seed,
      code: 0,
      failures: null,
      kills: expect.any(Number) as number,
    });
  },
  1_200_000,
);

(hasJavaAndMaven() ? it : it.skip)(
  'a slow, a lossy and a partitioned network between programs, Kafka and PostgreSQL loses and repeats nothing',
  async () => {
    const trial = trialOf('kafka-faults', [
      '--seconds',
      '125',
      '--brokers',
      '1',
      '--faults',
      'network',
      '--seed',
      '4712',
    ]);
    const { code } = await trial.exited;
    const disturbances = new Set(trial.stderr.match(/the network .*/g));
    expect({ code, failures: trial.stderr.match(/FAILED: .*/g) }).toEqual({ code: 0, failures: null });
    expect(disturbances.size).toBe(3);
  },
  900_000,
);

it.each(['kafka-faults', 'replication'])('the trial %s documents its options, and refuses others', async (name) => {
  const [helped, mistaken] = [trialOf(name, ['--help']), trialOf(name, ['--secnds', '1'])];
  expect([await helped.exited, await mistaken.exited].map(({ code }) => code)).toEqual([0, 2]);
  expect(helped.stdout).toMatch(/^ {2}--seconds <seconds> +How long\. \(600\)$/m);
  expect(mistaken.stderr).toMatch(/^Unknown option '--secnds'/);
});
