import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { didYouMean } from '@pgherald/configuration';
import { PostgresError } from './postgres-error.js';

/** The meaning of libpq's sslmode. */
export const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
export type SslMode = (typeof SSL_MODES)[number];

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

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
  readonly sslcrl: string | null;
  /** Milliseconds; null where the URL says nothing. */
  readonly connectTimeoutMs: number | null;
  readonly applicationName: string | null;
}

const PARAMETERS = [
  'host',
  'port',
  'dbname',
  'user',
  'password',
  'passfile',
  'sslmode',
  'ssl',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'sslcrl',
  'connect_timeout',
  'application_name',
] as const;
type Parameter = (typeof PARAMETERS)[number];
type Parameters = Partial<Record<Parameter, string>>;

const SOCKET_DIRECTORIES = ['/var/run/postgresql', '/tmp'];

/**
 * Reads a `postgres://` URL with libpq's meaning: parameters after `?` win over what stands before it, the last of two
 * equal ones wins, an empty host is the local Unix socket, the database is by default called like the user.
 * @throws PostgresError `configuration`, which never quotes the URL
 */
export function parseConnectionUrl(url: string, environment: Environment = {}): ConnectionTarget {
  const given = { ...authorityOf(url), ...queryOf(url) };
  const port = portOf(given.port ?? environment['PGPORT']);
  const host = given.host || environment['PGHOST'] || localHost(port);
  const user = given.user || environment['PGUSER'] || systemUser();
  const target = {
    host,
    port,
    user,
    database: given.dbname || environment['PGDATABASE'] || user,
    passfile: given.passfile ?? null,
    sslmode: sslModeOf(given, environment, host),
    sslrootcert: given.sslrootcert || null,
    sslcert: given.sslcert || null,
    sslkey: given.sslkey || null,
    sslcrl: given.sslcrl || null,
    connectTimeoutMs: timeoutOf(given.connect_timeout),
    applicationName: given.application_name || null,
  };
  return Object.defineProperty(target, 'password', {
    value: given.password || null,
    enumerable: false,
  }) as ConnectionTarget & typeof target;
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
    if (name === undefined || value === undefined) throw invalid('a parameter after ? is not of the form name=value');
    given[knownParameter(decode(name))] = decode(value);
  }
  return given;
}

function knownParameter(name: string): Parameter {
  const known = PARAMETERS.find((parameter) => parameter === name);
  if (known) return known;
  // A password that was not percent-encoded may end up in the place of a name: only what looks like one is printed.
  const shown = /^[a-z][a-z_]{1,30}$/.test(name) ? ` ${name}` : '';
  throw invalid(`unknown parameter${shown}${didYouMean(name, PARAMETERS)}`);
}

function sslModeOf(given: Parameters, environment: Environment, host: string): SslMode {
  const mode = given.sslmode ?? (given.ssl === 'true' ? 'require' : environment['PGSSLMODE']);
  if (host.startsWith('/')) return 'disable';
  if (!mode) return isLocal(host) ? 'disable' : 'prefer';
  const known = SSL_MODES.find((name) => name === mode);
  if (known) return known;
  throw invalid(`unknown sslmode${didYouMean(mode, SSL_MODES)}`);
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
  return Object.fromEntries(entries.map(([name, value]) => [name, decode(value)]));
}

function decode(text: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch (cause) {
    throw invalid('a percent sign is not followed by two hexadecimal digits (write %25 for the sign itself)', cause);
  }
  if (decoded.includes('\0')) throw invalid('it contains a NUL character');
  return decoded;
}

function invalid(reason: string, cause?: unknown): PostgresError {
  return new PostgresError(
    'configuration',
    { server: 'connection URL' },
    { reason, ...(cause !== undefined && { cause }) },
  );
}
