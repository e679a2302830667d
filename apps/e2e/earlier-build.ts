import { execFileSync } from 'node:child_process';
import { existsSync, globSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const WORKSPACES = ['libs/*', 'libs/contexts/*', 'apps/*'];

/** Whether the repository has the commit before the last one. */
export function hasEarlierCommit(): boolean {
  try {
    execFileSync('git', ['cat-file', '-e', 'HEAD~1^{commit}'], { cwd: ROOT, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Builds the commit before the last one in an empty folder, with the packages that are installed here. */
export function buildEarlierCommit(folder: string): void {
  const archive = execFileSync('git', ['archive', 'HEAD~1'], { cwd: ROOT, maxBuffer: 256 * 2 ** 20 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  linkPackages(folder);
  const projects = WORKSPACES.flatMap((pattern) => globSync(`${pattern}/tsconfig.build.json`, { cwd: folder }));
  execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-b', ...projects], { cwd: folder, stdio: 'pipe' });
}

/** Packages of others are those of this repository; its own ones are those of the folder. */
function linkPackages(folder: string): void {
  const installed = join(ROOT, 'node_modules');
  for (const name of readdirSync(installed)) {
    if (name.startsWith('.')) continue;
    if (name !== '@pgherald') link(join(installed, name), join(folder, 'node_modules', name));
  }
  const own = join(installed, '@pgherald');
  for (const name of readdirSync(own)) {
    const place = join(folder, 'node_modules/@pgherald', readlinkSync(join(own, name)));
    if (existsSync(place)) link(place, join(folder, 'node_modules/@pgherald', name));
  }
  for (const path of WORKSPACES.flatMap((pattern) => globSync(`${pattern}/node_modules`, { cwd: ROOT })))
    if (existsSync(join(folder, dirname(path))) && lstatSync(join(ROOT, path)).isDirectory())
      link(join(ROOT, path), join(folder, path));
}

function link(target: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place);
}
