import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { openConnections, SPEC_PASSWORD, startPostgres, type StartedPostgres } from './embedded/index.js';
import type { ServerConnections } from './pool/pools.js';

/** Messages of a client after login: the text of a query, or name and text of a parsed statement. */
interface Sent {
  readonly name: string;
  readonly text: string;
}

let postgres: StartedPostgres;
let proxy: Server;
let sent: Sent[];
let connections: ServerConnections;
beforeAll(async () => {
  postgres = await startPostgres();
  proxy = createServer((client) => {
    const server = connect(postgres.port, '127.0.0.1');
    const messages = new Messages();
    client.on('data', (data) => {
      sent.push(...messages.take(data));
      server.write(data);
    });
    server.on('data', (data) => client.write(data));
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const)
      socket.on('close', () => other.destroy()).on('error', () => other.destroy());
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
});
beforeEach(() => {
  sent = [];
  const { port } = proxy.address() as AddressInfo;
  connections = openConnections(`postgres://monitor:${SPEC_PASSWORD}@127.0.0.1:${port}/postgres`, { pooler: true });
});
afterEach(() => connections.close());
afterAll(async () => {
  proxy.close();
  await postgres.stop();
});

const read = (sql: string, parameters: readonly unknown[] = [], timeoutMs = 5_000) =>
  connections.withSession((session) =>
    session.read({ name: 'named', text: sql.replace('SELECT', 'SELECT /* pgherald */') }, parameters, { timeoutMs }),
  );

describe('behind a pooler', () => {
  it('no statement has a name, and each has its own read-only transaction', async () => {
    await read('SELECT $1::int + 1', [1]);
    await read('SELECT 7');
    const statements = sent
      .map(({ text }) => text.replaceAll(/\s+/g, ' ').slice(0, 44))
      // No connection is kept, and each login reads the facts of the server.
      .filter((text) => !text.startsWith('SELECT /* pgherald */ pg_catalog.current_set'));
    const transaction = (statement: string) => [
      'BEGIN /* pgherald */ ISOLATION LEVEL READ COMMITTED',
      statement,
      'ROLLBACK /* pgherald */',
    ];
    // The check for statement pooling comes first.
    expect(statements.slice(2)).toEqual(
      ['SELECT /* pgherald */ $1::int + 1', 'SELECT /* pgherald */ 7']
        .flatMap(transaction)
        .map((text) => text.slice(0, 44)),
    );
    expect(sent.map(({ name }) => name)).toEqual(sent.map(() => ''));
  });

  it('no setting or prepared statement outlives a transaction', async () => {
    await connections.withSession(async (session) => {
      const text = `SELECT /* pgherald */ current_setting('search_path'), current_setting('statement_timeout')`;
      expect((await session.read({ name: '', text }, [], { timeoutMs: 1_234 })).values).toEqual([
        ['pg_catalog, pg_temp', '1234ms'],
      ]);
    });
    expect(sent.filter(({ text }) => /set_config\([^)]*, false\)|^SET|PREPARE/.test(text))).toEqual([]);
    expect(sent.some(({ text }) => /s\.value, true\)[^]*'lock_timeout', '1000'/.test(text))).toBe(true);
  });

  it('writes are refused, and a failure does not affect the next statement', async () => {
    await expect(read('SELECT 1 INTO TABLE t')).rejects.toMatchObject({ sqlstate: '25006' });
    await expect(read('SELECT pg_sleep(5)', [], 30)).rejects.toMatchObject({ code: 'statement-timeout' });
    expect((await read('SELECT 8')).values).toEqual([[8]]);
  });

  it('pipelined statements succeed or fail separately', async () => {
    const answers = await connections.withSession((session) =>
      session.pipelined(() =>
        Promise.allSettled(
          ['1', `'x'::int`, '3'].map((value) => session.read({ name: '', text: `SELECT /* pgherald */ ${value}` })),
        ),
      ),
    );
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.values : 'failed'))).toEqual([
      [[1]],
      'failed',
      [[3]],
    ]);
  });
});

/** Cuts a client's bytes into messages of the protocol; the first has no type. */
class Messages {
  #rest = Buffer.alloc(0);
  #isStarted = false;

  take(data: Buffer): Sent[] {
    this.#rest = Buffer.concat([this.#rest, data]);
    const found: Sent[] = [];
    for (;;) {
      const head = this.#isStarted ? 1 : 0;
      if (this.#rest.length < head + 4) return found;
      const end = head + this.#rest.readInt32BE(head);
      if (this.#rest.length < end) return found;
      const type = head ? String.fromCharCode(this.#rest[0] ?? 0) : '';
      const [first = '', second = ''] = this.#rest
        .subarray(head + 4, end)
        .toString()
        .split('\0');
      if (type === 'Q') found.push({ name: '', text: first });
      if (type === 'P') found.push({ name: first, text: second });
      this.#rest = this.#rest.subarray(end);
      this.#isStarted = true;
    }
  }
}
