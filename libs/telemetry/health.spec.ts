import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import { HealthModule, httpAccess } from './health.module.js';
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

  it('say that the process lives, without a token', async () => {
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  it('are not ready while a part is not, and name it and why', async () => {
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('orders: databases not attempted yet');
    reason = undefined;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('show the status to who has the token only', async () => {
    expect((await fetch(`${url}/status`)).status).toBe(401);
    expect((await fetch(`${url}/status`, { headers: { authorization: 'Bearer letmeout' } })).status).toBe(401);
    const response = await fetch(`${url}/status`, { headers: { authorization: 'Bearer letmein' } });
    expect(await response.json()).toEqual({ polling: { polls: 3 } });
  });
});
