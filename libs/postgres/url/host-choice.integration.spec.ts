import { createServer, type Server } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  isInstalled,
  type Major,
  makeCertificate,
  makeRevocationList,
  openConnections,
  SPEC_PASSWORD,
  startPostgres,
  type StartedPostgres,
} from '../embedded/index.js';

const WHO = "SELECT /* pgherald */ current_setting('port')";
const LOGIN = `user=monitor password=${SPEC_PASSWORD} dbname=postgres`;

/** Returns the port of the server that a session reached, or the error code. */
async function portOf(text: string, query = WHO): Promise<unknown> {
  const connections = openConnections(text);
  try {
    const { values } = await connections.withSession((session) => session.read({ name: '', text: query }));
    return values[0]?.[0];
  } catch (error) {
    return (error as { code: unknown }).code;
  } finally {
    await connections.close();
  }
}

describe.each(([18, 13] as Major[]).filter(isInstalled))('hosts of PostgreSQL %i', (major) => {
  let postgres: StartedPostgres;
  let readOnly: StartedPostgres;
  let closed: number;
  let primary: number;
  let standby: number;

  beforeAll(async () => {
    postgres = await startPostgres({ major, standby: true });
    readOnly = await startPostgres({ major, settings: { default_transaction_read_only: 'on' } });
    closed = await closedPort();
    primary = postgres.port;
    standby = postgres.standby?.port ?? 0;
  });
  afterAll(async () => {
    await readOnly.stop();
    await postgres.stop();
  });

  const at = (ports: readonly number[], attributes: string) =>
    portOf(
      `host=${ports.map(() => '127.0.0.1').join(',')} port=${ports.join(',')} ${LOGIN} target_session_attrs=${attributes}`,
    );

  it('are tried in order until one answers', async () => {
    expect(await at([closed, primary, standby], 'any')).toBe(String(primary));
    expect(await at([standby, primary], 'any')).toBe(String(standby));
    expect(await at([closed, closed], 'any')).toBe('refused');
  });

  it('are chosen by target_session_attrs', async () => {
    const all = [closed, readOnly.port, standby, primary];
    expect(await at(all, 'primary')).toBe(String(readOnly.port));
    expect(await at(all, 'read-write')).toBe(String(primary));
    expect(await at([primary, standby], 'standby')).toBe(String(standby));
    expect(await at([primary, standby], 'read-only')).toBe(String(standby));
    expect(await at([primary, readOnly.port], 'read-only')).toBe(String(readOnly.port));
    expect(await at([primary, standby], 'prefer-standby')).toBe(String(standby));
    expect(await at([closed, primary], 'prefer-standby')).toBe(String(primary));
    expect(await at([primary], 'standby')).toBe('unreachable');
    expect(await at([standby], 'primary')).toBe('unreachable');
  });

  it('are not tried after one of them refuses the login', async () => {
    const wrong = LOGIN.replace(SPEC_PASSWORD, 'wrong');
    expect(await portOf(`host=127.0.0.1,127.0.0.1 port=${primary},${standby} ${wrong}`)).toBe('authentication');
  });

  it('keep no session on hosts that were not chosen', async () => {
    const connections = openConnections(
      `postgres://monitor:${SPEC_PASSWORD}@127.0.0.1:${primary},127.0.0.1:${standby}/postgres?target_session_attrs=standby`,
    );
    await connections.withSession((session) => session.read({ name: '', text: 'SELECT /* pgherald */ 1' }));
    const client = await postgres.client();
    const count = "SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = 'monitor' AND datname = 'postgres'";
    expect((await client.query(count)).rows).toEqual([{ n: 0 }]);
    await connections.close();
  });

  it('support application_name, options and hostaddr', async () => {
    const text = `host=no-such-host.invalid hostaddr=127.0.0.1 port=${primary} ${LOGIN} fallback_application_name=fall`;
    const asked = "SELECT /* pgherald */ current_setting('application_name') || ' ' || current_setting('geqo_seed')";
    expect(await portOf(`${text} options='-c geqo_seed=0.5'`, asked)).toBe('fall 0.5');
    expect(await portOf(`${text} application_name=own`, asked)).toBe('own 0');
  });

  it('receive a password only by methods that require_auth permits', async () => {
    const text = `host=127.0.0.1 port=${primary} ${LOGIN}`;
    expect(await portOf(`${text} require_auth=scram-sha-256`)).toBe(String(primary));
    expect(await portOf(`${text} require_auth=!password,!md5`)).toBe(String(primary));
    expect(await portOf(`${text} require_auth=md5`)).toBe('authentication');
    expect(await portOf(`${text} require_auth=none`)).toBe('authentication');
  });
});

describe('TLS by parameters of libpq', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
  const authority = makeCertificate('authority', { hosts: [] });
  const tls = makeCertificate('server', { hosts: ['localhost'], issuer: authority });
  let postgres: StartedPostgres;
  beforeAll(async () => {
    postgres = await startPostgres({ tls });
    writeFileSync(join(folder, 'ca.pem'), authority.certificate);
    mkdirSync(join(folder, 'crl'));
  });
  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  });

  const outcome = (more: string) =>
    portOf(
      `${LOGIN} port=${postgres.port} sslrootcert=${join(folder, 'ca.pem')} sslmode=verify-full ${more}`,
      "SELECT /* pgherald */ coalesce(version, 'none') FROM pg_stat_ssl WHERE pid = pg_backend_pid()",
    );

  it('checks the certificate against host, not against hostaddr', async () => {
    expect(await outcome('host=localhost hostaddr=127.0.0.1')).toBe('TLSv1.3');
    expect(await outcome('host=elsewhere hostaddr=127.0.0.1')).toBe('tls');
    expect(await outcome('host=elsewhere,localhost hostaddr=127.0.0.1,127.0.0.1')).toBe('TLSv1.3');
  });

  it('begins without negotiation if sslnegotiation=direct', async () => {
    expect(await outcome('host=localhost sslnegotiation=direct')).toBe('TLSv1.3');
  });

  it('reads the revocation lists of a folder, and names an unreadable one', async () => {
    expect(await outcome(`host=localhost sslcrldir=${join(folder, 'crl')}`)).toBe('TLSv1.3');
    expect(await outcome(`host=localhost sslcrldir=${join(folder, 'none')}`)).toBe('configuration');
    writeFileSync(join(folder, 'crl', 'own.r0'), makeRevocationList(authority, [tls]));
    expect(await outcome(`host=localhost sslcrldir=${join(folder, 'crl')}`)).toBe('tls');
  });
});

/** A port where nothing listens. */
async function closedPort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
