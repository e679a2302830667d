import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { kept } from './broker-package.js';

/** Confluent's consumer and decoder (librdkafka and fastavro), which share no code with ours. */
const PACKAGES = ['confluent-kafka[avro,schemaregistry]==2.16.1', 'fastavro==1.13.1'];
const FOLDER = 'confluent-python-2.16.1';

/** Whether this machine can run Python in a virtual environment. */
export function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import venv, ensurepip'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A Python with Confluent's client; installs it by pip if it is not cached. */
export async function confluentPython(): Promise<string> {
  const folder = await kept(FOLDER, async (making) => {
    const run = promisify(execFile);
    await run('python3', ['-m', 'venv', making]);
    await run(join(making, 'bin', 'python3'), [
      '-m',
      'pip',
      'install',
      '-q',
      '--disable-pip-version-check',
      ...PACKAGES,
    ]);
  });
  return join(folder, 'bin', 'python3');
}
