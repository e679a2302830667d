import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate, openConnections, startPostgres, type StartedPostgres } from '../embedded/index.js';
import { parseConnectionUrl } from '../url/connection-url.js';

const folder = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
const pem = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return encodeURIComponent(path);
};
const authority = makeCertificate('authority', { hosts: [] });
const stranger = makeCertificate('stranger', { hosts: [] });
const ca = pem('ca.pem', authority.certificate);
const strangerCa = pem('stranger.pem', stranger.certificate);

let plain: StartedPostgres;
let secure: StartedPostgres;
let misnamed: StartedPostgres;
beforeAll(async () => {
  const certificate = (...hosts: string[]) => makeCertificate('server', { hosts, issuer: authority });
  [plain, secure, misnamed] = await Promise.all([
    startPostgres({ socket: true }),
    startPostgres({ tls: certificate('localhost', '127.0.0.1') }),
    startPostgres({ tls: certificate('elsewhere.example'), major: 13 }),
  ]);
});
afterAll(async () => {
  await Promise.all([plain.stop(), secure.stop(), misnamed.stop()]);
  rmSync(folder, { recursive: true });
});

const TLS = `SELECT /* pgherald */ coalesce(version, 'none') FROM pg_stat_ssl WHERE pid = pg_backend_pid()`;

/** Returns the TLS version of a connection, `none`, or the error code. */
async function outcome(url: string): Promise<unknown> {
  const connections = openConnections(url);
  try {
    const { values } = await connections.withSession((session) => session.read({ name: '', text: TLS }));
    return values[0]?.[0];
  } catch (error) {
    expect((error as Error).message).not.toContain('spec-password');
    return (error as { code: unknown }).code;
  } finally {
    await connections.close();
  }
}

describe('a connection without TLS on the server', () => {
  it.each([
    ['disable', 'none'],
    ['allow', 'none'],
    ['prefer', 'none'],
    ['require', 'tls'],
    ['verify-full', 'tls'],
  ])('with sslmode=%s gives %s', async (mode, expected) => {
    expect(await outcome(`${plain.url()}?sslmode=${mode}&sslrootcert=${ca}`)).toBe(expected);
  });

  it('uses the Unix socket', async () => {
    const host = encodeURIComponent(plain.socketFolder ?? '');
    expect(await outcome(`postgres://monitor:spec-password@${host}:${plain.port}/postgres`)).toBe('none');
  });
});

describe('a connection with TLS on the server', () => {
  it.each([
    ['disable', '', 'none'],
    ['allow', '', 'none'],
    ['prefer', '', 'TLSv1.3'],
    ['require', '', 'TLSv1.3'],
    ['verify-ca', ca, 'TLSv1.3'],
    ['verify-full', ca, 'TLSv1.3'],
    ['require', strangerCa, 'tls'],
    ['verify-ca', strangerCa, 'tls'],
    ['verify-full', strangerCa, 'tls'],
    ['verify-full', '', 'configuration'],
    ['verify-ca', 'system', 'configuration'],
    ['verify-full', 'system', 'tls'],
    ['verify-full', encodeURIComponent('/no/such/file'), 'configuration'],
  ])('with sslmode=%s and sslrootcert=%s gives %s', async (mode, root, expected) => {
    expect(await outcome(`${secure.url()}?sslmode=${mode}&sslrootcert=${root}`)).toBe(expected);
  });

  it.each([
    ['require', 'TLSv1.3'],
    ['verify-ca', 'TLSv1.3'],
    ['verify-full', 'tls'],
  ])('whose certificate names another host gives with sslmode=%s %s', async (mode, expected) => {
    const root = mode === 'require' ? '' : ca;
    expect(await outcome(`${misnamed.url()}?sslmode=${mode}&sslrootcert=${root}`)).toBe(expected);
  });

  it('reads the root certificate from the home directory, as libpq does', async () => {
    mkdirSync(join(folder, '.postgresql'));
    writeFileSync(join(folder, '.postgresql/root.crt'), authority.certificate);
    const connections = openConnections(`${secure.url()}?sslmode=verify-full`, {
      passwords: { environment: { HOME: folder } },
    });
    await expect(connections.withSession(async (session) => session.versionNum)).resolves.toBeGreaterThan(180_000);
    await connections.close();
  });
});

