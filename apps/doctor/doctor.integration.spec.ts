import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '@pgherald/configuration';
import {
  isInstalled,
  SPEC_PASSWORD,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import pc from 'picocolors';
import { examine, isUnreachable } from './examine.js';
import { asSql, asTable } from './formats.js';
import { targetsFrom } from './targets-from.js';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command without environment variables that could name a server. */
function doctor(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const { PATH } = process.env;
  const options = { env: { PATH, ...environment } };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, 'dist/main.js'), ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const examined = (url: string) =>
  Promise.all(targetsFrom({ urls: [url], timeout: '2s', config: undefined, environment: {} }).map(examine));

describe('the doctor', () => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let admin: Client;
  beforeAll(async () => {
    postgres = await startPostgres();
    admin = await postgres.client();
    await admin.query('CREATE DATABASE "or""ders"');
    await admin.query('REVOKE CONNECT ON DATABASE "or""ders" FROM PUBLIC');
  });
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });

  const without = (text: string) => expect(text).not.toContain(SPEC_PASSWORD);

  it('ends with 1 if a requirement is missing, and prints the statements that fix it', async () => {
    const { code, stdout } = await doctor([postgres.url('postgres', 'plain')]);
    expect(code).toBe(1);
    without(stdout);
    expect(stdout).toMatch(/missing pg_read_all_stats +costs: sessions/);
    const sql = asSql(await examined(postgres.url('postgres', 'plain')));
    expect(sql.split('\n')).toEqual([
      `-- 127.0.0.1:${postgres.port}`,
      'GRANT CONNECT ON DATABASE "or""ders" TO "plain";',
      'GRANT pg_monitor TO "plain";',
      '\\connect "postgres"',
      '-- optional: CREATE EXTENSION pgstattuple;',
      '-- optional: \\i deploy/sql/monitor-role.sql',
    ]);
  });

  it('ends with 0 after its statements were run', async () => {
    const sql = asSql(await examined(postgres.url('postgres', 'plain')));
    await admin.query(sql.replaceAll(/^\\connect.*$/gm, ''));
    const { code, stdout, stderr } = await doctor([postgres.url('postgres', 'plain')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/ready: nothing required is missing/);
    expect(stdout).toMatch(
      /PostgreSQL 18\S* \(primary\), role plain, TLS none, clock [+-]?\d+ ms, extensions pg_stat_statements/,
    );
    expect(stdout).toMatch(/settings: track_activities on,.* pg_stat_statements.track all/);
  });

  it('prints JSON with every watched database', async () => {
    const { stdout } = await doctor(['--format', 'json', postgres.url()]);
    const { servers } = JSON.parse(stdout) as { servers: { checks: { what: string; database: string | null }[] }[] };
    const databases = servers.flatMap(({ checks }) =>
      checks.filter(({ what }) => what === 'CONNECT').map(({ database }) => database),
    );
    expect(databases).toEqual(['or"ders', 'postgres']);
  });

  it('warns of a superuser without failing', async () => {
    const [report] = await examined(postgres.url('postgres', 'postgres'));
    expect(report).toMatchObject({ isReady: true, userName: 'postgres' });
    expect(asTable(pc.createColors(false))([report as NonNullable<typeof report>])).toMatch(
      /advice +the role postgres is a superuser/,
    );
  });

  it('takes its servers from the configuration of the services, and ignores other keys', async () => {
    const file = join(folder.path, 'pgherald.yaml');
    const overrides = [{ match: {}, set: { 'table-index-management': {} } }];
    writeFileSync(
      file,
      JSON.stringify({ interval: '5s', targets: [{ name: 'shop', url: postgres.url(), overrides }] }),
    );
    expect((await doctor(['--config', file])).stdout).toMatch(
      /^shop {2}not ready: 1 of what is needed is missing\n {2}PostgreSQL/,
    );
    expect((await doctor([], { PGHERALD_TARGETS: postgres.url() })).stdout).toMatch(/^127\.0\.0\.1:\d+ {2}not ready/);
  });

  it.each([
    [[], /no server: give a URL/],
    [['--timeout', 'soon', 'postgres://127.0.0.1/'], /--timeout: expected a duration/],
    [[`postgres://plain:${SPEC_PASSWORD}@127.0.0.1/postgres?sslmod=x`], /unknown parameter sslmod/],
    [['--frmat'], /unknown option/],
  ])('ends with 2 for an invalid command line: %j', async (args, says) => {
    const { code, stderr } = await doctor(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    without(stderr);
  });

  it('reports why a server does not answer: connection refused, wrong password, timeout', async () => {
    const silent = await listening();
    const { port } = silent.address() as { port: number };
    const wrong = postgres.url().replace(SPEC_PASSWORD, 'geheim');
    const failures = await Promise.all(
      [
        'postgres://monitor:geheim@127.0.0.1:1/postgres',
        wrong,
        `postgres://monitor:geheim@127.0.0.1:${port}/postgres`,
      ].map(examined),
    );
    silent.close();
    expect(failures.flat().map((each) => ('failure' in each ? each.failure : 'none'))).toEqual([
      'refused',
      'authentication',
      'timeout',
    ]);
    expect(JSON.stringify(failures)).not.toContain('geheim');
  });
});

describe.each(([18, 13] as Major[]).filter(isInstalled))('a small pg_stat_statements of PostgreSQL %i', (major) => {
  let postgres: StartedPostgres;
  let admin: Client;
  beforeAll(async () => {
    postgres = await startPostgres({ major, settings: { 'pg_stat_statements.max': '100' } });
    admin = await postgres.client();
  });
  afterAll(() => postgres.stop());

  const check = async () => {
    const [report] = await examined(postgres.url());
    if (!report || isUnreachable(report)) throw new Error('unreachable');
    return report.checks.find(({ what }) => what === 'pg_stat_statements.max');
  };

  it('is reported with the statement that excludes our statements, until that is run', async () => {
    const before = await check();
    expect(before).toMatchObject({
      state: 'advice',
      costs: expect.stringMatching(/takes about 51 of 100 entries/) as string,
    });
    await admin.query(String(before?.statement));
    expect(await check()).toMatchObject({ state: 'ok', statement: null });
    const { code, stdout } = await doctor([postgres.url()]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/^ +missing/m);
  });

  it('has no statements of the role from monitor-role.sql', async () => {
    await admin.query(readFileSync(join(projectRoot().folder, 'deploy/sql/monitor-role.sql'), 'utf8'));
    const { rows } = await admin.query(
      `SELECT r.rolname FROM pg_db_role_setting s JOIN pg_roles r ON r.oid = s.setrole
        WHERE 'pg_stat_statements.track=none' = ANY (s.setconfig) ORDER BY 1`,
    );
    expect(rows).toEqual([{ rolname: 'monitor' }, { rolname: 'pgherald' }]);
  });
});

/** A server that accepts connections and never answers. */
async function listening(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
