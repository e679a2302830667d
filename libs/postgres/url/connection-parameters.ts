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

/** Parameters of all libpq releases that have no effect here, with the reason. */
const IGNORED = {
  client_encoding: 'texts are read as UTF-8',
  keepalives_interval: 'the operating system decides; a silent server is left after statementTimeout',
  keepalives_count: 'the operating system decides; a silent server is left after statementTimeout',
  tcp_user_timeout: 'a silent server is left after statementTimeout',
  replication: 'statistics are read, nothing is streamed',
  requirepeer: 'the owner of a socket cannot be asked; restrict its folder',
  sslcompression: 'TLS is not compressed',
  sslkeylogfile: 'keys of TLS are not written down',
  sslsni: 'the name of the host is always sent',
  min_protocol_version: 'protocol 3.0 is spoken',
  max_protocol_version: 'protocol 3.0 is spoken',
  krbsrvname: 'there is no login by GSSAPI; use a password or a certificate',
  gsslib: 'there is no login by GSSAPI; use a password or a certificate',
  gssdelegation: 'there is no login by GSSAPI; use a password or a certificate',
  scram_client_key: 'a login by SCRAM needs the password',
  scram_server_key: 'a login by SCRAM needs the password',
  oauth_issuer: 'there is no login by OAuth; a token goes by passwordCommand',
  oauth_client_id: 'there is no login by OAuth; a token goes by passwordCommand',
  oauth_client_secret: 'there is no login by OAuth; a token goes by passwordCommand',
  oauth_scope: 'there is no login by OAuth; a token goes by passwordCommand',
  oauth_ca_file: 'there is no login by OAuth; a token goes by passwordCommand',
  requiressl: 'no parameter of libpq any more; set sslmode=require',
  authtype: 'no parameter of libpq any more',
  tty: 'no parameter of libpq any more',
} as const;

type Ignored = keyof typeof IGNORED;
export type Parameter = keyof typeof VARIABLES | Ignored;
export type Parameters = Partial<Record<Parameter, string>>;

export type Environment = Readonly<Record<string, string | undefined>>;

const HONOURED = Object.keys(VARIABLES) as (keyof typeof VARIABLES)[];
const PARAMETERS: readonly Parameter[] = [...HONOURED, ...(Object.keys(IGNORED) as Ignored[])];

export function fromEnvironment(environment: Environment): Parameters {
  const said = HONOURED.map((name) => [name, environment[VARIABLES[name] ?? '']] as const);
  return Object.fromEntries(said.filter(([, value]) => Boolean(value)));
}

/** Builds a line on parameters without effect; null if there are none. */
export function remarkOnIgnored(given: Parameters): string | null {
  const ignored = Object.entries(IGNORED).filter(([name]) => given[name as Ignored]);
  const reasons = Map.groupBy(ignored, ([, reason]) => reason);
  const parts = [...reasons].map(([reason, named]) => `${named.map(([name]) => name).join(', ')} (${reason})`);
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
  return new PostgresError(
    'configuration',
    { server: 'connection URL' },
    { reason, ...(cause !== undefined && { cause }) },
  );
}
