import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { StatusBoard } from '@pgherald/telemetry';
import { temporaryFolder } from '@pgherald/testing';
import { startHttp, type RunningApplication } from './start-http.js';

const folder = temporaryFolder();
const tokenFile = join(folder.path, 'token');
let app: RunningApplication;
beforeAll(async () => {
  writeFileSync(tokenFile, 'letmein\n');
  const board = new StatusBoard();
  board.register({ name: 'polling', status: () => ({ polls: 3 }), unready: () => undefined });
  app = await startHttp({ http: { host: '127.0.0.1', port: 0, tokenFile }, board, modules: [] });
});
afterAll(async () => {
  await app.close();
  folder.remove();
});

const get = (path: string, authorization?: string) =>
  fetch(`${app.url}${path}`, { headers: authorization === undefined ? {} : { authorization } });

/** Sends bytes to the port, and waits until both sides have closed. */
function send(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    // The server resets the connection on invalid input.
    socket.on('error', () => undefined).on('close', () => resolve());
    socket.resume().end(bytes);
  });
}

describe('the HTTP endpoints', () => {
  it('need the token except for /livez and /readyz', async () => {
    const paths = ['/livez', '/readyz', '/status', '/STATUS', '/status/', '/nowhere', '/livez/../status', '/%6civez'];
    const codes = await Promise.all(paths.map(async (path) => (await get(path)).status));
    expect(codes).toEqual([200, 200, 401, 401, 401, 401, 401, 401]);
    const wrong = ['Bearer ', 'Bearer letmei', 'Bearer letmein2', 'Basic bGV0bWVpbg==', ''];
    for (const authorization of wrong) expect((await get('/status', authorization)).status).toBe(401);
    expect(await (await get('/status', 'Bearer letmein')).json()).toEqual({ polling: { polls: 3 } });
  });

  it('forbid browsers to cache, sniff, frame and run content, and do not name the framework', async () => {
    for (const path of ['/livez', '/status', '/nowhere']) {
      const { headers } = await get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      });
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('keep working after invalid input', async () => {
    const request = Buffer.from('GET /status HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer letmein\r\n\r\n');
    const noise = Array.from({ length: 100 }, (_, i) => randomBytes(1 + ((i * 97) % 3_000)));
    const broken = noise.map((bytes, i) => Buffer.concat([request.subarray(0, i % request.length), bytes]));
    const startup = Buffer.from('0000000804d2162f', 'hex'); // PostgreSQL's request for TLS
    await Promise.all([...noise, ...broken, startup, Buffer.alloc(100_000, 'A'), request].map(send));
    expect((await get('/livez')).status).toBe(200);
    expect(await (await get('/status', 'Bearer letmein')).json()).toEqual({ polling: { polls: 3 } });
  });
});
