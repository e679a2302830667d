import { didYouMean } from '@pgherald/configuration';
import { PostgresError } from './postgres-error.js';

/** libpq's name of each parameter that is understood, and the environment variable that stands in for it. */
const VARIABLES = {
  host: 'PGHOST',
  port: 'PGPORT',
  dbname: 'PGDATABASE',
  user: 'PGUSER',
  // Looked up when the server asks for it, behind the password file.
  password: null,
  passfile: null,
  service: 'PGSERVICE',
  sslmode: 'PGSSLMODE',
  ssl: null,
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  sslpassword: null,
  sslcrl: 'PGSSLCRL',
  ssl_min_protocol_version: 'PGSSLMINPROTOCOLVERSION',
  ssl_max_protocol_version: 'PGSSLMAXPROTOCOLVERSION',
  channel_binding: 'PGCHANNELBINDING',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  application_name: null,
} as const;

export type Parameter = keyof typeof VARIABLES;
export type Parameters = Partial<Record<Parameter, string>>;

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

const PARAMETERS = Object.keys(VARIABLES) as Parameter[];

/** What the environment says of a connection. */
export function fromEnvironment(environment: Environment): Parameters {
  const said = PARAMETERS.map((name) => [name, environment[VARIABLES[name] ?? '']] as const);
  return Object.fromEntries(said.filter(([, value]) => Boolean(value)));
}

/** Whether a text is the name of a parameter, which may be printed. */
export function isParameter(text: string): text is Parameter {
  return PARAMETERS.some((parameter) => parameter === text);
}

/**
 * The parameter of a name.
 * @throws PostgresError `configuration`
 */
export function knownParameter(name: string): Parameter {
  if (isParameter(name)) return name;
  // A password that was not percent-encoded may end up in the place of a name: only what looks like one is printed.
  const shown = /^[a-z][a-z_]{1,30}$/.test(name) ? ` ${name}` : '';
  throw invalid(`unknown parameter${shown}${didYouMean(name, PARAMETERS)}`);
}

/**
 * The one of these words that a parameter holds, `otherwise` when it is not given.
 * @throws PostgresError `configuration`, which does not quote it
 */
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
