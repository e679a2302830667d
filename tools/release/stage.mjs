import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { reachableFiles } from './reachable-files.mjs';

const ROOT = join(import.meta.dirname, '../..');
const STAGED = join(ROOT, 'dist/packages');
/** The oldest Node under which specs run; the repository installs under older ones. */
const ENGINES = { node: '>=24' };
/** Fields of a package.json that only this repository uses. */
const OWN_FIELDS = ['private', 'scripts', 'devDependencies', 'nx', 'unpublishedExports', 'files'];

/** Packages without `private`: their folders and manifests, dependencies first. */
export function publishedPackages() {
  const all = globSync('libs/*/package.json', { cwd: ROOT }).map((file) => {
    const manifest = JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
    return { folder: join(ROOT, dirname(file)), manifest };
  });
  const published = all.filter(({ manifest }) => manifest.private !== true);
  const depth = ({ manifest }) =>
    1 +
    Math.max(0, ...published.filter((other) => manifest.dependencies?.[other.manifest.name] !== undefined).map(depth));
  return published.toSorted((a, b) => depth(a) - depth(b));
}

/** Copies what a package publishes to a folder of its own, and returns the folder. Everything must be built. */
export function stage({ folder, manifest }) {
  const target = join(STAGED, manifest.name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  if (manifest.scripts?.prepack) execFileSync('npm', ['run', '--silent', 'prepack'], { cwd: folder });
  const { unpublishedExports = [] } = manifest;
  const exported = Object.entries(manifest.exports).filter(([name]) => !unpublishedExports.includes(name));
  const entries = exported.flatMap(([, entry]) =>
    Object.values(Object(entry)).filter((file) => file.startsWith('./dist')),
  );
  const { files, packages } = reachableFiles(entries.map((file) => join(folder, file)));
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n');
    const copy = join(target, relative(folder, file));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text);
  }
  for (const other of manifest.files ?? []) cpSync(join(folder, other), join(target, other), { recursive: true });
  cpSync(join(folder, 'README.md'), join(target, 'README.md'));
  cpSync(join(ROOT, 'LICENSE'), join(target, 'LICENSE'));
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifestOf(manifest, exported, packages), null, 2)}\n`);
  return target;
}

/** @throws Error if a reached file imports a package that the manifest does not list */
function manifestOf(manifest, exported, packages) {
  const listed = { ...manifest.dependencies, ...manifest.peerDependencies };
  const missing = packages.filter((name) => listed[name] === undefined && name !== manifest.name);
  if (missing.length > 0)
    throw new Error(`${manifest.name} imports ${missing.join(', ')}, which its package.json does not list`);
  const used = (list = {}) => Object.fromEntries(Object.entries(list).filter(([name]) => packages.includes(name)));
  const kept = Object.entries(manifest).filter(([name]) => !OWN_FIELDS.includes(name));
  const dependencies = used(manifest.dependencies);
  return { ...Object.fromEntries(kept), engines: ENGINES, exports: Object.fromEntries(exported), dependencies };
}
