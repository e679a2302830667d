import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '@pgherald/configuration';
import { temporaryFolder } from '@pgherald/testing';

const { folder: root } = projectRoot();
const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
const ALLOWED =
  "export type { DomainEvent } from '@pgherald/events';\nexport { INITIAL_MEMORY } from './observe.js';\nexport { wholeIndexes } from './indexes/whole-index.js';";
const IMPORTS = ['no-restricted-imports'];
const GLOBALS = ['no-restricted-globals'];
const CASES = [
  ['may not import an npm package', "export { v5 } from 'uuid';", IMPORTS],
  ['may not import a module of Node', "export { readFile } from 'node:fs/promises';", IMPORTS],
  ['may not import another project of ours', "export { loadSql } from '@pgherald/postgres';", IMPORTS],
  ['may not import another context', "export { NOTHING } from '../../another-context/domain/limits.js';", IMPORTS],
  ['may not ask Date.now()', 'export const now = Date.now();', GLOBALS],
  ['may not ask performance.now()', 'export const now = performance.now();', GLOBALS],
  ['may not ask process.pid', 'export const now = process.pid;', GLOBALS],
  ['may not ask crypto.randomUUID()', 'export const now = crypto.randomUUID();', GLOBALS],
  ['may import its own files and the events', ALLOWED, []],
] as const;

/** Lints files with these texts in each domain, and returns the violated purity rules by file. */
const broken = new Map<string, string[]>();
const contexts = readdirSync(join(root, 'libs/contexts'));
const fileOf = (context: string, index: number): string => `libs/contexts/${context}/domain/file-${index}.ts`;

beforeAll(async () => {
  const { path: place, remove } = temporaryFolder();
  copyFileSync(join(root, '.oxlintrc.json'), join(place, '.oxlintrc.json'));
  for (const context of contexts)
    for (const [index, [, text]] of CASES.entries()) {
      const file = join(place, fileOf(context, index));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${text}\n`);
    }
  // The linter fails, because it finds violations.
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [oxlint, '--format=json'], { cwd: place }, (_, stdout) => resolve(stdout));
  });
  remove();
  const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] };
  for (const { code, filename } of diagnostics) {
    const [rule] = /no-restricted-\w+/.exec(code) ?? [];
    if (rule !== undefined) broken.set(filename, [...(broken.get(filename) ?? []), rule]);
  }
});

describe.each(contexts)('the domain of %s', (context) => {
  it.each(CASES.map(([title, , rules], index) => [title, rules, index] as const))('%s', (_, rules, index) => {
    expect(broken.get(fileOf(context, index)) ?? []).toEqual(rules);
  });
});
