import { parseConnectionUrl } from '../url/connection-url.js';
import { ServerConnections, type ServerConnectionsOptions } from '../pool/pools.js';
import type { Session } from '../read/session.js';

/** Creates connections for a spec, with the target name `orders-1` and short limits. */
export function openConnections(url: string, overrides: Partial<ServerConnectionsOptions> = {}): ServerConnections {
  return new ServerConnections({
    server: 'orders-1',
    target: parseConnectionUrl(url),
    passwords: {},
    applicationName: 'pgherald',
    connectTimeoutMs: 5_000,
    budgets: { statementTimeoutMs: 5_000, lockTimeoutMs: 1_000, idleInTransactionTimeoutMs: 10_000 },
    maxConnections: 3,
    pooling: 'kept',
    waitTimeoutMs: 5_000,
    ...overrides,
  });
}

export async function inSession<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  const connections = openConnections(url);
  try {
    return await connections.withSession(work);
  } finally {
    await connections.close();
  }
}
