import { execFile } from 'node:child_process';
import { cpSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { EventCodec } from '@pgherald/events';
import { temporaryFolder } from '@pgherald/testing';
import { ExampleProcess } from './example-process.js';
import { publishBloat } from './published-events.js';

const BROKERS = process.env['PGHERALD_TEST_KAFKA'] ?? '';
const ROOT = join(import.meta.dirname, '../../..');
const PUBLISHED = ['configuration', 'display', 'event-log', 'events', 'replay'];
const run = promisify(execFile);

(BROKERS === '' ? describe.skip : describe)('packages installed outside the repository', () => {
  const folder = temporaryFolder();
  const tarballs = join(folder.path, 'tarballs');
  const project = join(folder.path, 'project');
  const processes: ExampleProcess[] = [];
  beforeAll(async () => {
    await run(process.execPath, [join(ROOT, 'tools/release/pack.mjs'), tarballs]);
    for (const example of ['node-subscriber', 'nest-subscriber'])
      cpSync(join(ROOT, 'examples', example), join(project, example), { recursive: true });
    const packed = globSync(join(tarballs, '*.tgz'));
    const others = ['@types/node@24', '@nestjs/common@12', '@nestjs/core@12', '@nestjs/microservices@12', 'rxjs@7'];
    await run(
      'npm',
      [
        'install',
        '--prefix',
        project,
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        ...packed,
        ...others,
        'reflect-metadata@0.2',
      ],
      { cwd: folder.path },
    );
  }, 300_000);
  afterEach(async () => {
    await Promise.all(processes.splice(0).map((each) => each.stop()));
  });
  afterAll(() => folder.remove());

  const start = (example: string, prefix: string, ...command: string[]): ExampleProcess => {
    const environment = { KAFKA_BROKERS: BROKERS, KAFKA_PREFIX: prefix };
    const subscriber = new ExampleProcess(command, { cwd: join(project, example), environment });
    processes.push(subscriber);
    return subscriber;
  };
  const typecheck = (example: string): Promise<{ readonly stdout: string }> =>
    run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: join(project, example) });

  it('are the five that a subscriber and a reader need, without specs, testing code and build state', async () => {
    const names = globSync(join(tarballs, '*.tgz')).map((file) => /^pgherald-(.*)-\d/.exec(basename(file))?.[1]);
    expect(names.toSorted()).toEqual(PUBLISHED);
    for (const tarball of globSync(join(tarballs, '*.tgz'))) {
      const { stdout } = await run('tar', ['-tzf', tarball]);
      const files = stdout.split('\n');
      expect(files.filter((file) => /spec|testing|contract\.|workplace|samples|buildinfo|\.map$/.test(file))).toEqual(
        [],
      );
      for (const name of ['LICENSE', 'README.md', 'package.json', 'dist/index.d.ts'])
        expect(files).toContain(`package/${name}`);
      const manifest = JSON.parse((await run('tar', ['-xzOf', tarball, 'package/package.json'])).stdout) as object;
      expect(manifest).toMatchObject({ license: 'Apache-2.0', publishConfig: { provenance: true } });
      expect(manifest).not.toHaveProperty('private');
    }
  });

  it.each(['subscriber.js', 'subscriber.ts'])('run examples/node-subscriber/%s', async (file) => {
    if (file.endsWith('.ts')) await typecheck('node-subscriber');
    const prefix = `example-${process.pid}-${file.slice(-2)}`;
    await publishBloat({ brokers: BROKERS, prefix, codec: new EventCodec() }, 'orders');
    const example = start('node-subscriber', prefix, process.execPath, file);
    expect(await example.line('TableBloated')).toMatch(/^TableBloated orders\/shop orders: 45.5 %/);
    expect(await example.stop()).toBe(0);
  });

  it('refuse an unknown event at compile time', async () => {
    const wrong = join(project, 'wrong');
    cpSync(join(project, 'node-subscriber'), wrong, { recursive: true });
    await run('sed', ['-i', "s/types: \\['TableBloated'/types: ['TableBlaoted'/", 'subscriber.ts'], { cwd: wrong });
    const { stdout } = await typecheck('wrong').catch((error: unknown) => error as { readonly stdout: string });
    expect(stdout).toContain(`Did you mean '"TableBloated"'?`);
  });

  it('run examples/nest-subscriber', async () => {
    await typecheck('nest-subscriber');
    const prefix = `example-${process.pid}-nest`;
    await publishBloat({ brokers: BROKERS, prefix, codec: new EventCodec() }, 'customers');
    const example = start('nest-subscriber', prefix, process.execPath, 'dist/main.js');
    expect(await example.line('customers')).toContain('45.5 %');
    // Nest closes the transport, then ends by the same signal.
    expect(await example.stop()).toBeNull();
  });
});
