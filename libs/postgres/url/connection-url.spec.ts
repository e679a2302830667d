import { userInfo } from 'node:os';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { parseConnectionUrl } from './connection-url.js';
import { PostgresError } from '../postgres-error.js';
import { SSL_MODES } from './tls-parameters.js';

const refusal = (url: string): string => {
  try {
    parseConnectionUrl(url);
  } catch (error) {
    if (error instanceof PostgresError && error.code === 'configuration') return error.message;
    throw error;
  }
  throw new Error(`accepted: ${url}`);
};

describe('a connection URL', () => {
  it('has host, port, user, password and database, each percent-decoded', () => {
    const target = parseConnectionUrl('postgres://mon%40itor:p%2F%3A%25w@db.example:6432/or%20ders');
    expect(target).toMatchObject({
      host: 'db.example',
      port: 6432,
      user: 'mon@itor',
      database: 'or ders',
      sslmode: 'prefer',
    });
    expect(target.password).toBe('p/:%w');
  });

  it('takes parameters from the query, where the last of two wins and the query overrides the rest', () => {
    const url =
      'postgresql://a:b@c:1/d?host=h&port=2&user=u&password=p&dbname=n&port=3&application_name=x%20y&connect_timeout=7';
    const target = parseConnectionUrl(url);
    expect(target).toMatchObject({
      host: 'h',
      port: 3,
      user: 'u',
      database: 'n',
      applicationName: 'x y',
      connectTimeoutMs: 7000,
    });
    expect(target.password).toBe('p');
  });

  it('reads all parameters of TLS', () => {
    const url = 'postgres://u@h/?sslmode=verify-ca&sslrootcert=/r&sslcert=/c&sslkey=/k&sslcrl=/l&passfile=/p';
    const files = { sslrootcert: '/r', sslcert: '/c', sslkey: '/k', sslcrl: '/l', passfile: '/p' };
    expect(parseConnectionUrl(url)).toMatchObject({ sslmode: 'verify-ca', ...files });
    expect(parseConnectionUrl('postgres://u@h/?ssl=true').sslmode).toBe('require');
  });

  it.each([
    ['postgres://u@[2001:db8::7]:6000/d', '2001:db8::7', 6000],
    ['postgres://u@[::1]/d', '::1', 5432],
    ['postgres://u@%2Fvar%2Frun%2Fpg:6001/d', '/var/run/pg', 6001],
    ['postgres://u@/d?host=/tmp/sockets&port=6002', '/tmp/sockets', 6002],
  ])('parses the host in %s', (url, host, port) => {
    expect(parseConnectionUrl(url)).toMatchObject({ host, port, user: 'u', database: 'd' });
  });

  it('defaults to the environment, then to port 5432, the system user and a database named like the user', () => {
    const environment = { PGHOST: 'eh', PGPORT: '6003', PGUSER: 'eu', PGSSLMODE: 'require' };
    expect(parseConnectionUrl('postgres://', environment)).toMatchObject({
      host: 'eh',
      port: 6003,
      user: 'eu',
      database: 'eu',
      sslmode: 'require',
    });
    expect(parseConnectionUrl('postgres://h')).toMatchObject({
      port: 5432,
      user: userInfo().username,
      database: userInfo().username,
    });
  });

  it('takes the TLS variables of libpq from the environment', () => {
    const environment = {
      PGSSLMODE: 'verify-ca',
      PGSSLROOTCERT: '/r',
      PGSSLCERT: '/c',
      PGSSLKEY: '/k',
      PGSSLCRL: '/l',
      PGSSLMINPROTOCOLVERSION: 'TLSv1.3',
      PGCHANNELBINDING: 'require',
      PGCONNECT_TIMEOUT: '3',
    };
    expect(parseConnectionUrl('postgres://u@h/?sslmode=verify-full', environment)).toMatchObject({
      sslmode: 'verify-full',
      sslrootcert: '/r',
      sslcert: '/c',
      sslkey: '/k',
      sslcrl: '/l',
      sslMinVersion: 'TLSv1.3',
      channelBinding: 'require',
      connectTimeoutMs: 3_000,
    });
    expect(parseConnectionUrl('postgres://u@h/?ssl=true', { PGSSLMODE: 'disable' }).sslmode).toBe('require');
    expect(parseConnectionUrl('postgres://u@h/?sslrootcert=system').sslmode).toBe('verify-full');
  });

  it('uses no TLS on local hosts by default, and never on a socket', () => {
    const mode = (url: string) => parseConnectionUrl(url).sslmode;
    expect(['localhost', '127.0.0.1', '[::1]', '%2Ftmp'].map((host) => mode(`postgres://u@${host}/`))).toEqual(
      Array(4).fill('disable'),
    );
    expect(mode('postgres://u@localhost/?sslmode=require')).toBe('require');
    expect(mode('postgres://u@%2Ftmp/?sslmode=require')).toBe('disable');
    expect(SSL_MODES.map((name) => mode(`postgres://u@h/?sslmode=${name}`))).toEqual([...SSL_MODES]);
  });

  it('reads connect_timeout=0 as no limit', () => {
    expect(parseConnectionUrl('postgres://h/?connect_timeout=0').connectTimeoutMs).toBeNull();
  });

  it.each([
    ['mysql://h/d', /must begin with postgres:\/\//],
    ['postgres://h/?sslmod=require', /unknown parameter sslmod; did you mean sslmode\?/],
    ['postgres://h/?zzzzzzzzz=1', /unknown parameter zzzzzzzzz; known are host, hostaddr, port/],
    ['postgres://h/?sslmode=verify_full', /did you mean verify-full\?/],
    ['postgres://h/?ssl_min_protocol_version=SSLv3', /unknown ssl_min_protocol_version; known are TLSv1,/],
    ['postgres://h/?ssl_max_protocol_version=TLSv1.1', /below ssl_min_protocol_version/],
    ['postgres://h/?channel_binding=yes', /unknown channel_binding; known are disable, prefer, require/],
    ['postgres://h/?sslmode', /name=value/],
    ['postgres://h/?connect_timeout=soon', /whole number of seconds/],
    ['postgres://h:99999/', /port is not a number/],
    ['postgres://a:1,b:2/?port=1,2,3', /not one port for each host/],
    ['postgres://a,b/?hostaddr=10.0.0.1', /different numbers of hosts/],
    ['postgres://[::1/d', /malformed/],
    ['postgres://u:%zz@h/d', /percent sign/],
    ['postgres://u:%00@h/d', /NUL/],
  ])('refuses %s and says why', (url, reason) => {
    expect(refusal(url)).toMatch(reason);
  });

  it('keeps the password out of what is logged or serialised', () => {
    const target = parseConnectionUrl('postgres://u:secret@h/d');
    expect(JSON.stringify(target) + inspect(target)).not.toContain('secret');
  });
});

const password = fc.string({ minLength: 3 }).map((text) => `Secret${text}`);
const misplaced = fc
  .tuple(password, fc.constantFrom('@h:5432/d', '@h/d?sslmode=prefer', '@/', '', '/d', ':x'))
  .map(([secret, rest]) => `postgres://u:${secret}${rest}`);

describe('a URL with a password', () => {
  it('throws only configuration errors, which never quote the password', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          misplaced,
          password.map((secret) => `postgres://h?password=${secret}`),
        ),
        (url) => {
          try {
            parseConnectionUrl(url);
          } catch (error) {
            expect(error).toMatchObject({ name: 'PostgresError', code: 'configuration' });
            expect((error as Error).message).not.toContain('Secret');
          }
        },
      ),
    );
  });

  it('survives percent-encoding', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('\0'));
    fc.assert(
      fc.property(text, text, text, (user, secret, database) => {
        const url = `postgres://${[user, secret].map(encodeURIComponent).join(':')}@h/${encodeURIComponent(database)}`;
        const target = parseConnectionUrl(url);
        expect([target.user, target.password, target.database]).toEqual([user, secret, database]);
      }),
    );
  });
});
