import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../url/connection-parameters.js';
import type { ConnectionTarget } from '../url/connection-url.js';
import type { PasswordCommand } from './password-command.js';
import { PostgresError, type Place } from '../postgres-error.js';

export interface PasswordSources {
  /** File whose first line is the password. */
  readonly passwordFile?: string;
  readonly command?: PasswordCommand;
  /** Environment with `PGPASSWORD`, `PGPASSFILE` and `HOME`. */
  readonly environment?: Environment;
}

/**
 * Finds the password, at each login that needs it, because files rotate. Order: URL, file, program, PGPASSWORD, passfile.
 * @throws PostgresError `configuration` if a file is unreadable or readable by others, `authentication` if there is none
 */
export async function findPassword(target: ConnectionTarget, place: Place, sources: PasswordSources): Promise<string> {
  const { passwordFile, command, environment = {} } = sources;
  if (target.password !== null) return target.password;
  if (passwordFile !== undefined) return firstLine(await readSecret(passwordFile, 'passwordFile', place));
  if (command) return command.password(place);
  if (environment['PGPASSWORD']) return environment['PGPASSWORD'];
  const named = target.passfile ?? environment['PGPASSFILE'];
  const home = environment['HOME'];
  const file = named || (home && join(home, '.pgpass'));
  const found = file ? await fromPassfile(file, target, place, Boolean(named)) : null;
  if (found !== null) return found;
  const reason =
    'the server asks for a password and none is known; give it in passwordFile, passwordCommand, PGPASSWORD or a passfile';
  throw new PostgresError('authentication', place, { reason });
}

async function fromPassfile(
  file: string,
  target: ConnectionTarget,
  place: Place,
  named: boolean,
): Promise<string | null> {
  const status = await stat(file).catch((cause: NodeJS.ErrnoException) => {
    if (!named && cause.code === 'ENOENT') return null;
    throw unreadable(file, 'passfile', place, cause);
  });
  if (status === null) return null;
  if (process.platform !== 'win32' && (status.mode & 0o077) !== 0) {
    throw new PostgresError('configuration', place, { reason: `others may read the passfile ${file}; run chmod 600` });
  }
  return passwordFor(target, await readSecret(file, 'passfile', place));
}

/** Finds a target's password in a passfile (`host:port:database:user:password`, `*` for any, `\` to escape). */
export function passwordFor(
  target: Pick<ConnectionTarget, 'host' | 'port' | 'database' | 'user'>,
  passfile: string,
): string | null {
  const host = ['/var/run/postgresql', '/tmp'].includes(target.host) ? 'localhost' : target.host;
  const wanted = [host, String(target.port), target.database, target.user];
  for (const line of passfile.split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const [, ...fields] =
      /^((?:\\.|[^:\\])*):((?:\\.|[^:\\])*):((?:\\.|[^:\\])*):((?:\\.|[^:\\])*):((?:\\.|[^:\\])*)/.exec(line) ?? [];
    const password = fields.pop();
    if (password === undefined) continue;
    if (fields.every((field, i) => field === '*' || unescape(field) === wanted[i])) return unescape(password);
  }
  return null;
}

const unescape = (field: string) => field.replaceAll(/\\(.)/g, '$1');

const firstLine = (text: string) => text.split(/\r?\n/, 1)[0] ?? '';

async function readSecret(file: string, setting: string, place: Place): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw unreadable(file, setting, place, cause);
  });
}

function unreadable(file: string, setting: string, place: Place, cause: unknown): PostgresError {
  const reason = `${setting} cannot be read: ${file}; check path and permissions`;
  return new PostgresError('configuration', place, { reason, cause });
}
