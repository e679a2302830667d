import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import {
  fromEnvironment,
  invalid,
  isParameter,
  knownParameter,
  oneOf,
  type Environment,
  type Parameter,
  type Parameters,
} from './connection-parameters.js';
import { readService } from './service-file.js';

/** The meaning of libpq's sslmode. */
export const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
export type SslMode = (typeof SSL_MODES)[number];

const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
export type TlsVersion = (typeof TLS_VERSIONS)[number];

/** Where a server is and how to log in there, as a connection URL says it. */
export interface ConnectionTarget {
  /** Host name, address, or (with a leading slash) the directory of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** Not enumerable, so that no log and no JSON contains it. */
  readonly password: string | null;
  readonly passfile: string | null;
  readonly sslmode: SslMode;
  readonly sslrootcert: string | null;
  readonly sslcert: string | null;
  readonly sslkey: string | null;
  /** Passphrase of the key; not enumerable either. */
  readonly sslpassword: string | null;
  readonly sslcrl: string | null;
  readonly sslMinVersion: TlsVersion;
  /** Null for the newest there is. */
  readonly sslMaxVersion: TlsVersion | null;
  /** Whether the password is to be proved over this very TLS connection, so that nobody in between can pass it on. */
  readonly channelBinding: 'disable' | 'prefer' | 'require';
  /** Milliseconds; null where the URL says nothing. */
  readonly connectTimeoutMs: number | null;
  readonly applicationName: string | null;
}

const SOCKET_DIRECTORIES = ['/var/run/postgresql', '/tmp'];

/**
 * Reads a `postgres://` URL with libpq's meaning: parameters after `?` win over what stands before it, the last of two
 * equal ones wins, then a service file counts, then the environment; an empty host is the local Unix socket, the
 * database is by default called like the user.
 * @throws PostgresError `configuration`, which never quotes the URL
 */
export function parseConnectionUrl(url: string, environment: Environment = {}): ConnectionTarget {
  const inUrl = { ...authorityOf(url), ...queryOf(url) };
  const around = fromEnvironment(environment);
  const service = inUrl.service || around.service;
  const given = { ...around, ...(service && readService(service, environment)), ...inUrl };
  const port = portOf(given.port);
  const host = given.host || localHost(port);
  if (host.includes(',')) throw invalid('host: several are named; one server per URL');
  const user = given.user || systemUser();
  const target = {
    host,
    port,
    user,
    database: given.dbname || user,
    passfile: given.passfile ?? null,
    ...tlsOf(given, host),
    connectTimeoutMs: timeoutOf(given.connect_timeout),
    applicationName: given.application_name || null,
  };
  const hidden = (value: string | undefined) => ({ value: value || null, enumerable: false });
  return Object.defineProperties(target, {
    password: hidden(given.password),
    sslpassword: hidden(given.sslpassword),
  }) as ConnectionTarget & typeof target;
}

function tlsOf(given: Parameters, host: string) {
  const sslMinVersion = oneOf(given, 'ssl_min_protocol_version', TLS_VERSIONS, 'TLSv1.2');
  const sslMaxVersion = oneOf(given, 'ssl_max_protocol_version', TLS_VERSIONS, null);
  if (sslMaxVersion !== null && sslMaxVersion < sslMinVersion)
    throw invalid('ssl_max_protocol_version is below ssl_min_protocol_version');
  const sslmode = sslModeOf(given, host);
  const channelBinding = oneOf(given, 'channel_binding', ['disable', 'prefer', 'require'] as const, 'prefer');
  if (channelBinding === 'require' && sslmode === 'disable')
    throw invalid('channel_binding=require needs TLS; set sslmode=require, or better verify-full');
  return {
    sslmode,
    sslrootcert: given.sslrootcert || null,
    sslcert: given.sslcert || null,
    sslkey: given.sslkey || null,
    sslcrl: given.sslcrl || null,
    sslMinVersion,
    sslMaxVersion,
    channelBinding,
  };
}

