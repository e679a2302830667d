import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What the network between two programs does. */
export type Network =
  | { readonly kind: 'open' }
  /** Each byte arrives so much later, in each direction. */
  | { readonly kind: 'delayed'; readonly delayMs: number }
  /** Some packets are lost and sent again: TCP delivers them, and all behind them, later. */
  | { readonly kind: 'lossy'; readonly lossPct: number; readonly resentAfterMs: number }
  /** Nothing arrives, and connections are neither refused nor closed. What was sent arrives when the partition ends. */
  | { readonly kind: 'partitioned' };

/** A TCP proxy on loopback whose network can be disturbed. */
export class NetworkProxy {
  network: Network = { kind: 'open' };
  readonly #pipes = new Set<Pipe>();
  readonly #server: Server;

  /** @param upstream the address behind it, as `host:port` */
  static async start(upstream: string, random: () => number): Promise<NetworkProxy> {
    const proxy = new NetworkProxy(upstream, random);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  private constructor(upstream: string, random: () => number) {
    const { hostname, port } = new URL(`tcp://${upstream}`);
    this.#server = createServer((client) => {
      const server = connect(Number(port), hostname);
      const network = () => this.network;
      for (const [from, to] of [
        [client, server],
        [server, client],
      ] as const) {
        const pipe = new Pipe(from, to, network, random);
        this.#pipes.add(pipe);
        from.once('close', () => this.#pipes.delete(pipe));
      }
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  disturb(network: Network): void {
    this.network = network;
    for (const pipe of this.#pipes) pipe.flush();
  }

  async stop(): Promise<void> {
    for (const pipe of this.#pipes) pipe.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

/** One direction of a connection; keeps the order of bytes. */
class Pipe {
  readonly #queue: { readonly chunk: Buffer | null; readonly at: number }[] = [];
  #timer: NodeJS.Timeout | undefined;

  readonly #from: Socket;
  readonly #to: Socket;
  readonly #network: () => Network;
  readonly #random: () => number;

  constructor(from: Socket, to: Socket, network: () => Network, random: () => number) {
    this.#from = from;
    this.#to = to;
    this.#network = network;
    this.#random = random;
    const end = () => this.#add(null);
    from.on('data', (chunk: Buffer) => this.#add(chunk)).on('end', end);
    // The other side notices only when the network lets it.
    from.on('error', end);
  }

  /** Delivers what is due, and the rest later. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#network().kind === 'partitioned') return;
    for (let next = this.#queue[0]; next !== undefined && next.at <= performance.now(); next = this.#queue[0]) {
      this.#queue.shift();
      if (this.#to.destroyed) continue;
      if (next.chunk === null) this.#to.end();
      else this.#to.write(next.chunk);
    }
    const [next] = this.#queue;
    if (next !== undefined) this.#timer = setTimeout(() => this.flush(), Math.max(1, next.at - performance.now()));
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#from.destroy();
    this.#to.destroy();
  }

  #add(chunk: Buffer | null): void {
    const before = this.#queue.at(-1)?.at ?? 0;
    this.#queue.push({ chunk, at: Math.max(before, performance.now() + this.#delayMs()) });
    this.flush();
  }

  #delayMs(): number {
    const network = this.#network();
    if (network.kind === 'delayed') return network.delayMs;
    if (network.kind !== 'lossy') return 0;
    return this.#random() * 100 < network.lossPct ? network.resentAfterMs : 0;
  }
}
