import { once } from 'node:events';
import { createServer } from 'node:net';
import type { ProcessSettings } from './process-settings.js';

/** Listens on the address of the HTTP endpoints for a moment. @throws Error with one line if that fails */
export async function checkPort({ host, port }: ProcessSettings['http']): Promise<void> {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'it is in use' : `it may not be used (${code})`;
    throw new Error(`cannot listen on ${host}:${port}: ${why}; set PGHERALD_HTTP_PORT or PGHERALD_HTTP_HOST`, {
      cause,
    });
  }
  server.close();
  await once(server, 'close');
}
