// Finds idioms that docs/glossary.md replaces, in names, comments, log lines and documents: `node prose.mjs`. `npm test` runs it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What to write instead, by idiom. */
const BANNED = new Map([
  [
    'tells? of|told of|told|tells?|telling',
    'publish an event, log a line, expose in /status, record a metric, notify a callback',
  ],
  ['whoever', 'name who: the owner, the subscriber, the caller'],
  ["(?<!['`]|postgres or )nobody", 'name who does not, or use no, none, unknown'],
  ['anew', 'again'],
  ['for ever', 'permanently, without end'],
  ['what is so', 'the condition'],
  ['be it', 'whether'],
  ['nor does', 'and does not'],
  ['in place of', 'instead of'],
  ['is left alone', 'name what happens to it'],
  ['who comes back', 'name who returns'],
]);
const FILES = [
  '*.ts',
  '*.mjs',
  '*.md',
  '*.avsc',
  '*.yaml',
  '*.yml',
  '*.sql',
  '*.html',
  'package.json',
  '*/package.json',
];
/** Frozen or generated, or a list of these idioms. */
const EXCLUDED = /\/released\/|\/generated\/|(^|\/)prose(\.spec)?\.(mjs|ts)$|collector-files\//;

const patterns = [...BANNED].map(([idiom, advice]) => ({ pattern: new RegExp(`\\b(?:${idiom})\\b`, 'gi'), advice }));

/** Names in camel case and snake case, as words. */
function asWords(text) {
  return text.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
}

export function findingsIn(file, text) {
  return text
    .split('\n')
    .flatMap((line, index) =>
      (line.includes('prose-ignore') ? [] : patterns).flatMap(({ pattern, advice }) =>
        [...asWords(line).matchAll(pattern)].map(([found]) => `${file}:${index + 1}: "${found}": ${advice}`),
      ),
    );
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const root = import.meta.dirname;
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...FILES], {
    cwd: root,
    encoding: 'utf8',
  });
  const found = files
    .split('\n')
    .filter((file) => file !== '' && !EXCLUDED.test(file))
    .flatMap((file) => findingsIn(file, readFileSync(join(root, file), 'utf8')));
  for (const line of found) console.log(line);
  if (found.length > 0) console.log(`${found.length} idioms to replace; docs/glossary.md has the terms`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
