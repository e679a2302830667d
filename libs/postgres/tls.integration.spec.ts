import { createPrivateKey } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import {
  makeCertificate,
  makeRevocationList,
  openConnections,
  SPEC_PASSWORD,
  startPostgres,
  type StartedPostgres,
} from './embedded/index.js';
import { parseConnectionUrl } from './url/connection-url.js';
import type { TlsOutcome } from './login/ssl.js';

const folder = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
chmodSync(folder, 0o711);
const file = (name: string, text: string, mode = 0o644) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};
const authority = makeCertificate('authority', { hosts: [] });
const issue = (name: string, ...hosts: string[]) => makeCertificate(name, { hosts, issuer: authority });
const ofServer = issue('server', 'localhost', '127.0.0.1');
const expired = makeCertificate('server', { hosts: ['127.0.0.1'], issuer: authority, lastYear: 2001 });
const ofClient = issue('certified');
const ca = file('ca.pem', authority.certificate);
const stranger = file('stranger.pem', makeCertificate('stranger', { hosts: [] }).certificate);

const RULES = `
local   all peered                    peer map=spec
local   all all                       trust
hostssl   all certified 127.0.0.1/32  cert
hostssl   all tlsonly   127.0.0.1/32  scram-sha-256
hostnossl all plainonly 127.0.0.1/32  scram-sha-256
host      all tlsonly,plainonly all   reject
host      all trusted   127.0.0.1/32  trust
host      all cleartext 127.0.0.1/32  password
host      all all       127.0.0.1/32  scram-sha-256`;

let secure: StartedPostgres;
let outdated: StartedPostgres;
beforeAll(async () => {
  const settings = {
    hba_file: file('pg_hba.conf', RULES),
    ident_file: file('pg_ident.conf', `spec ${userInfo().username} peered`),
    ssl_ca_file: ca,
    ssl_max_protocol_version: 'TLSv1.2',
  };
  [secure, outdated] = await Promise.all([
    startPostgres({ tls: ofServer, settings, socket: true }),
    startPostgres({ tls: expired }),
  ]);
  const db = await secure.client();
  const roles = ['certified', 'tlsonly', 'plainonly', 'trusted', 'cleartext', 'peered'];
  for (const role of roles) await db.query(`CREATE ROLE ${role} LOGIN PASSWORD '${SPEC_PASSWORD}'`);
});
afterAll(async () => {
  await Promise.all([secure.stop(), outdated.stop()]);
  rmSync(folder, { recursive: true });
});

