import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getCACertificates, type ConnectionOptions } from 'node:tls';
import type { ConnectionTarget } from '../url/connection-url.js';
import { PostgresError, type Place } from '../postgres-error.js';

/** Protection of a connection: none, encryption only, or encryption with a verified certificate. */
export type TlsOutcome = 'none' | 'encrypted' | 'verified';

/** One way to connect: without TLS (`false`) or with these options, and the protection it results in. */
export interface SslAttempt {
  readonly options: false | ConnectionOptions;
  readonly outcome: TlsOutcome;
}

const PLAIN: SslAttempt = { options: false, outcome: 'none' };

/**
 * Returns the ways to connect in libpq's order; the driver's `require` would verify. `home` may have `.postgresql/root.crt`.
 * @throws PostgresError `configuration` if a file cannot be read
 */
export function sslAttempts(target: ConnectionTarget, place: Place, home: string | null): readonly SslAttempt[] {
  const { sslmode } = target;
  if (sslmode === 'disable') return [PLAIN];
  const files = new TlsFiles(target, place, home);
  const ca = files.authorities();
  const tls: SslAttempt = {
    options: {
      rejectUnauthorized: ca !== undefined,
      ...(ca && { ca, ...files.revoked() }),
      ...(sslmode !== 'verify-full' && { checkServerIdentity: () => undefined }),
      ...files.ownCertificate(),
      minVersion: target.sslMinVersion,
      ...(target.sslMaxVersion && { maxVersion: target.sslMaxVersion }),
    },
    outcome: ca ? 'verified' : 'encrypted',
  };
  if (sslmode === 'allow') return [PLAIN, tls];
  return sslmode === 'prefer' ? [tls, PLAIN] : [tls];
}

class TlsFiles {
  constructor(
    private readonly target: ConnectionTarget,
    private readonly place: Place,
    private readonly home: string | null,
  ) {}

  /** Reads root certificates. With them libpq verifies in every mode; without them, modes that must verify are refused. */
  authorities(): string | string[] | undefined {
    const { sslmode, sslrootcert } = this.target;
    if (sslrootcert === 'system') {
      if (sslmode === 'verify-full') return getCACertificates('system');
      throw this.#wrong('sslrootcert=system needs sslmode=verify-full');
    }
    const found = this.#read('sslrootcert', sslrootcert, 'root.crt');
    if (found !== undefined || !sslmode.startsWith('verify-')) return found;
    throw this.#wrong(`sslmode=${sslmode} needs sslrootcert`);
  }

  revoked(): ConnectionOptions {
    const { sslcrl, sslcrldir } = this.target;
    const list = sslcrl === null && sslcrldir !== null ? undefined : this.#read('sslcrl', sslcrl, 'root.crl');
    const crl = [...(list === undefined ? [] : [list]), ...this.#listsIn(sslcrldir)];
    return crl.length === 0 ? {} : { crl };
  }

  ownCertificate(): ConnectionOptions {
    const { sslcert, sslkey, sslpassword, sendsCertificate } = this.target;
    if (!sendsCertificate) return {};
    const cert = this.#read('sslcert', sslcert, 'postgresql.crt');
    if (cert === undefined) return {};
    const key = this.#read('sslkey', sslkey, 'postgresql.key', isPrivate);
    if (key === undefined) throw this.#wrong('sslcert needs sslkey, the private key that belongs to it');
    return { cert, key, ...(sslpassword !== null && { passphrase: sslpassword }) };
  }

  #listsIn(folder: string | null): string[] {
    if (folder === null) return [];
    let names: string[];
    try {
      names = readdirSync(folder);
    } catch (cause) {
      throw this.#wrong(`sslcrldir cannot be read: ${folder}; give a readable folder`, cause);
    }
    return names.flatMap((name) => this.#read('sslcrldir', join(folder, name), '') ?? []);
  }

  #read(
    parameter: string,
    named: string | null,
    usual: string,
    mayBeUsed: (file: string) => boolean = () => true,
  ): string | undefined {
    const file = named ?? (this.home && join(this.home, '.postgresql', usual));
    if (!file || (named === null && !existsSync(file))) return undefined;
    try {
      if (mayBeUsed(file)) return readFileSync(file, 'utf8');
    } catch (cause) {
      throw this.#wrong(`${parameter} cannot be read: ${file}; give a readable PEM file`, cause);
    }
    throw this.#wrong(`others may read the ${parameter} ${file}; run chmod 600`);
  }

  #wrong(reason: string, cause?: unknown): PostgresError {
    return new PostgresError('configuration', this.place, { reason, cause });
  }
}

/** Checks the permissions of a key as libpq does: a key owned by root may be readable by its group. */
function isPrivate(file: string): boolean {
  const { mode, uid } = statSync(file);
  return process.platform === 'win32' || (mode & (uid === 0 ? 0o037 : 0o077)) === 0;
}
