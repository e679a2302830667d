import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { kept } from './kafka/broker-package.js';

const run = promisify(execFile);
const LIMIT_MS = 120_000;

/** Path of promtool: of this machine, else from Debian's package, which is cached; undefined without either. */
export async function promtoolProgram(): Promise<string | undefined> {
  const found = onPath('promtool');
  if (found !== undefined || onPath('apt-get') === undefined || onPath('dpkg') === undefined) return found;
  try {
    return join(await debianPackage(), 'usr/bin/promtool');
  } catch (error) {
    process.stderr.write(`promtool: no package of Debian, so its specs do not run: ${(error as Error).message}\n`);
    return undefined;
  }
}

/** Path of a program that this machine has; undefined if it has none. */
export function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Unpacks the package without installing it, with package lists of its own: the machine may have none. */
function debianPackage(): Promise<string> {
  return kept('prometheus-debian', async (folder) => {
    const lists = join(folder, 'lists');
    mkdirSync(join(lists, 'partial'), { recursive: true });
    const apt = ['-q', '-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${folder}`];
    const options = { cwd: folder, timeout: LIMIT_MS };
    await run('apt-get', [...apt, 'update'], options);
    await run('apt-get', [...apt, 'download', 'prometheus'], options);
    rmSync(lists, { recursive: true });
    const archive = readdirSync(folder).find((name) => name.endsWith('.deb'));
    if (archive === undefined) throw new Error(`apt-get download prometheus left no package in ${folder}`);
    await run('dpkg', ['-x', archive, '.'], options);
    rmSync(join(folder, archive));
  });
}
