import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { openConnections, SPEC_PASSWORD, startPostgres, type StartedPostgres } from '../embedded/index.js';

/** Which free backend a client gets: the last or first one returned, or its own last one. */
type Order = 'last' | 'first' | 'own';
/** Whether the pooler starts its backends in advance or on demand. */
type Start = 'before' | 'on demand';

describe.each<[Order, number, Start, number]>([
  ['last', 1, 'before', 3],
  ['last', 3, 'on demand', 3],
  ['first', 2, 'on demand', 3],
  ['first', 3, 'before', 3],
  ['own', 3, 'before', 3],
  ['own', 3, 'on demand', 3],
  ['last', 2, 'on demand', 1],
  ['own', 2, 'before', 1],
])(
  'a pooler that names true backends, with the %s of %d ones next, started %s',
  (order, size, start, maxConnections) => {
    let postgres: StartedPostgres;
    let pooler: TrueNames;
    beforeAll(async () => {
      postgres = await startPostgres();
      const client = await postgres.client();
      await client.query('CREATE TABLE written (n int); ALTER TABLE written OWNER TO monitor');
      pooler = await TrueNames.start(postgres.url(), order, size, start);
    });
    afterAll(async () => {
      await pooler.stop();
      await postgres.stop();
    });

    it('is detected before anything is set, so that the application can write during and after our polling', async () => {
      const url = `postgres://monitor:${SPEC_PASSWORD}@127.0.0.1:${pooler.port}/postgres?sslmode=disable`;
      const warnings: string[] = [];
      const connections = openConnections(url, { maxConnections, warn: (warning) => warnings.push(warning) });
      const application = new pg.Client(url);
      await application.connect();
      const write = () => application.query('INSERT INTO written VALUES (1)');
      const read = () =>
        connections.withSession((session) => session.read({ name: 'one', text: 'SELECT /* pgherald */ 1' }));
      for (let i = 0; i < 20; i++) await Promise.all([read(), write(), read()]);
      await connections.close();
      for (let i = 0; i < size; i++) await write();
      await application.end();
      expect(connections.poolerMode).toBe('transaction');
      expect(warnings).toHaveLength(1);
      const settings = await pooler.settings();
      expect(settings).toEqual(settings.map(() => 'off'));
    });
  },
);

/** A transaction pooler whose logins report the pid of a free backend. */
class TrueNames {
  readonly backends: pg.Client[] = [];
  readonly #free: pg.Client[] = [];
  readonly #last = new Map<Socket, pg.Client>();
  readonly #waiting: (() => void)[] = [];
  readonly #server: Server;

  static async start(url: string, order: Order, size: number, start: Start): Promise<TrueNames> {
    const pooler = new TrueNames(url, order, size);
    await once(pooler.#server, 'listening');
    while (start === 'before' && pooler.backends.length < size) pooler.#free.push(await pooler.#begin());
    return pooler;
  }

  private constructor(
    private readonly url: string,
    private readonly order: Order,
    private readonly size: number,
  ) {
    this.#server = createServer((client) => void this.#serve(client)).listen(0, '127.0.0.1');
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async settings(): Promise<unknown[]> {
    const answers = this.backends.map((backend) =>
      backend.query<{ value: string }>(`SELECT current_setting('default_transaction_read_only') AS value`),
    );
    return (await Promise.all(answers)).map(({ rows }) => rows[0]?.value);
  }

  async stop(): Promise<void> {
    this.#server.close();
    await Promise.all(this.backends.map((backend) => backend.end()));
  }

  async #serve(client: Socket): Promise<void> {
    client.on('error', () => client.destroy());
    await once(client, 'data'); // the start-up packet
    const named = await this.#take(client);
    client.write(login(processOf(named)));
    this.#give(named);
    const sent = new Messages();
    client.on('data', (data: Buffer) => {
      for (const message of sent.take(data)) this.#forward(client, message);
    });
    client.on('close', () => this.#detach(client));
  }

  readonly #attached = new Map<Socket, { backend?: pg.Client; readonly queue: Buffer[]; unanswered: number }>();

  #forward(client: Socket, message: Buffer): void {
    const type = message.toString('latin1', 0, 1);
    if (type === 'X') return void client.end();
    let state = this.#attached.get(client);
    if (!state) {
      state = { queue: [], unanswered: 0 };
      this.#attached.set(client, state);
      void this.#attach(client, state);
    }
    if (type === 'Q' || type === 'S') state.unanswered += 1;
    if (state.backend) streamOf(state.backend).write(message);
    else state.queue.push(message);
  }

  async #attach(client: Socket, state: { backend?: pg.Client; queue: Buffer[]; unanswered: number }): Promise<void> {
    const backend = await this.#take(client);
    const stream = streamOf(backend);
    const received = new Messages();
    const own = stream.listeners('data') as ((data: Buffer) => void)[];
    stream.removeAllListeners('data');
    const onData = (data: Buffer): void => {
      for (const message of received.take(data)) {
        client.write(message);
        if (message[0] !== READY || (state.unanswered -= 1) > 0 || message[5] !== IDLE) continue;
        stream.off('data', onData);
        for (const listener of own) stream.on('data', listener);
        this.#attached.delete(client);
        this.#give(backend);
      }
    };
    stream.on('data', onData);
    state.backend = backend;
    for (const message of state.queue) stream.write(message);
  }

  /** Rolls back a transaction that a client left open. */
  #detach(client: Socket): void {
    const state = this.#attached.get(client);
    if (state?.backend && state.unanswered === 0) this.#forward(client, query('ROLLBACK'));
  }

  async #begin(): Promise<pg.Client> {
    const backend = new pg.Client(this.url);
    this.backends.push(backend);
    await backend.connect();
    return backend;
  }

  async #take(client: Socket): Promise<pg.Client> {
    const last = this.#last.get(client);
    const isMissing = this.order === 'own' ? last === undefined : this.#free.length === 0;
    if (isMissing && this.backends.length < this.size) this.#free.push(await this.#begin());
    while (this.#free.length === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const isOwn = this.order === 'own' && last !== undefined && this.#free.includes(last);
    const index = isOwn ? this.#free.indexOf(last) : this.order === 'first' ? 0 : this.#free.length - 1;
    const [backend] = this.#free.splice(index, 1) as [pg.Client];
    this.#last.set(client, backend);
    return backend;
  }

  #give(backend: pg.Client): void {
    this.#free.push(backend);
    this.#waiting.shift()?.();
  }
}

const READY = 'Z'.charCodeAt(0);
const IDLE = 'I'.charCodeAt(0);
const streamOf = (client: pg.Client) => (client as unknown as { connection: { stream: Socket } }).connection.stream;
const processOf = (client: pg.Client) => (client as unknown as { processID: number }).processID;

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const query = (sql: string) => message('Q', Buffer.from(`${sql}\0`));

function login(pid: number): Buffer {
  const key = Buffer.alloc(8);
  key.writeInt32BE(pid);
  return Buffer.concat([message('R', Buffer.alloc(4)), message('K', key), message('Z', Buffer.from('I'))]);
}

/** Cuts bytes into messages of the protocol. */
class Messages {
  #rest = Buffer.alloc(0);

  take(data: Buffer): Buffer[] {
    this.#rest = Buffer.concat([this.#rest, data]);
    const found: Buffer[] = [];
    while (this.#rest.length >= 5 && this.#rest.length > this.#rest.readInt32BE(1)) {
      const end = 1 + this.#rest.readInt32BE(1);
      found.push(this.#rest.subarray(0, end));
      this.#rest = this.#rest.subarray(end);
    }
    return found;
  }
}
