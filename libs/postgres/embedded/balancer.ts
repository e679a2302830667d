import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP proxy for specs that sends each connection to the next of some ports on loopback. */
export interface StartedBalancer {
  readonly port: number;
  /** Sends all later connections to these; those that are open stay. */
  balance(ports: readonly number[]): void;
  stop(): Promise<void>;
}

/** Starts a round-robin balancer on a free port of loopback. */
export async function startBalancer(first: readonly number[]): Promise<StartedBalancer> {
  let ports = first;
  let turn = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(ports[turn++ % ports.length] ?? 0, '127.0.0.1');
    client.pipe(upstream).pipe(client);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('close', () => other.destroy()).on('error', () => other.destroy());
    }
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
