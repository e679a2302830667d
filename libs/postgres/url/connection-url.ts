import { userInfo } from 'node:os';
import {
  fromEnvironment,
  invalid,
  oneOf,
  remarkOnIgnored,
  type Environment,
  type Parameters,
} from './connection-parameters.js';
import { parametersOf } from './connection-text.js';
import { type Host, hostsOf, isSocket } from './hosts.js';
import { permittedLogins } from './required-login.js';
import { readService } from './service-file.js';
import { tlsOf, type TlsParameters } from './tls-parameters.js';

const SESSION_ATTRIBUTES = ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'] as const;
export type SessionAttributes = (typeof SESSION_ATTRIBUTES)[number];

/** The address of a server and the login, from a connection URL. */
export interface ConnectionTarget extends TlsParameters, Host {
  /** All hosts, including the first. The login chooses one. */
  readonly hosts: readonly Host[];
  readonly sessionAttributes: SessionAttributes;
  /** Whether the hosts are tried in random order. */
  readonly isHostRandom: boolean;
  readonly user: string;
  readonly database: string;
  /** Not enumerable, to keep it out of logs and JSON. */
  readonly password: string | null;
  readonly passfile: string | null;
  /** Passphrase of the key; not enumerable either. */
  readonly sslpassword: string | null;
  /** Permitted authentication methods; null for all. */
  readonly permittedLogins: readonly string[] | null;
  /** Milliseconds; null if the URL has none. */
  readonly connectTimeoutMs: number | null;
  /** Milliseconds of silence before the first TCP keep-alive probe; 0 for the system's default, null for no probes. */
  readonly keepAliveMs: number | null;
  readonly applicationName: string | null;
  /** Command-line options of the session, such as `-c geqo=off`. */
  readonly options: string | null;
  /** A line on parameters without effect; null if there are none. */
  readonly remark: string | null;
}

/**
 * Reads a `postgres://` URL, or pairs such as `host=db1 user=monitor`, with libpq's meaning: then a service file counts,
 * then the environment; an empty host is the local Unix socket, the database is by default called like the user.
 * @throws PostgresError `configuration`, which never quotes the text
 */
export function parseConnectionUrl(text: string, environment: Environment = {}): ConnectionTarget {
  const inText = parametersOf(text);
  const around = fromEnvironment(environment);
  const service = inText.service || around.service;
  const places = inText.servicefile ? { ...environment, PGSERVICEFILE: inText.servicefile } : environment;
  const ofService = service ? readService(service, places) : {};
  const given = { ...around, ...ofService, ...inText };
  // Otherwise one variable would send all targets to one address.
  if (inText.host || ofService.host) given.hostaddr = inText.hostaddr ?? ofService.hostaddr ?? '';
  const hosts = hostsOf(given);
  const user = given.user || systemUser();
  const target = {
    ...hosts[0],
    ...tlsOf(given, hosts),
    hosts,
    sessionAttributes: oneOf(given, 'target_session_attrs', SESSION_ATTRIBUTES, 'any'),
    isHostRandom: oneOf(given, 'load_balance_hosts', ['disable', 'random'] as const, 'disable') === 'random',
    user,
    database: given.dbname || user,
    passfile: given.passfile ?? null,
    permittedLogins: permittedLogins(given.require_auth),
    connectTimeoutMs: timeoutOf(given.connect_timeout),
    keepAliveMs: keepAliveOf(given),
    applicationName: given.application_name || given.fallback_application_name || null,
    options: given.options || null,
    remark: remarkOnIgnored({ ...ofService, ...inText }),
  };
  const hidden = (value: string | undefined) => ({ value: value || null, enumerable: false });
  return Object.defineProperties(target, {
    password: hidden(given.password),
    sslpassword: hidden(given.sslpassword),
  }) as ConnectionTarget & typeof target;
}

/** Copies a target for one of its hosts; passwords stay hidden. */
export function targetAt(target: ConnectionTarget, { host, address, port }: Host): ConnectionTarget {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(target)) as ConnectionTarget;
  return Object.assign(copy, { host, address, port }, isSocket(host) && { sslmode: 'disable' as const });
}

function timeoutOf(text: string | undefined): number | null {
  if (!text) return null;
  if (!/^\d{1,6}$/.test(text)) throw invalid('connect_timeout is not a whole number of seconds');
  return text === '0' ? null : Number(text) * 1000;
}

function keepAliveOf({ keepalives, keepalives_idle: idle = '0' }: Parameters): number | null {
  if (keepalives === '0') return null;
  if (!/^\d{1,6}$/.test(idle)) throw invalid('keepalives_idle is not a whole number of seconds');
  return Number(idle) * 1000;
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch (cause) {
    throw invalid('it names no user, and the user of this process has no name', cause);
  }
}
