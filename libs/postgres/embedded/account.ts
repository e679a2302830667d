import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lchownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedError } from './embedded-error.js';

/** The user that runs a server; null for the user of this process. */
export type Account = { readonly uid: number; readonly gid: number } | null;

/** PostgreSQL refuses uid 0: as root the user `postgres`, else `nobody`. A number without an entry would fail in initdb. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  const entries = readFileSync('/etc/passwd', 'utf8').split('\n');
  const entry = ['postgres', 'nobody'].map((name) => entries.find((line) => line.startsWith(`${name}:`))).find(Boolean);
  const [, , uid, gid] = (entry ?? '').split(':');
  if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  throw new EmbeddedError(
    'folder',
    'PostgreSQL does not run as root and there is no user postgres or nobody; run as another user',
  );
}

/** Returns the folder or, if the account cannot reach it (as in root's home), a private one in /var/tmp. */
export function reachableFolder(folder: string, account: Account): string {
  const wanted = resolve(folder);
  const place = account && !isReachable(wanted) ? substituteFor(wanted) : wanted;
  if (!existsSync(place)) {
    mkdirSync(place, { recursive: true });
    if (account) chmodSync(place, 0o711);
  }
  return place;
}

export function give(path: string, account: Account): void {
  if (!account) return;
  const below = lstatSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  for (const entry of ['', ...below]) lchownSync(join(path, entry), account.uid, account.gid);
}

function isReachable(path: string): boolean {
  const passable = !existsSync(path) || (statSync(path).mode & 0o001) !== 0;
  return passable && (dirname(path) === path || isReachable(dirname(path)));
}

function substituteFor(folder: string): string {
  const place = `/var/tmp/pgherald-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  // Everyone may create files there, so a folder of another user is not used.
  if (existsSync(place) && (lstatSync(place).uid !== 0 || !lstatSync(place).isDirectory())) {
    throw new EmbeddedError('folder', `${place} belongs to another user; remove it`);
  }
  return place;
}
