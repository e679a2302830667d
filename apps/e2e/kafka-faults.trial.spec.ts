import { join } from 'node:path';
import { hasJavaAndMaven } from '@pgherald/testing/kafka';
import { startProgram, stopAll } from './running-app.js';

afterAll(stopAll);

const trialOf = (options: readonly string[]) =>
  startProgram('pgherald', { file: join(import.meta.dirname, 'trials', 'kafka-faults.ts'), arguments: options });

(hasJavaAndMaven() ? it : it.skip)(
  'replicas and sinks over Kafka, killed at random for five minutes, have each event in the log once and at the backend',
  async () => {
    const seed = '4711';
    const trial = trialOf(['--seconds', '300', '--brokers', '1', '--faults', 'kills', '--seed', seed]);
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
    const trial = trialOf(['--seconds', '125', '--brokers', '1', '--faults', 'network', '--seed', '4712']);
    const { code } = await trial.exited;
    const disturbances = new Set(trial.stderr.match(/the network .*/g));
    expect({ code, failures: trial.stderr.match(/FAILED: .*/g) }).toEqual({ code: 0, failures: null });
    expect(disturbances.size).toBe(3);
  },
  900_000,
);
