import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCACertificates, type ConnectionOptions } from 'node:tls';
import type { ConnectionTarget } from './connection-url.js';
import { PostgresError, type Place } from './postgres-error.js';

/** One way to try a connection: without TLS (`false`) or with these options. */
export type SslAttempt = false | ConnectionOptions;

/**
 * The ways to connect in the order of libpq. The driver's own reading of sslmode differs (its `require` verifies), so
 * its options are built here.
 * @param place for errors
 * @param home home directory, where libpq looks for `.postgresql/root.crt`; null when there is none
 * @throws PostgresError `configuration` when a file cannot be read
 */
export function sslAttempts(target: ConnectionTarget, place: Place, home: string | null): readonly SslAttempt[] {
  const { sslmode } = target;
  if (sslmode === 'disable') return [false];
  const tls = tlsOptions(target, place, home);
  if (sslmode === 'allow') return [false, tls];
  return sslmode === 'prefer' ? [tls, false] : [tls];
}

function tlsOptions(target: ConnectionTarget, place: Place, home: string | null): ConnectionOptions {
  const { sslmode, sslcert, sslkey, sslcrl } = target;
  const read = (parameter: string, file: string) => readParameter(parameter, file, place);
  const verify = sslmode.startsWith('verify-') || (sslmode === 'require' && target.sslrootcert !== null);
  return {
    rejectUnauthorized: verify,
    ...(verify && { ca: authorities(target, place, home) }),
    ...(verify && sslcrl && { crl: read('sslcrl', sslcrl) }),
    ...(sslmode !== 'verify-full' && { checkServerIdentity: () => undefined }),
    ...(sslcert && { cert: read('sslcert', sslcert) }),
    ...(sslkey && { key: read('sslkey', sslkey) }),
  };
}

function authorities({ sslmode, sslrootcert }: ConnectionTarget, place: Place, home: string | null): string | string[] {
  if (sslrootcert === 'system') {
    if (sslmode === 'verify-full') return getCACertificates('system');
    throw new PostgresError('configuration', place, { reason: 'sslrootcert=system needs sslmode=verify-full' });
  }
  const file = sslrootcert ?? (home && join(home, '.postgresql/root.crt'));
  if (file) return readParameter('sslrootcert', file, place);
  throw new PostgresError('configuration', place, { reason: `sslmode=${sslmode} needs sslrootcert` });
}

function readParameter(parameter: string, file: string, place: Place): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const reason = `${parameter} cannot be read: ${file}; give a readable PEM file`;
    throw new PostgresError('configuration', place, { reason, cause });
  }
}
