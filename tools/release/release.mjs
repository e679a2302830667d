// `npm run release -- VERSION`: sets the version of all workspaces by nx release, dates the changelog, and packs. With --dry-run no file
// of the repository changes. Publish afterwards: `npm publish --provenance` for each folder of dist/packages, in CI.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { releaseVersion } from 'nx/release/index.js';

const ROOT = join(import.meta.dirname, '../..');
const CHANGELOG = join(ROOT, 'CHANGELOG.md');
const HEADING = '## [Unreleased]\n';

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const dryRun = values['dry-run'];
const { projectsVersionData } = await releaseVersion({
  specifier: positionals[0] ?? 'minor',
  dryRun,
  stageChanges: false,
  gitCommit: false,
  gitTag: false,
});
const version = Object.values(projectsVersionData).find(({ newVersion }) => newVersion)?.newVersion;
const text = readFileSync(CHANGELOG, 'utf8');
if (version === undefined || !text.includes(HEADING)) throw new Error(`CHANGELOG.md: "${HEADING.trim()}" is missing`);
const dated = `## [${version}] - ${new Date().toISOString().slice(0, 10)}\n`;
console.log(`CHANGELOG.md: ${dated.trim()}`);
if (!dryRun) {
  writeFileSync(CHANGELOG, text.replace(HEADING, `${HEADING}\n${dated}`));
  const npm = (...args) => execFileSync('npm', args, { cwd: ROOT, stdio: 'inherit' });
  npm('pkg', 'set', `version=${version}`);
  npm('install', '--package-lock-only', '--ignore-scripts');
}
execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
execFileSync(process.execPath, [join(import.meta.dirname, 'pack.mjs')], { cwd: ROOT, stdio: 'inherit' });