interface Way {
  readonly server?: StartedPostgres;
  readonly user?: string;
  readonly host?: string;
  readonly home?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Returns the outcome according to us and to the server, or the error code, and the warnings. */
async function connect({ server = secure, user = 'monitor', host = '127.0.0.1', home, parameters = {} }: Way) {
  const warnings: string[] = [];
  const query = new URLSearchParams(parameters).toString().replaceAll('+', '%20');
  const url = `postgres://${user}:${SPEC_PASSWORD}@${encodeURIComponent(host)}:${server.port}/postgres?${query}`;
  const connections = openConnections(url, {
    warn: (warning) => warnings.push(warning),
    passwords: { environment: home ? { HOME: home } : {} },
  });
  const text = `SELECT /* pgherald */ coalesce(version, 'none') FROM pg_stat_ssl WHERE pid = pg_backend_pid()`;
  try {
    return await connections.withSession(async (session) => {
      const { values } = await session.read({ name: '', text });
      return {
        tls: session.tls as TlsOutcome | null,
        version: values[0]?.[0],
        code: null as unknown,
        warnings,
        message: '',
      };
    });
  } catch (error) {
    const { code, message } = error as { code: unknown; message: string };
    expect(message).not.toContain(SPEC_PASSWORD);
    return { tls: null, version: null, code, warnings, message };
  } finally {
    await connections.close();
  }
}

describe('the outcome of a connection', () => {
  it.each([
    ['disable', {}, 'none'],
    ['allow', {}, 'none'],
    ['prefer', {}, 'encrypted'],
    ['require', {}, 'encrypted'],
    ['require', { sslrootcert: ca }, 'verified'],
    ['prefer', { sslrootcert: ca }, 'verified'],
    ['verify-ca', { sslrootcert: ca }, 'verified'],
    ['verify-full', { sslrootcert: ca }, 'verified'],
  ])('with sslmode=%s %j is %s', async (sslmode, files, expected) => {
    const { tls, version, code } = await connect({ parameters: { sslmode, ...files } });
    expect({ tls, version, code }).toEqual({
      tls: expected,
      version: expected === 'none' ? 'none' : 'TLSv1.2',
      code: null,
    });
  });

  it.each([
    ['allow', 'tlsonly', 'encrypted'],
    ['prefer', 'plainonly', 'none'],
  ])('with sslmode=%s follows what pg_hba.conf allows %s', async (sslmode, user, expected) => {
    expect(await connect({ user, parameters: { sslmode } })).toMatchObject({ tls: expected, code: null });
  });

  it('is refused if sslmode allows only connections that pg_hba.conf forbids', async () => {
    const outcomes = [
      await connect({ user: 'tlsonly', parameters: { sslmode: 'disable' } }),
      await connect({ user: 'plainonly', parameters: { sslmode: 'require' } }),
    ];
    expect(outcomes.map(({ code }) => code)).toEqual(['authentication', 'authentication']);
  });

  it('falls back to plain text under prefer if the certificate is not trusted, with a warning unless the host is local', async () => {
    const parameters = { sslmode: 'prefer', sslrootcert: stranger };
    expect(await connect({ parameters })).toMatchObject({ tls: 'none', warnings: [] });
    // This address is local too, but not one of the addresses that `isLocal` knows.
    const { tls, warnings } = await connect({ parameters, host: '0.0.0.0' });
    expect(tls).toBe('none');
    expect(warnings).toEqual([
      expect.stringMatching(
        /^orders-1: connected without TLS, since with TLS it failed \(tls\), which sslmode=prefer permits; /,
      ),
    ]);
  });

  it('is verified in every mode if the home directory has a root certificate, as with libpq', async () => {
    const home = join(folder, 'home');
    mkdirSync(join(home, '.postgresql'), { recursive: true });
    writeFileSync(join(home, '.postgresql/root.crt'), authority.certificate);
    expect(await connect({ home, parameters: { sslmode: 'require' } })).toMatchObject({ tls: 'verified' });
    writeFileSync(join(home, '.postgresql/root.crl'), makeRevocationList(authority, [ofServer]));
    expect(await connect({ home, parameters: { sslmode: 'require' } })).toMatchObject({ code: 'tls' });
  });
});

describe('a certificate of the server', () => {
  it.each([
    ['require', 'encrypted'],
    ['verify-ca', 'tls'],
    ['verify-full', 'tls'],
  ])('that has expired gives with sslmode=%s %s', async (sslmode, expected) => {
    const files = sslmode === 'require' ? {} : { sslrootcert: ca };
    const { tls, code } = await connect({ server: outdated, parameters: { sslmode, ...files } });
    expect(code ?? tls).toBe(expected);
  });

  it('is refused only if it was revoked', async () => {
    const listed = (certificates: Parameters<typeof makeRevocationList>[1]) => ({
      sslmode: 'verify-full',
      sslrootcert: ca,
      sslcrl: file('list.crl', makeRevocationList(authority, certificates)),
    });
    expect(await connect({ parameters: listed([ofServer]) })).toMatchObject({ code: 'tls' });
    expect(await connect({ parameters: listed([expired]) })).toMatchObject({ tls: 'verified', code: null });
    expect(await connect({ parameters: listed([]) })).toMatchObject({ tls: 'verified', code: null });
  });
});

it('uses a TLS version between ssl_min_protocol_version and ssl_max_protocol_version', async () => {
  const with_ = (parameters: Record<string, string>) => connect({ parameters: { sslmode: 'require', ...parameters } });
  expect(await with_({ ssl_min_protocol_version: 'TLSv1.3' })).toMatchObject({ code: 'tls' });
  const newest = await connect({
    server: outdated,
    parameters: { sslmode: 'require', ssl_max_protocol_version: 'TLSv1.2' },
  });
  expect(newest.version).toBe('TLSv1.2');
  expect((await connect({ server: outdated, parameters: { sslmode: 'require' } })).version).toBe('TLSv1.3');
});

describe('a certificate of the client', () => {
  const sslcert = file('client.crt', ofClient.certificate);
  const sslkey = file('client.key', ofClient.key, 0o600);
  const login = (parameters: Record<string, string>) =>
    connect({ user: 'certified', parameters: { sslmode: 'require', ...parameters } });

  it('is required for login', async () => {
    expect(await login({ sslcert, sslkey })).toMatchObject({ tls: 'encrypted', code: null });
    expect(await login({})).toMatchObject({ code: 'authentication' });
  });

  it('is found in the home directory', async () => {
    const home = join(folder, 'certified');
    mkdirSync(join(home, '.postgresql'), { recursive: true });
    writeFileSync(join(home, '.postgresql/postgresql.crt'), ofClient.certificate);
    writeFileSync(join(home, '.postgresql/postgresql.key'), ofClient.key, { mode: 0o600 });
    expect(await connect({ user: 'certified', home, parameters: { sslmode: 'require' } })).toMatchObject({
      code: null,
    });
  });

  it('may have a key with a passphrase', async () => {
    const locked = createPrivateKey(ofClient.key).export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'open sesame',
    });
    const key = file('locked.key', locked.toString(), 0o600);
    expect(await login({ sslcert, sslkey: key, sslpassword: 'open sesame' })).toMatchObject({ code: null });
    const wrong = await login({ sslcert, sslkey: key, sslpassword: 'open barley' });
    expect(wrong).toMatchObject({ code: 'tls' });
    expect(wrong.message).not.toContain('barley');
  });

