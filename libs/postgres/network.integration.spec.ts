import dns from 'node:dns';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import {
  makeCertificate,
  openConnections,
  SPEC_PASSWORD,
  startPostgres,
  type StartedPostgres,
} from './embedded/index.js';
import { parseConnectionUrl } from './url/connection-url.js';
import type { ServerConnections } from './pool/pools.js';

const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));
const both = hasIPv6 ? it : it.skip;

let postgres: StartedPostgres;
let other: StartedPostgres;
beforeAll(async () => {
  const settings = { listen_addresses: hasIPv6 ? '127.0.0.1,::1' : '127.0.0.1' };
  [postgres, other] = await Promise.all([
    startPostgres({ settings, tls: makeCertificate('server', { hosts: ['127.0.0.1', '::1'] }) }),
    startPostgres(),
  ]);
});
afterAll(() => Promise.all([postgres.stop(), other.stop()]));

const PORT = { name: '', text: `SELECT /* pgherald */ current_setting('port')::int` };
const portOf = (connections: ServerConnections, timeoutMs = 5_000) =>
  connections.withSession(async (session) => (await session.read(PORT, [], { timeoutMs })).values[0]?.[0]);
const url = (place: string, parameters = '') => `postgres://monitor:${SPEC_PASSWORD}@${place}/postgres${parameters}`;

/** Forwards to a server until it is cut. After that it drops all data but closes nothing, as a firewall may do. */
async function forwarder(host: string, to: () => number, port = 0) {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isCut = false;
  const server: Server = createServer((client) => {
    const upstream = connect(to(), '127.0.0.1');
    pairs.add([client, upstream]);
    client.on('data', (data) => isCut || upstream.write(data)).on('error', () => upstream.destroy());
    upstream.on('data', (data) => isCut || client.write(data)).on('error', () => client.destroy());
    client.on('close', () => isCut || upstream.destroy());
    upstream.on('close', () => isCut || client.destroy());
  }).listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut: (cut: boolean) => (isCut = cut),
    close: () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      server.close();
    },
  };
}

describe('a connection that is half open', () => {
  it('is closed after the statement timeout and a grace period, and the next work gets a new one', async () => {
    const way = await forwarder('127.0.0.1', () => postgres.port);
    const connections = openConnections(url(`127.0.0.1:${way.port}`));
    await portOf(connections);
    way.cut(true);
    await expect(portOf(connections, 100)).rejects.toMatchObject({ code: 'timeout', retryable: true });
    expect(connections.usage()).toMatchObject({ busy: 0, idle: 0 });
    way.cut(false);
    await expect(portOf(connections)).resolves.toBe(postgres.port);
    way.cut(true);
    // An unanswered Terminate message does not delay closing.
    await connections.close();
    expect(connections.usage()).toMatchObject({ busy: 0, idle: 0, closing: 0 });
    way.close();
  });

  it('does not block the rest of the pool', async () => {
    const way = await forwarder('127.0.0.1', () => postgres.port);
    const connections = openConnections(url(`127.0.0.1:${way.port}`), { maxConnections: 2 });
    await Promise.all([portOf(connections), portOf(connections)]);
    way.cut(true);
    const lost = await Promise.allSettled([portOf(connections, 100), portOf(connections, 100)]);
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    way.cut(false);
    await expect(Promise.all([portOf(connections), portOf(connections)])).resolves.toEqual([
      postgres.port,
      postgres.port,
    ]);
    await connections.close();
    way.close();
  });
});

describe('a host name', () => {
  it('is resolved for each new connection, to follow a failover by DNS', async () => {
    const first = await forwarder('127.0.0.1', () => postgres.port);
    const second = await forwarder('127.0.0.2', () => other.port, first.port);
    let address = '127.0.0.1';
    const { lookup } = dns;
    // Only the resolver is replaced; everything else is real.
    dns.lookup = ((name: string, options: { all?: boolean }, done: (...answer: unknown[]) => void) => {
      if (name !== 'db.example') (lookup as (...all: unknown[]) => void)(name, options, done);
      else if (options.all) done(null, [{ address, family: 4 }]);
      else done(null, address, 4);
    }) as typeof dns.lookup;
    try {
      const connections = openConnections(url(`db.example:${first.port}`, '?sslmode=disable'));
      await expect(portOf(connections)).resolves.toBe(postgres.port);
      address = '127.0.0.2';
      first.close();
      while (connections.usage().idle > 0) await new Promise((resolve) => setImmediate(resolve));
      await expect(portOf(connections)).resolves.toBe(other.port);
      await connections.close();
    } finally {
      dns.lookup = lookup;
      second.close();
    }
  });
});

describe('IPv6', () => {
  both('addresses stand in brackets, and are verified as any other', async () => {
    const connections = openConnections(url(`[::1]:${postgres.port}`));
    await expect(portOf(connections)).resolves.toBe(postgres.port);
    await connections.close();
    const encrypted = openConnections(url(`[::1]:${postgres.port}`, '?sslmode=require'));
    await expect(encrypted.withSession(async ({ tls }) => tls)).resolves.toBe('encrypted');
    await encrypted.close();
  });

  both('is tried as well as IPv4 if a name has both, and only one of them answers', async () => {
    const connections = openConnections(url(`localhost:${other.port}`));
    await expect(portOf(connections)).resolves.toBe(other.port);
    await connections.close();
  });
});

describe('special characters', () => {
  const ODD = [`mon@itor:/?#[]% é"'`, 'two  spaces', `semi;colon&amp=x`, '日本', `back\\slash`];

  it.each(ODD)('in user, password and database (%s) log in as they are', async (odd) => {
    const db = await postgres.client();
    const [role, database] = [`"${odd.replaceAll('"', '""')}"`, `"${odd.replaceAll('"', '""')} db"`];
    const password = `pw ${odd}`.replaceAll("'", "''");
    await db.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
    await db.query(`CREATE DATABASE ${database}`);
    const [user, secret, name] = [odd, `pw ${odd}`, `${odd} db`].map(encodeURIComponent);
    const place = `127.0.0.1:${postgres.port}`;
    for (const text of [
      `postgres://${user}:${secret}@${place}/${name}`,
      `postgres://${place}?user=${user}&password=${secret}&dbname=${name}`,
    ]) {
      expect(parseConnectionUrl(text)).toMatchObject({ user: odd, database: `${odd} db` });
      const connections = openConnections(text);
      const who = { name: '', text: 'SELECT /* pgherald */ current_user::text, current_database()::text' };
      const { values } = await connections.withSession((session) => session.read(who));
      expect(values).toEqual([[odd, `${odd} db`]]);
      await connections.close();
    }
  });
});
