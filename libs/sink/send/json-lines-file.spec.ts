import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, type TemporaryFolder } from '@pgherald/testing';
import { JsonLinesFile } from './json-lines-file.js';

describe('a file of lines', () => {
  let folder: TemporaryFolder;
  let file: JsonLinesFile;
  const opened = (maxBytes = 100, kept = 2): JsonLinesFile =>
    new JsonLinesFile({ path: join(folder.path, 'new', 'otlp.jsonl'), maxBytes, kept });
  const append = (line: string): Promise<void> => file.append(Buffer.from(line));
  const text = (name = 'otlp.jsonl'): string => readFileSync(join(folder.path, 'new', name), 'utf8');

  beforeEach(() => {
    folder = temporaryFolder();
    file = opened();
  });
  afterEach(async () => {
    await file.close();
    folder.remove();
  });

  it('has a line when its promise resolves, readable by its owner alone', async () => {
    await append('{"a":1}');
    expect(text()).toBe('{"a":1}\n');
    expect(statSync(join(folder.path, 'new', 'otlp.jsonl')).mode & 0o077).toBe(0);
  });

  it('does not mix lines that are written concurrently', async () => {
    const lines = Array.from({ length: 12 }, (_, number) => `{"line":${number}}`);
    await Promise.all(lines.map((line) => append(line)));
    expect(`${text('otlp.1.jsonl')}${text()}`).toBe(`${lines.join('\n')}\n`);
  });

  it('is rotated before a line would exceed its size, and the oldest file is deleted', async () => {
    for (let number = 0; number < 9; number++) await append(`${number}`.repeat(49));
    expect(readdirSync(join(folder.path, 'new')).sort()).toEqual(['otlp.1.jsonl', 'otlp.2.jsonl', 'otlp.jsonl']);
    expect(text()).toBe(`${'8'.repeat(49)}\n`);
    expect(text('otlp.1.jsonl')).toBe(`${'6'.repeat(49)}\n${'7'.repeat(49)}\n`);
    expect(text('otlp.2.jsonl')).toBe(`${'4'.repeat(49)}\n${'5'.repeat(49)}\n`);
  });

  it('continues an existing file, without an incomplete last line', async () => {
    await append('{"a":1}');
    await file.close();
    appendFileSync(join(folder.path, 'new', 'otlp.jsonl'), '{"tor');
    file = opened();
    await append('{"b":2}');
    expect(text()).toBe('{"a":1}\n{"b":2}\n');
  });

  it('rejects if a line could not be written, and tries again with the next one', async () => {
    writeFileSync(join(folder.path, 'new'), 'not a folder');
    await expect(append('{"a":1}')).rejects.toMatchObject({ code: 'EEXIST' });
    rmSync(join(folder.path, 'new'));
    await append('{"b":2}');
    expect(text()).toBe('{"b":2}\n');
  });
});
