import { parseConnectionUrl } from './url/connection-url.js';
import { PostgresError } from './postgres-error.js';

const SECRET = 'Hunter2';
const base = `postgres://u:${SECRET}@h`;

/** Malformed strings with the parameter that the error must name. */
const MALFORMED: readonly (readonly [url: string, key: RegExp])[] = [
  ...[
    '',
    'h',
    '//h/d',
    'postgres:/h',
    'postgres:h',
    'postgresq://h',
    'POSTGRES://h',
    ' postgres://h',
    'http://h',
    'jdbc:postgresql://h/d',
    'postgres//h',
    `mysql://u:${SECRET}@h/d`,
    `u:${SECRET}@h/d`,
    `host h password ${SECRET}`,
    'file:///etc/passwd',
    'tcp://h:5432',
    '\npostgres://h',
    '0',
  ].map((url) => [url, /postgres:\/\//] as const),
  ...[
    '0',
    '-1',
    '65536',
    '99999',
    '100000',
    '1e3',
    '5432a',
    'a',
    '5432.0',
    '0x10',
    ' 5432',
    '5 432',
    '+1',
    '１',
  ].flatMap((port) => [
    [`${base}:${port}/d`, /port/] as const,
    [`${base}/d?port=${encodeURIComponent(port)}`, /port/] as const,
  ]),
  ...['h1:1,h2:x', 'h1,h2:0', '[::1],[::2', '[::1', '::1]', '[::1]x', '[::1]:', 'a:b:c', '[h', 'h]', '[[::1]]'].map(
    (place) => [`postgres://u:${SECRET}@${place === '[::1]:' ? '[::1]:x' : place}/d`, /host|port/] as const,
  ),
  ...['%', '%z', '%zz', '%1', '%g0', '%E0%A4', '%80', 'a%', '100%'].flatMap((bad) => [
    [`postgres://${bad}:${SECRET}@h/d`, /user/] as const,
    [`postgres://u:${SECRET}${bad}@h/d`, /password/] as const,
    [`${base}${bad}/d`, /host/] as const,
    [`${base}/d${bad}`, /dbname/] as const,
    [`${base}/d?application_name=${bad}`, /application_name/] as const,
    [`${base}/d?sslmode=${bad}`, /sslmode/] as const,
  ]),
  ...['user', 'password', 'host', 'dbname', 'sslrootcert', 'passfile', 'service'].map(
    (name) => [`${base}/d?${name}=a%00b`, new RegExp(`${name}.*NUL`)] as const,
  ),
  ...[
    'x',
    'Require',
    'verify',
    'verify_full',
    'verify-full ',
    'REQUIRE',
    'required',
    'no-verify',
    'tls',
    'always',
    'yes',
    'true',
    '1',
    'on',
    'disabled',
    'none',
    SECRET,
  ].map((value) => [`${base}/d?sslmode=${value}`, /sslmode/] as const),
  ...['yes', '1', 'TRUE', SECRET].map((value) => [`${base}/d?ssl=${value}`, /ssl/] as const),
  ...['required', 'on', '1', 'Prefer', SECRET].map(
    (value) => [`${base}/d?channel_binding=${value}`, /channel_binding/] as const,
  ),
  ...['SSLv3', 'TLS1.2', 'TLSv1.4', 'tlsv1.2', '1.2', SECRET].flatMap((value) => [
    [`${base}/d?ssl_min_protocol_version=${value}`, /ssl_min_protocol_version/] as const,
    [`${base}/d?ssl_max_protocol_version=${value}`, /ssl_max_protocol_version/] as const,
  ]),
  ['postgres://h/?ssl_max_protocol_version=TLSv1.1', /ssl_max_protocol_version/],
  ['postgres://h/?channel_binding=require&sslmode=disable', /channel_binding/],
  ['postgres://h/?service=orders', /service/],
  ...['soon', '-1', '1.5', '1s', '1e1', ' 1', '99999999', SECRET].map(
    (value) => [`${base}/d?connect_timeout=${value}`, /connect_timeout/] as const,
  ),
  ...[
    'sslmod',
    'sslmodes',
    'ssl_mode',
    'SSLMODE',
    'hots',
    'prot',
    'usr',
    'pasword',
    'passwd',
    'db_name',
    'database',
    'timeout',
    'connect_timeou',
    'appname',
    'aplication_name',
    'sslroot',
    'ssl_cert',
    'ssl_key',
    'sslcrls',
    'channelbinding',
    'x',
    'option',
    'krbsrvnam',
  ].map((name) => [`${base}/d?${name}=1`, /parameter/] as const),
  ...[
    'hostaddr',
    'target_session_attrs',
    'load_balance_hosts',
    'gssencmode',
    'sslnegotiation',
    'sslcertmode',
    'require_auth',
  ].map((name) => [`${base}/d?${name}=${SECRET}`, new RegExp(name)] as const),
  [`${base}/d?keepalives_idle=${SECRET}`, /keepalives_idle/],
  ...['sslmode', 'application_name', 'a=b=c', '=', '=x', 'sslmode=require&user', `${SECRET}`].map(
    (query) => [`${base}/d?${query}`, /name=value|parameter/] as const,
  ),
];

it('covers at least 200 different malformed connection strings', () => {
  expect(new Set(MALFORMED.map(([url]) => url)).size).toBeGreaterThanOrEqual(200);
});

it.each(MALFORMED)('%j is refused in one line that names the key and no password', (url, key) => {
  const refused = (): unknown => {
    try {
      return parseConnectionUrl(url, { PGSERVICEFILE: '/no/such/file' });
    } catch (error) {
      return error;
    }
  };
  const error = refused() as Error;
  expect(error).toBeInstanceOf(PostgresError);
  expect(error.message).toMatch(/^connection URL: configuration: [^\n]+$/);
  expect(error.message).toMatch(key);
  expect(error.message).not.toContain(SECRET);
});
