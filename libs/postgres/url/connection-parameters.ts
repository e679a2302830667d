import { didYouMean } from '@pgherald/configuration';
import { PostgresError } from '../postgres-error.js';

/** libpq's name of each supported parameter, with its environment variable. */
const VARIABLES = {
  host: 'PGHOST',
  hostaddr: 'PGHOSTADDR',
  port: 'PGPORT',
  dbname: 'PGDATABASE',
  user: 'PGUSER',
  // Read after the password file, and only when the server asks for a password.
  password: null,
  passfile: null,
  service: 'PGSERVICE',
  servicefile: null,
  sslmode: 'PGSSLMODE',
  ssl: null,
  sslnegotiation: 'PGSSLNEGOTIATION',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslcertmode: 'PGSSLCERTMODE',
  sslkey: 'PGSSLKEY',
  sslpassword: null,
  sslcrl: 'PGSSLCRL',
  sslcrldir: 'PGSSLCRLDIR',
  ssl_min_protocol_version: 'PGSSLMINPROTOCOLVERSION',
  ssl_max_protocol_version: 'PGSSLMAXPROTOCOLVERSION',
  channel_binding: 'PGCHANNELBINDING',
  require_auth: 'PGREQUIREAUTH',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  keepalives: null,
  keepalives_idle: null,
  application_name: null,
  fallback_application_name: null,
  options: null,
  target_session_attrs: 'PGTARGETSESSIONATTRS',
  load_balance_hosts: 'PGLOADBALANCEHOSTS',
  gssencmode: 'PGGSSENCMODE',
} as const;

/** Parameters of all libpq releases that have no effect here, by reason. */
const IGNORED = {
  'texts are read as UTF-8': ['client_encoding'],
  'the operating system decides; a silent server is left after statementTimeout': [
    'keepalives_interval',
    'keepalives_count',
  ],
  'a silent server is left after statementTimeout': ['tcp_user_timeout'],
  'statistics are read, nothing is streamed': ['replication'],
  'the owner of a socket cannot be asked; restrict its folder': ['requirepeer'],
  'TLS is not compressed': ['sslcompression'],
  'keys of TLS are not written down': ['sslkeylogfile'],
  'the name of the host is always sent': ['sslsni'],
  'protocol 3.0 is spoken': ['min_protocol_version', 'max_protocol_version'],
  'there is no login by GSSAPI; use a password or a certificate': ['krbsrvname', 'gsslib', 'gssdelegation'],
  'a login by SCRAM needs the password': ['scram_client_key', 'scram_server_key'],
  'there is no login by OAuth; a token goes by passwordCommand': [
    'oauth_issuer',
    'oauth_client_id',
    'oauth_client_secret',
    'oauth_scope',
    'oauth_ca_file',
  ],
  'no parameter of libpq any more; set sslmode=require': ['requiressl'],
  'no parameter of libpq any more': ['authtype', 'tty'],
} as const;

type Ignored = (typeof IGNORED)[keyof typeof IGNORED][number];
export type Parameter = keyof typeof VARIABLES | Ignored;
export type Parameters = Partial<Record<Parameter, string>>;

export type Environment = Readonly<Record<string, string | undefined>>;

const HONOURED = Object.keys(VARIABLES) as (keyof typeof VARIABLES)[];
const PARAMETERS: readonly Parameter[] = [...HONOURED, ...Object.values(IGNORED).flat()];

export function fromEnvironment(environment: Environment): Parameters {
  const said = HONOURED.map((name) => [name, environment[VARIABLES[name] ?? '']] as const);
  return Object.fromEntries(said.filter(([, value]) => Boolean(value)));
}

/** Builds a line on parameters without effect; null if there are none. */
export function remarkOnIgnored(given: Parameters): string | null {
  const parts = Object.entries(IGNORED).flatMap(([reason, names]) => {
    const named = names.filter((name) => given[name]);
    return named.length === 0 ? [] : [`${named.join(', ')} (${reason})`];
  });
  return parts.length === 0 ? null : `connection parameters without effect: ${parts.join('; ')}`;
}

/** Whether a text is the name of a parameter, and safe to print. */
export function isParameter(text: string): text is Parameter {
  return PARAMETERS.some((parameter) => parameter === text);
}

/** Finds a parameter; without `isShown` its name may be part of a password. @throws PostgresError `configuration` */
export function knownParameter(name: string, isShown = true): Parameter {
  if (isParameter(name)) return name;
  // Part of a password that was not percent-encoded may look like a name, so only plausible names are printed.
  const shown = isShown && /^[a-z][a-z_]{1,30}$/.test(name) ? ` ${name}` : '';
  throw invalid(`unknown parameter${shown}${didYouMean(name, HONOURED)}`);
}

/** Returns a parameter that is one of these words. @throws PostgresError `configuration`, without the value */
export function oneOf<T extends string, N>(
  given: Parameters,
  name: Parameter,
  words: readonly T[],
  otherwise: N,
): T | N {
  const value = given[name];
  if (!value) return otherwise;
  const known = words.find((word) => word === value);
  if (known) return known;
  throw invalid(`unknown ${name}${didYouMean(value, words)}`);
}

export function invalid(reason: string, cause?: unknown): PostgresError {
  return new PostgresError('configuration', { server: 'connection URL' }, { reason, cause });
}