describe('a connection that cannot be made', () => {
  const at = (place: string) => `postgres://monitor:spec-password@${place}`;

  it.each([
    ['an unknown host', () => at('no-such-host.invalid/postgres'), 'dns', null],
    ['a closed port', () => at('127.0.0.1:1/postgres'), 'refused', null],
    ['a socket that is not there', () => at('%2Fno%2Fsuch/postgres'), 'refused', null],
    [
      'a wrong password',
      () => `postgres://monitor:spec-passwordx@127.0.0.1:${plain.port}/postgres`,
      'authentication',
      '28P01',
    ],
    ['no password', () => `postgres://monitor@127.0.0.1:${plain.port}/postgres`, 'authentication', null],
    [
      'an unknown role',
      () => `postgres://no-such-role:spec-password@127.0.0.1:${plain.port}/postgres`,
      'authentication',
      '28P01',
    ],
    ['a missing database', () => plain.url('nowhere'), 'database-missing', '3D000'],
  ])('for %s fails with one line', async (_, url, code, sqlstate) => {
    const connections = openConnections(url());
    const failure: unknown = await connections.withSession(async () => 'connected').catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'PostgresError', code, sqlstate, server: 'orders-1' });
    expect((failure as Error).message).toMatch(/^orders-1, database \S+: [^\n]*$/);
    expect((failure as Error).message).not.toContain('spec-password');
    expect(connections.usage()).toMatchObject({ busy: 0, idle: 0, opening: 0 });
    await connections.close();
  });

  describe('because another program listens', () => {
    let server: Server;
    const listen = async (answer: (socket: Socket) => void) => {
      server = createServer(answer).listen(0, '127.0.0.1');
      await once(server, 'listening');
      return at(`127.0.0.1:${(server.address() as { port: number }).port}/postgres`);
    };
    afterEach(() => server.close());

    it('fails after the connect timeout', async () => {
      const connections = openConnections(await listen(() => undefined), { connectTimeoutMs: 50 });
      await expect(connections.withSession(async () => 1)).rejects.toMatchObject({ code: 'timeout', retryable: true });
    });

    it('reports a connection that is closed at once', async () => {
      const connections = openConnections(await listen((socket) => socket.destroy()));
      await expect(connections.withSession(async () => 1)).rejects.toMatchObject({
        code: 'connection-lost',
        retryable: true,
      });
    });

    it('refuses a server older than 13 by its version', async () => {
      const url = await listen((socket) => {
        const answers = [LOGIN, rowWith('120017')];
        socket.on('data', () => socket.write(answers.shift() ?? ''));
      });
      const failure = openConnections(url).withSession(async () => 1);
      await expect(failure).rejects.toMatchObject({
        code: 'unsupported-version',
        message: expect.stringContaining('12.17') as string,
      });
    });
  });

  it('carries no text of PostgreSQL, not even as cause', async () => {
    const connections = openConnections(plain.url());
    const text = `SELECT /* pgherald */ 'users secret'::int`;
    const failure: unknown = await connections
      .withSession((session) => session.read({ name: '', text }))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'other', sqlstate: '22P02' });
    expect(JSON.stringify([failure, (failure as Error).cause, (failure as Error).message])).not.toContain(
      'users secret',
    );
    await connections.close();
  });
});

it('carries application_name of the program unless the URL has one', async () => {
  const db = await plain.client();
  const nameOf = async (url: string) => {
    const connections = openConnections(url);
    const { rows } = await connections.withSession(() =>
      db.query<{ n: string }>(`SELECT application_name n FROM pg_stat_activity WHERE usename = 'monitor'`),
    );
    await connections.close();
    return rows.map(({ n }) => n);
  };
  expect(await nameOf(plain.url())).toEqual(['pgherald']);
  expect(await nameOf(`${plain.url()}?application_name=mine`)).toEqual(['mine']);
  expect(parseConnectionUrl(plain.url()).applicationName).toBeNull();
});

function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** The server's answers to a login and to a prepared statement that returns one row of one text. */
const READY = message('Z', Buffer.from('I'));
const LOGIN = Buffer.concat([message('R', Buffer.alloc(4)), READY]);
function rowWith(text: string): Buffer {
  const column = Buffer.concat([Buffer.from('v\0'), Buffer.from('00000000000000000019ffffffffffff0000', 'hex')]);
  const length = Buffer.alloc(4);
  length.writeInt32BE(text.length);
  const row = message('D', Buffer.from([0, 1]), length, Buffer.from(text));
  const description = message('T', Buffer.from([0, 1]), column);
  return Buffer.concat([message('1'), message('2'), description, row, message('C', Buffer.from('SELECT 1\0')), READY]);
}