/** Whether the host is a Unix socket or this machine: there nobody listens on the wire. */
export function isLocal(host: string): boolean {
  return host.startsWith('/') || host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** The URL with every password in it replaced by `***`; safe for malformed URLs too, where it rather removes too much. */
export function redactUrl(url: string): string {
  const [, scheme, rest] = /^([a-z]+:\/\/)(.*)$/s.exec(url) ?? [];
  if (scheme === undefined || rest === undefined) return '***';
  const login = rest.lastIndexOf('@');
  const user = /^[^:@/?]*/.exec(rest)?.[0] ?? '';
  const place = login < 0 ? rest : rest.slice(login + 1);
  const safe = PLACE.test(place) ? place : '***';
  const prefix = login < 0 ? '' : `${user}${rest[user.length] === ':' ? ':***' : ''}@`;
  return scheme + prefix + safe.replaceAll(/([?&](?:ssl)?password=).*$/gis, '$1***');
}

const PLACE = /^(\[[0-9a-f:.%]+\]|[^:/?[\]]*)(:\d+)?([/?].*)?$/is;

function authorityOf(url: string): Parameters {
  const rest = /^postgres(?:ql)?:\/\/(.*)$/s.exec(url)?.[1];
  if (rest === undefined) throw invalid('it must begin with postgres:// or postgresql://');
  const [, login, place = ''] = /^(?:([^/@]*)@)?([^?]*)/s.exec(rest) ?? [];
  const [, user, password] = /^([^:]*)(?::(.*))?$/s.exec(login ?? '') ?? [];
  const [, bracketed, plain, port, dbname] =
    /^(?:\[([^\]]*)\]|([^:/[\]]*))(?::([^/]*))?(?:\/(.*))?$/s.exec(place) ?? [];
  if (bracketed === undefined && plain === undefined)
    throw invalid('host and port are malformed; write host:port or [address]:port');
  return defined({ user, password, host: bracketed ?? plain, port, dbname });
}

function queryOf(url: string): Parameters {
  const query = /^[^?]*\?(.*)$/s.exec(url.replace(/^([a-z]+:\/\/)[^/@]*@/s, '$1'))?.[1];
  const given: Parameters = {};
  for (const pair of (query ?? '').split('&').filter(Boolean)) {
    const [, name, value] = /^([^=]*)=([^=]*)$/s.exec(pair) ?? [];
    if (name === undefined || value === undefined) {
      const [begin = ''] = pair.split('=', 1);
      throw invalid(`${isParameter(begin) ? begin : 'a parameter after ?'} is not of the form name=value`);
    }
    const parameter = knownParameter(decode(name, 'a parameter after ?'));
    given[parameter] = decode(value, parameter);
  }
  if (oneOf(given, 'ssl', ['true', 'false'] as const, 'false') === 'true') given.sslmode ??= 'require';
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}

function sslModeOf(given: Parameters, host: string): SslMode {
  const mode = oneOf(given, 'sslmode', SSL_MODES, null);
  if (host.startsWith('/')) return 'disable';
  if (mode !== null) return mode;
  if (given.sslrootcert === 'system') return 'verify-full';
  return isLocal(host) ? 'disable' : 'prefer';
}

function portOf(text: string | undefined): number {
  if (!text) return 5432;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535)
    throw invalid('the port is not a number from 1 to 65535 (one server per URL; encode : and @ in passwords)');
  return port;
}

function timeoutOf(text: string | undefined): number | null {
  if (!text) return null;
  if (!/^\d{1,6}$/.test(text)) throw invalid('connect_timeout is not a whole number of seconds');
  return text === '0' ? null : Number(text) * 1000;
}

function localHost(port: number): string {
  return SOCKET_DIRECTORIES.find((directory) => existsSync(`${directory}/.s.PGSQL.${port}`)) ?? 'localhost';
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch (cause) {
    throw invalid('it names no user, and the user of this process has no name', cause);
  }
}

function defined(given: Partial<Record<Parameter, string | undefined>>): Parameters {
  const entries = Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(entries.map(([name, value]) => [name, decode(value, name)]));
}

function decode(text: string, what: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch (cause) {
    const reason = 'a percent sign is not followed by two hexadecimal digits (write %25 for the sign itself)';
    throw invalid(`${what}: ${reason}`, cause);
  }
  if (decoded.includes('\0')) throw invalid(`${what}: it contains a NUL character`);
  return decoded;
}
