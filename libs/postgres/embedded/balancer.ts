import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { pipeline } from 'node:stream';

/** A TCP proxy for specs that forwards each connection to one of several ports on loopback. */
export interface StartedBalancer {
  readonly port: number;
  balance(ports: readonly number[]): void;
  stop(): Promise<void>;
}

/** `round-robin`: to the next port; `leastconn`: to the port with the fewest connections. */
export type Balancing = 'round-robin' | 'leastconn';

export async function startBalancer(
  first: readonly number[],
  balancing: Balancing = 'round-robin',
): Promise<StartedBalancer> {
  let ports = first;
  let turn = 0;
  const sockets = new Set<Socket>();
  const open = new Map<number, number>();
  const count = (port: number): number => open.get(port) ?? 0;
  const next = (): number => {
    const inTurn = ports.map((_, index) => ports[(turn + index) % ports.length] ?? 0);
    turn += 1;
    return balancing === 'leastconn' ? (inTurn.toSorted((a, b) => count(a) - count(b))[0] ?? 0) : (inTurn[0] ?? 0);
  };
  const server = createServer((client) => {
    const port = next();
    open.set(port, count(port) + 1);
    client.once('close', () => open.set(port, count(port) - 1));
    const upstream = connect(port, '127.0.0.1');
    pipeline(client, upstream, client, () => undefined);
    sockets.add(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    balance: (others) => (ports = others),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
