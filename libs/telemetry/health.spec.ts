import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import { HealthModule } from './health.module.js';
import { httpAccess } from './http-access.js';
import { StatusBoard } from './index.js';

describe('the health endpoints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'health-'));
  const tokenFile = join(folder, 'token');
  const board = new StatusBoard();
  let reason: string | undefined = 'orders: databases not attempted yet';
  let app: INestApplication;
  let url: string;

  beforeAll(async () => {
    writeFileSync(tokenFile, 'letmein\n');
    board.register({ name: 'polling', status: () => ({ polls: 3 }), unready: () => reason });
    app = await NestFactory.create(HealthModule.with(board), { logger: false });
    app.use(httpAccess(tokenFile));
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('answer /livez without a token', async () => {
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  it('are not ready while a part is not, and name the part and the reason', async () => {
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('orders: databases not attempted yet');
    reason = undefined;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('show the status only with the token', async () => {
    expect((await fetch(`${url}/status`)).status).toBe(401);
    expect((await fetch(`${url}/status`, { headers: { authorization: 'Bearer letmeout' } })).status).toBe(401);
    const response = await fetch(`${url}/status`, { headers: { authorization: 'Bearer letmein' } });
    expect(await response.json()).toEqual({ polling: { polls: 3 } });
  });
});

describe('the health endpoints without a token', () => {
  let app: INestApplication;
  let port: string;
  beforeAll(async () => {
    app = await NestFactory.create(HealthModule.with(new StatusBoard()), { logger: false });
    app.use(httpAccess(undefined));
    await app.listen(0, '127.0.0.1');
    ({ port } = new URL(await app.getUrl()));
  });
  afterAll(() => app.close());

  /** Returns the HTTP status for a request with this host name. */
  const asked = async (host: string, path = '/status') =>
    new Promise<number | undefined>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, headers: { host } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      })
        .on('error', reject)
        .end();
    });

  it.each(['localhost', 'LocalHost:7432', '127.0.0.1', '127.0.0.1:80', '127.8.8.8', '[::1]', '[::1]:7432'])(
    'answer to %s',
    async (host) => expect(await asked(host)).toBe(200),
  );

  it.each([
    'evil.example',
    'evil.example:7432',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.evil',
    '10.0.0.9',
    '[::2]',
    '::1',
    'localhost@evil.example',
    'evil.example#localhost',
  ])('refuse the host name %s, to prevent DNS rebinding', async (host) => {
    for (const path of ['/status', '/readyz', '/livez']) expect(await asked(host, path)).toBe(421);
  });
});
