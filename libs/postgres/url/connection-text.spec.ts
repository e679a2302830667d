import { inspect } from 'node:util';
import fc from 'fast-check';
import { parseConnectionUrl } from './connection-url.js';
import { PostgresError } from '../postgres-error.js';

const refusal = (text: string): string => {
  try {
    parseConnectionUrl(text);
  } catch (error) {
    if (error instanceof PostgresError && error.code === 'configuration') return error.message;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
};

describe('a password that is not percent-encoded', () => {
  it.each([
    'postgres://u:p@Hunter2@db/x',
    'postgres://u:p@Hunter2@db:5432/x?sslmode=prefer',
    'postgres://u:Hunter2/p@db/x',
    'postgres://u:12/Hunter2@db:5432/x',
    'postgres://u:12/34@db',
    'postgres://u:Hunter2@p/q@db/x',
    'postgres://u:p@Hunter2:1@db/x',
    'postgres://u:p@Hunter2#1@db/x',
    'postgres://u:p@Hunter2?a=1@db/x',
    'postgres://u:p@hunter?hunter=1@db/x',
    'postgres://u:12?hunter=/2@db/x',
    'postgres://u:1/2?Hunter2@db/x',
    'postgres://u:p@Hunter2 3@db/x',
    'postgres://u:p@Hunter2 3/x',
    'postgres://u:p@a,Hunter2@db/x',
    'postgres://u:p@[Hunter2@db/x',
    'postgres://u:p@Hunter2]@db/x',
    'postgres://Hunter2@p@db',
    'postgres://u:Hunter2/@db',
    'postgres://u:p@Hunter2!/x',
    'postgres://u:p@h/x,user=u password=Hunter2',
    'postgres://u:p@h/x Hunter2',
    'postgres://u:p@Hunter$2/x',
  ])('that results in an invalid host is refused with advice and not printed: %s', (url) => {
    const message = refusal(url);
    expect(message).not.toMatch(/hunter/i);
    expect(message).toContain('%40');
    expect(message).toContain('passwordFile');
  });

  it.each([
    ['postgres://u:p#w@h/d', 'p#w'],
    ['postgres://u:p?w@h/d', 'p?w'],
    ['postgres://u:p:w@h/d', 'p:w'],
    ['postgres://u:p w@h/d', 'p w'],
    ['postgres://u:p,w@h/d', 'p,w'],
    ['postgres://u:p%40ss%2Fw@h/d', 'p@ss/w'],
    ['postgres://h/d?user=me@corp.example&password=p@ss', 'p@ss'],
  ])('is read as libpq reads it if it is unambiguous: %s', (url, password) => {
    expect(parseConnectionUrl(url)).toMatchObject({ host: 'h', database: 'd' });
    expect(parseConnectionUrl(url).password).toBe(password);
  });

  it('is never printed for an accepted target, wherever its characters are', () => {
    const part = fc.stringMatching(/^[!-~ ]{0,4}$/);
    const secret = fc.tuple(part, part).map(([a, b]) => `${a}SECRET${b}`);
    fc.assert(
      fc.property(secret, fc.constantFrom('db:5432/x', 'db/x', 'db', 'db/x?sslmode=prefer'), (password, rest) => {
        try {
          const target = parseConnectionUrl(`postgres://u:${password}@${rest}`);
          expect(`${JSON.stringify(target)}${inspect(target)}`).not.toContain('SECRET');
        } catch (error) {
          expect(error).toMatchObject({ code: 'configuration' });
          expect((error as Error).message).not.toContain('SECRET');
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('keyword/value pairs', () => {
  it('are read as libpq reads them', () => {
    const target = parseConnectionUrl(
      String.raw`host = db1 port=6543 user='mon itor' password='it\'s a \\' dbname=d\ b`,
    );
    expect(target).toMatchObject({ host: 'db1', port: 6543, user: 'mon itor', database: 'd b' });
    expect(target.password).toBe(String.raw`it's a ` + '\\');
    expect(parseConnectionUrl("host=h user=u application_name=''")).toMatchObject({ applicationName: null });
  });

  it.each([
    ['host=h password=my secret words', /a part is not of the form name=value/],
    ['host=h password=a secret=words', /unknown parameter[^s]/],
    ["host=h password='secret", /a part is not of the form/],
    ["host=h password='sec'ret", /a part is not of the form/],
    ['password=x host=p@secret', /%40/],
    ['host:secret', /must begin with postgres/],
    ['mysql://u:secret@h/d?a=b', /must begin with postgres/],
  ])('are refused without being quoted: %s', (text, reason) => {
    const message = refusal(text);
    expect(message).toMatch(reason);
    expect(message).not.toContain('secret');
  });
});

/** All keywords of libpq 18 and of earlier releases, with a valid value. */
const LIBPQ = `host=h hostaddr=127.0.0.1 port=5432 dbname=d user=u password=p passfile=/p require_auth=scram-sha-256
  channel_binding=prefer connect_timeout=5 client_encoding=auto options=-cgeqo=off application_name=a
  fallback_application_name=f keepalives=1 keepalives_idle=60 keepalives_interval=5 keepalives_count=3
  tcp_user_timeout=1000 replication=database gssencmode=disable sslmode=require sslnegotiation=direct sslcompression=0
  sslcert=/c sslkey=/k sslkeylogfile=/l sslpassword=x sslcertmode=allow sslrootcert=/r sslcrl=/crl sslcrldir=/dir sslsni=1
  requirepeer=postgres ssl_min_protocol_version=TLSv1.2 ssl_max_protocol_version=TLSv1.3 min_protocol_version=3.0
  max_protocol_version=latest krbsrvname=postgres gsslib=gssapi gssdelegation=0 scram_client_key=QUJD
  scram_server_key=QUJD oauth_issuer=https://i oauth_client_id=c oauth_client_secret=s oauth_scope=openid
  target_session_attrs=primary load_balance_hosts=random`
  .split(/\s+/)
  .map((pair) => /^(\w+)=(.*)$/.exec(pair) as RegExpExecArray);
const NEEDS: Readonly<Record<string, string>> = { sslnegotiation: '&sslmode=require' };

describe('a parameter of libpq', () => {
  it.each(LIBPQ.map(([, name = '', value = '']) => [name, value] as const))('is accepted: %s=%s', (name, value) => {
    const url = `postgres://u@h/d?${name}=${encodeURIComponent(value)}${NEEDS[name] ?? ''}`;
    expect(() => parseConnectionUrl(url)).not.toThrow();
    const { remark } = parseConnectionUrl(`host=h user=u ${name}=${value} ${(NEEDS[name] ?? '').slice(1)}`);
    expect(remark ?? name).toContain(name);
  });

  it('without effect is logged by name in one line, without its value', () => {
    const url = 'postgres://u@h/d?krbsrvname=x1&gsslib=x2&oauth_client_secret=x3&keepalives_idle=60&sslsni=1';
    const { remark, keepAliveMs } = parseConnectionUrl(url);
    expect(remark).toBe(
      'connection parameters without effect: sslsni (the name of the host is always sent); krbsrvname, gsslib (there is no login by GSSAPI; use a password or a certificate); oauth_client_secret (there is no login by OAuth; a token goes by passwordCommand)',
    );
    expect(keepAliveMs).toBe(60_000);
    expect(parseConnectionUrl('postgres://u@h/d?connect_timeout=3').remark).toBeNull();
  });

  it.each([
    ['gssencmode=require', /no encryption by GSSAPI/],
    ['sslnegotiation=direct&sslmode=prefer', /sslnegotiation=direct needs/],
    ['require_auth=scram', /unknown method in require_auth/],
    ['require_auth=md5,!password', /do not go together/],
    ['target_session_attrs=master', /unknown target_session_attrs; known are any/],
    ['load_balance_hosts=yes', /unknown load_balance_hosts/],
    ['hostaddr=db1', /hostaddr is not an IP address/],
    ['keepalives_idle=soon', /keepalives_idle/],
  ])('is refused with an invalid value: %s', (query, reason) => {
    expect(refusal(`postgres://u@h/d?${query}`)).toMatch(reason);
  });
});

describe('several hosts', () => {
  it.each([
    ['postgres://u@a:1,b:2/d', 'a:1 b:2'],
    ['postgres://u@a,b:2/d', 'a:5432 b:2'],
    ['postgres://u@a,b/d?port=6', 'a:6 b:6'],
    ['postgres://u@[::1]:7,b/d', '::1:7 b:5432'],
    ['postgres://u@/d?host=a,b&port=1,2', 'a:1 b:2'],
    ['host=a,b port=1,2 user=u', 'a:1 b:2'],
    ['host=/tmp,b user=u', '/tmp:5432 b:5432'],
  ])('of %s are %s', (text, hosts) => {
    const target = parseConnectionUrl(text);
    expect(target.hosts.map(({ host, port }) => `${host}:${port}`).join(' ')).toBe(hosts);
    expect(target.host).toBe(target.hosts[0]?.host);
  });

  it('may have addresses, which PGHOSTADDR does not set for hosts of the URL', () => {
    expect(parseConnectionUrl('host=a,b hostaddr=10.0.0.1,10.0.0.2 user=u').hosts).toMatchObject([
      { host: 'a', address: '10.0.0.1' },
      { host: 'b', address: '10.0.0.2' },
    ]);
    expect(parseConnectionUrl('hostaddr=10.0.0.1 user=u').host).toBe('10.0.0.1');
    expect(parseConnectionUrl('postgres://u@a/d', { PGHOSTADDR: '10.0.0.9' }).address).toBeNull();
    expect(parseConnectionUrl('postgres://u@/d', { PGHOSTADDR: '10.0.0.9' }).address).toBe('10.0.0.9');
  });

  it('use no TLS only if all are local', () => {
    expect(parseConnectionUrl('postgres://u@localhost,db/d').sslmode).toBe('prefer');
    expect(parseConnectionUrl('postgres://u@localhost,127.0.0.1/d').sslmode).toBe('disable');
  });
});
