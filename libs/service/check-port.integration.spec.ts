import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { checkPort } from './check-port.js';

describe('the port of the HTTP endpoints', () => {
  it('that is in use is reported in one line, with the settings to change', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      await expect(checkPort({ host: '127.0.0.1', port })).rejects.toThrow(
        `cannot listen on 127.0.0.1:${port}: it is in use; set PGHERALD_HTTP_PORT or PGHERALD_HTTP_HOST`,
      );
    } finally {
      server.close();
    }
    await once(server, 'close');
    await expect(checkPort({ host: '127.0.0.1', port })).resolves.toBeUndefined();
  });

  it('of a foreign address is reported with the error code', async () => {
    await expect(checkPort({ host: '192.0.2.1', port: 0 })).rejects.toThrow('it may not be used (EADDRNOTAVAIL)');
  });
});