  it('is not used without a key, or with a key that others may read', async () => {
    const open = file('open.key', ofClient.key, 0o644);
    expect(await login({ sslcert, sslkey: open })).toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('others may read the sslkey') as string,
    });
    expect(await login({ sslcert })).toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('sslcert needs sslkey') as string,
    });
  });
});

describe('channel_binding', () => {
  it.each([
    ['require', 'monitor', null],
    ['prefer', 'monitor', null],
    ['disable', 'monitor', null],
    ['require', 'trusted', 'authentication'],
    ['require', 'cleartext', 'authentication'],
    ['prefer', 'cleartext', null],
  ])('=%s lets %s in, or not: %s', async (channel_binding, user, expected) => {
    const { code, message } = await connect({ user, parameters: { sslmode: 'require', channel_binding } });
    expect(code).toBe(expected);
    if (expected) expect(message).toContain('channel_binding=require');
  });

  it('=require is refused without TLS', async () => {
    const { code, message } = await connect({ parameters: { sslmode: 'allow', channel_binding: 'require' } });
    expect([code, message]).toEqual(['authentication', expect.stringContaining('SCRAM-SHA-256-PLUS')]);
    expect(() => parseConnectionUrl('postgres://u@h/?sslmode=disable&channel_binding=require')).toThrow(
      /channel_binding=require needs TLS/,
    );
  });
});

it('logs in on the socket as the user of this process, by peer authentication and without a password', async () => {
  const host = encodeURIComponent(secure.socketFolder ?? '');
  const connections = openConnections(`postgres://peered@${host}:${secure.port}/postgres`);
  await expect(connections.withSession(async ({ tls }) => tls)).resolves.toBe('none');
  await connections.close();
});
