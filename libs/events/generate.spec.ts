import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Parser } from '@asyncapi/parser';
import { EVENTS } from './generated/events.js';

const here = import.meta.dirname;
const run = promisify(execFile);

async function generate(directory: string, ...options: string[]): Promise<{ code: number; said: string }> {
  try {
    const { stdout } = await run(process.execPath, [join(here, 'generate.mjs'), '--directory', directory, ...options]);
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

describe('the generated files', () => {
  it('is not stale', async () => {
    expect(await generate(here, '--check')).toEqual({ code: 0, said: '' });
    expect(await generate(join(here, '../memories'), '--memories', '--check')).toEqual({ code: 0, said: '' });
  });

  describe('in a copy', () => {
    let copy: string;

    beforeEach(async () => {
      copy = await mkdtemp(join(tmpdir(), 'events-'));
      const parts = ['schemas', 'generated', 'released', 'glossary.md', 'package.json', 'EVENTS.md'];
      await Promise.all(parts.map((part) => cp(join(here, part), join(copy, part), { recursive: true })));
    });

    afterEach(() => rm(copy, { recursive: true }));

    it('is stale as soon as a schema changes, file by file', async () => {
      const path = join(copy, 'schemas/collection/CacheUpdated.avsc');
      await writeFile(path, (await readFile(path, 'utf8')).replace('Entries held.', 'Entries kept.'));
      const { code, said } = await generate(copy, '--check');
      expect(code).toBe(1);
      expect(said.trim().split('\n')).toEqual(
        [
          'generated/schemas/collection/CacheUpdated.avsc',
          'generated/events.ts',
          'generated/released.ts',
          'EVENTS.md',
        ].map((file) => `${file} is stale: run npm run generate`),
      );
    });

    it('is stale when a file is missing', async () => {
      await unlink(join(copy, 'EVENTS.md'));
      expect(await generate(copy, '--check')).toEqual({ code: 1, said: 'EVENTS.md is stale: run npm run generate\n' });
    });

    it('is stale when a file belongs to no schema', async () => {
      await writeFile(join(copy, 'generated/schemas/collection/Gone.avsc'), '{}');
      expect(await generate(copy, '--check')).toEqual({
        code: 1,
        said: 'generated/schemas/collection/Gone.avsc belongs to no schema: run npm run generate\n',
      });
    });

    it('is repaired by generating, with the same bytes each time', async () => {
      await writeFile(join(copy, 'generated/events.ts'), '');
      await writeFile(join(copy, 'generated/left.ts'), '');
      expect((await generate(copy)).said).toMatch(/ 1 written, 1 removed/);
      expect((await generate(copy, '--check')).code).toBe(0);
      expect((await generate(copy)).said).toMatch(/ 0 written, 0 removed/);
    });

    it('is refused if a file is not named after its record', async () => {
      await cp(join(copy, 'schemas/shared/Meta.avsc'), join(copy, 'schemas/shared/Other.avsc'));
      expect((await generate(copy)).said).toContain('Other.avsc defines Meta: name the file after its record');
    });
  });
});

describe('a schema', () => {
  it.each(['schemas/shared/Meta.avsc', 'generated/schemas/collection/CacheUpdated.avsc'])(
    '%s is found through the name of the package',
    (file) => {
      expect(createRequire(import.meta.url).resolve(`@pgherald/events/${file}`)).toBe(join(here, file));
    },
  );

  it.each(Object.values(EVENTS))('of $type has one text', async (info) => {
    const file = await readFile(join(here, `generated/schemas/${info.folder}/${info.type}.avsc`), 'utf8');
    expect(JSON.stringify(JSON.parse(file))).toBe(info.schema);
  });
});

describe('the document of events', () => {
  it('has a section for each event, and the glossary', async () => {
    const text = await readFile(join(here, 'EVENTS.md'), 'utf8');
    for (const { type, doc } of Object.values(EVENTS)) {
      expect(text).toContain(`### ${type}\n\n${doc}\n`);
    }
    expect(text).toContain(await readFile(join(here, 'glossary.md'), 'utf8'));
  });

  it('has no broken link', async () => {
    const text = await readFile(join(here, 'EVENTS.md'), 'utf8');
    const sections = new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title?.toLowerCase()));
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, target]) => target);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((target) => !sections.has(target))).toEqual([]);
  });
});

describe('the AsyncAPI document', () => {
  it('is accepted by the official parser and names every event in a topic of its kind', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'asyncapi-')), 'asyncapi.yaml');
    expect(await generate(here, '--asyncapi', file)).toEqual({ code: 0, said: '' });
    const { document, diagnostics } = await new Parser().parse(await readFile(file, 'utf8'));
    await rm(dirname(file), { recursive: true });
    expect(diagnostics.filter(({ severity }) => Number(severity) <= WARNING)).toEqual([]);
    const events = document?.channels().all() ?? [];
    const topics = events.flatMap((channel) =>
      channel
        .messages()
        .all()
        .map((m) => `${channel.address()} ${m.name()}`),
    );
    const suffix = { decided: '', recorded: '.recorded', measured: '.measured' };
    const contexts = [...new Set(Object.values(EVENTS).map(({ folder }) => folder))].filter((f) => f !== 'collection');
    const expected = Object.values(EVENTS).flatMap(({ type, folder, kind }) =>
      (folder === 'collection' ? contexts : [folder]).map((context) => `pgherald.${context}${suffix[kind]} ${type}`),
    );
    expect(topics.sort()).toEqual(expected.sort());
  });
});

const WARNING = 1;
