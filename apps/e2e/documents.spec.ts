import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** In the image, written while pgherald runs, examples of the reader's own files, or what a setting names. */
const NOT_OURS =
  /^\/app\/|^(pgherald|otelcol|collector)\.ya?ml$|^\.pgherald|otlp\.jsonl$|\.outbox\.db$|^events\.db|^x\.|[*<>{}…]|^stem\.|^statements\.ext/;
const FILE = /^[\w@./-]+\.(ts|mjs|cjs|js|sql|avsc|md|json|yaml|yml|py|txt)$/;

const documents = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.endsWith('CHANGELOG.md'));
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).split(
  '\n',
);

/** Files in code quotes, and targets of links, of one document. */
function namedIn(document: string): readonly string[] {
  const text = readFileSync(join(ROOT, document), 'utf8').replaceAll(/^```[^]*?^```/gm, '');
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name).filter((name) => FILE.test(name));
  const linked = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  return [...quoted, ...linked.filter((target) => !/^https?:/.test(target))].filter((name) => !NOT_OURS.test(name));
}

/** A name is a path from the document or the root, or the end of a path. */
function exists(document: string, name: string): boolean {
  if (existsSync(join(ROOT, dirname(document), name)) || existsSync(join(ROOT, name))) return true;
  return files.some((file) => file.endsWith(`/${name}`));
}

it.each(documents)('%s names files that exist', (document) => {
  expect(namedIn(document).filter((name) => !exists(document, name))).toEqual([]);
});
