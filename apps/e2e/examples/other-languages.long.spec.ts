import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EventCodec } from '@pgherald/events';
import { temporaryFolder } from '@pgherald/testing';
import {
  confluentPython,
  hasJavaAndMaven,
  hasPython,
  type RegistryServer,
  startRegistry,
} from '@pgherald/testing/kafka';
import { ExampleProcess } from './example-process.js';
import { publishBloat } from './published-events.js';

const BROKERS = process.env['PGHERALD_TEST_KAFKA'] ?? '';
const EXAMPLES = join(import.meta.dirname, '../../../examples');
const LINE = /^TableBloated orders\/shop orders: 45.5 %/;
const python = BROKERS !== '' && hasPython() ? describe : describe.skip;
const java = BROKERS !== '' && hasJavaAndMaven() ? describe : describe.skip;

const processes: ExampleProcess[] = [];
afterEach(async () => {
  await Promise.all(processes.splice(0).map((each) => each.stop()));
});
const start = (example: string, environment: Record<string, string>, ...command: string[]): ExampleProcess => {
  const cwd = join(EXAMPLES, example);
  const subscriber = new ExampleProcess(command, { cwd, environment: { KAFKA_BROKERS: BROKERS, ...environment } });
  processes.push(subscriber);
  return subscriber;
};

python('examples/python-subscriber', () => {
  it('reads events through the schemas in the log', async () => {
    const prefix = `python-${process.pid}`;
    await publishBloat({ brokers: BROKERS, prefix, codec: new EventCodec() }, 'orders');
    const subscriber = start('python-subscriber', { KAFKA_PREFIX: prefix }, await confluentPython(), 'subscriber.py');
    expect(await subscriber.line('TableBloated')).toMatch(LINE);
    expect(await subscriber.stop()).toBe(0);
  }, 300_000);
});

java('examples/java-subscriber', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('reads events through the schemas in the log', async () => {
    const prefix = `java-${process.pid}`;
    cpSync(join(EXAMPLES, 'java-subscriber'), folder.path, { recursive: true });
    const classes = join(folder.path, 'target/classes');
    const jars = join(folder.path, 'target/lib');
    const build = ['-q', '-B', 'compile', 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`];
    await promisify(execFile)('mvn', build, { cwd: folder.path });
    await publishBloat({ brokers: BROKERS, prefix, codec: new EventCodec() }, 'orders');
    const command = ['java', '-cp', `${classes}:${jars}/*`, 'example.Subscriber'];
    const subscriber = start('java-subscriber', { KAFKA_PREFIX: prefix }, ...command);
    expect(await subscriber.line('TableBloated')).toMatch(LINE);
    // Java's exit code after SIGTERM.
    expect(await subscriber.stop()).toBe(143);
  }, 300_000);
});

java('with a schema registry', () => {
  let registry: RegistryServer;
  const prefix = `registered-${process.pid}`;
  beforeAll(async () => {
    registry = await startRegistry();
    await publishBloat({ brokers: BROKERS, prefix, codec: new EventCodec(), registry: registry.url }, 'orders');
  }, 300_000);
  afterAll(() => registry.stop());

  (hasPython() ? it : it.skip)(
    'examples/python-subscriber reads events',
    async () => {
      const environment = { KAFKA_PREFIX: prefix, SCHEMA_REGISTRY_URL: registry.url };
      const subscriber = start('python-subscriber', environment, await confluentPython(), 'with_registry.py');
      expect(await subscriber.line('TableBloated')).toMatch(LINE);
      expect(await subscriber.stop()).toBe(0);
    },
    300_000,
  );
});
