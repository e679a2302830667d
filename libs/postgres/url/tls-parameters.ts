import { invalid, oneOf, type Parameters } from './connection-parameters.js';
import { type Host, isLocal, isSocket } from './hosts.js';

/** The meaning of libpq's sslmode. */
export const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
export type SslMode = (typeof SSL_MODES)[number];

const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
export type TlsParameters = Readonly<ReturnType<typeof tlsOf>>;

/** @throws PostgresError `configuration` */
export function tlsOf(given: Parameters, hosts: readonly Host[]) {
  const sslMinVersion = oneOf(given, 'ssl_min_protocol_version', TLS_VERSIONS, 'TLSv1.2');
  // Null for the newest version.
  const sslMaxVersion = oneOf(given, 'ssl_max_protocol_version', TLS_VERSIONS, null);
  if (sslMaxVersion !== null && sslMaxVersion < sslMinVersion)
    throw invalid('ssl_max_protocol_version is below ssl_min_protocol_version');
  const sslmode = sslModeOf(given, hosts);
  // Whether SCRAM is bound to this TLS connection, to prevent a man-in-the-middle attack.
  const channelBinding = oneOf(given, 'channel_binding', ['disable', 'prefer', 'require'] as const, 'prefer');
  if (channelBinding === 'require' && sslmode === 'disable')
    throw invalid('channel_binding=require needs TLS; set sslmode=require, or better verify-full');
  if (oneOf(given, 'gssencmode', ['disable', 'prefer', 'require'] as const, 'prefer') === 'require')
    throw invalid('gssencmode=require: there is no encryption by GSSAPI here; set sslmode=verify-full');
  return {
    sslmode,
    sslNegotiation: negotiationOf(given, sslmode),
    sslrootcert: given.sslrootcert || null,
    sslcert: given.sslcert || null,
    // To a server that requests one.
    sendsCertificate: oneOf(given, 'sslcertmode', ['disable', 'allow', 'require'] as const, 'allow') !== 'disable',
    sslkey: given.sslkey || null,
    sslcrl: given.sslcrl || null,
    sslcrldir: given.sslcrldir || null,
    sslMinVersion,
    sslMaxVersion,
    channelBinding,
  };
}

/** Returns the mode for all hosts; sockets never use TLS. */
function sslModeOf(given: Parameters, hosts: readonly Host[]): SslMode {
  const mode = oneOf(given, 'sslmode', SSL_MODES, null);
  if (hosts.every(({ host }) => isSocket(host))) return 'disable';
  if (mode !== null) return mode;
  if (given.sslrootcert === 'system') return 'verify-full';
  return hosts.every(({ host }) => isLocal(host)) ? 'disable' : 'prefer';
}

/** `direct`: TLS begins without negotiation, from PostgreSQL 17 on. */
function negotiationOf(given: Parameters, sslmode: SslMode): 'postgres' | 'direct' {
  const negotiation = oneOf(given, 'sslnegotiation', ['postgres', 'direct'] as const, 'postgres');
  if (negotiation === 'postgres' || sslmode === 'require' || sslmode.startsWith('verify-')) return negotiation;
  throw invalid('sslnegotiation=direct needs sslmode=require, verify-ca or verify-full');
}
