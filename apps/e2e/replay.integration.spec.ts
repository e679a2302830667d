import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EVENTS, type EventName } from '@pgherald/events';
import { startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { linesOf, polls, type Program, startApp, startProgram, stopAll } from './running-app.js';

/** A line of `--format ndjson`. */
interface Line {
  readonly type: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly time: string;
  readonly data: {
    readonly meta: { readonly eventId: string; readonly polledAt: number; readonly server: { readonly name: string } };
  };
}

const folder = temporaryFolder();
let postgres: StartedPostgres;
let app: Program;
let servers: readonly string[];

// The app keeps running, because its log must be readable meanwhile.
beforeAll(async () => {
  postgres = await startPostgres({ standby: true });
  const targets = [postgres.url(), postgres.standby?.url('postgres', 'monitor') ?? ''];
  servers = targets.map((target) => new URL(target).host);
  app = startApp({ dataDir: folder.path, targets });
  await polls(app, 4);
});
afterAll(async () => {
  expect(await app.stop()).toEqual({ code: 0, signal: null });
  await stopAll();
  await postgres.stop();
  folder.remove();
});

function replay(...parameters: readonly string[]): Program {
  return startProgram('replay', { arguments: parameters, environment: { PGHERALD_DATA_DIR: folder.path } });
}

async function printed(...parameters: readonly string[]): Promise<Line[]> {
  const program = replay('print', '--format', 'ndjson', ...parameters);
  expect(await program.exited).toEqual({ code: 0, signal: null });
  expect(program.stderr).toBe('');
  return linesOf(program.stdout).map((line) => JSON.parse(line) as Line);
}

describe('a copy that VACUUM INTO makes while pgherald runs', () => {
  it('has the events so far, and pgherald goes on from it', async () => {
    const copy = temporaryFolder();
    const log = new DatabaseSync(join(folder.path, 'events.db'), { readOnly: true });
    log.exec(`VACUUM INTO '${join(copy.path, 'events.db')}'`);
    log.close();
    const restored = startApp({ dataDir: copy.path, targets: [postgres.url()] });
    await polls(restored, 1);
    expect(await restored.stop()).toEqual({ code: 0, signal: null });
    const program = startProgram('replay', {
      arguments: ['print', '--from', 'beginning', '--type', 'DatabaseDiscovered', '--format', 'ndjson'],
      environment: { PGHERALD_DATA_DIR: copy.path },
    });
    await program.exited;
    // One of each server, before the copy: what was remembered is not decided again.
    expect(linesOf(program.stdout)).toHaveLength(2);
    copy.remove();
  });
});

describe('replay print while pgherald runs', () => {
  it('prints one compact object per line, with 64-bit ids as strings', async () => {
    const program = replay('print', '--format', 'ndjson', '--type', 'ServerMeasured');
    await program.exited;
    const [text = ''] = linesOf(program.stdout);
    const line = JSON.parse(text) as Line;
    expect(text).toBe(JSON.stringify(line));
    expect(Object.keys(line)).toEqual(['type', 'topic', 'partition', 'offset', 'key', 'time', 'data']);
    expect(line).toMatchObject({
      type: 'ServerMeasured',
      topic: 'pgherald.database-metrics.measured',
      partition: expect.any(Number) as number,
      offset: expect.any(Number) as number,
      key: line.data.meta.server.name,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/) as string,
      data: {
        meta: {
          server: { systemIdentifier: expect.stringMatching(/^\d{19}$/) as string, port: expect.any(Number) as number },
        },
        rows: [{ maxConnections: 60 }],
      },
    });
  });

  it('prints only the given types and server', async () => {
    const [, standby = ''] = servers;
    const lines = await printed('--type', 'MetricsCollected', '--type', 'ScraperStarted', '--server', standby);
    expect(new Set(lines.map(({ type }) => type))).toEqual(new Set(['MetricsCollected', 'ScraperStarted']));
    expect(new Set(lines.map(({ data }) => data.meta.server.name))).toEqual(new Set([standby]));
  });

  it('prints only the given range', async () => {
    const all = await printed('--type', 'MetricsCollected');
    const [first, second, third] = [...new Set(all.map(({ time }) => time))].sort();
    const between = await printed('--type', 'MetricsCollected', '--from', `${second}`, '--to', `${third}`);
    expect(between.map(({ time }) => time)).not.toContain(first);
    expect(between.map(({ time }) => time)).toContain(second);
    expect(between.map(({ time }) => time)).not.toContain(third);
    expect((await printed('--all', '--from', '1h')).length).toBeGreaterThan(all.length);
    const early = replay('print', '--all', '--to', '1h');
    expect((await early.exited).code).toBe(0);
    expect({ out: early.stdout, note: early.stderr }).toEqual({
      out: '',
      note: expect.stringMatching(
        /^replay: no such events in this range of .*: it has events from .*Z to .*Z\n$/,
      ) as string,
    });
    const open = await printed('--type', 'MetricsCollected', '--from', 'beginning', '--to', 'now');
    expect(open.slice(0, all.length)).toEqual(all);
  });

  it('prints decided events by default', async () => {
    const kindsOf = async (...parameters: string[]) =>
      new Set((await printed(...parameters)).map(({ type }) => EVENTS[type as EventName].kind));
    expect(await kindsOf()).toEqual(new Set(['decided']));
    expect(await kindsOf('--kind', 'recorded', '--kind', 'measured')).toEqual(new Set(['recorded', 'measured']));
    expect(await kindsOf('--all')).toEqual(new Set(['decided', 'recorded', 'measured']));
  });

  it('prints a readable table by default', async () => {
    const program = replay('print', '--type', 'ScraperStarted');
    await program.exited;
    const rows = linesOf(program.stdout);
    const row = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3} (127\.0\.0\.1:\d+) +ScraperStarted +\1$/;
    expect(rows.filter((each) => !row.test(each))).toEqual([]);
    expect(new Set(rows.map((each) => row.exec(each)?.[1]))).toEqual(new Set(servers));
  });

  it('follows new events until it is interrupted', async () => {
    const types = ['MetricsCollected', 'DatabaseDiscovered'].flatMap((type) => ['--type', type]);
    const program = replay('print', '--follow', '--format', 'ndjson', ...types);
    const client = await postgres.client();
    await program.says(/MetricsCollected/);
    await client.query('CREATE DATABASE followed');
    const [line] = await program.says(/^.*"subject":"followed".*$/m);
    expect(JSON.parse(line)).toMatchObject({ type: 'DatabaseDiscovered' });
    expect(await program.stop('SIGINT')).toEqual({ code: 0, signal: null });
    expect(program.stderr).toBe('');
  });

  it('ends without a message when the reader closes the pipe', async () => {
    const main = join(import.meta.dirname, '../replay/dist/main.js');
    const script = `set -o pipefail; "${process.execPath}" "${main}" print --format ndjson | head -1`;
    const shell = spawn('bash', ['-c', script], {
      env: { PATH: process.env['PATH'], PGHERALD_DATA_DIR: folder.path },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, errors] = ['', ''];
    shell.stdout.on('data', (chunk) => (out += chunk));
    shell.stderr.on('data', (chunk) => (errors += chunk));
    const [code] = (await once(shell, 'close')) as [number];
    expect({ code, errors, lines: linesOf(out).length }).toEqual({ code: 0, errors: '', lines: 1 });
  });
});

describe('replay while pgherald runs', () => {
  it('decides again what the app decided, byte for byte', async () => {
    const program = replay('decide');
    expect(await program.exited).toEqual({ code: 0, signal: null });
    expect(linesOf(program.stdout).at(-1)).toMatch(
      /^under the published limits: [\d,]+ polls with [\d,]+ decided .*: equal, byte for byte$/,
    );
  });

  it('shows what other limits would have decided, as lines and in files', async () => {
    const output = join(folder.path, 'decided');
    const set = 'connection-management.nearLimitPct=1';
    const program = replay('decide', '--set', set, '--format', 'ndjson', '--output', output);
    expect(await program.exited).toEqual({ code: 3, signal: null });
    const lines = linesOf(program.stdout);
    const [first] = lines.map((line) => JSON.parse(line) as { change: string; type: string });
    expect(first).toMatchObject({ change: '+', type: 'ConnectionsNearLimit' });
    expect(linesOf(readFileSync(join(output, 'differences.ndjson'), 'utf8'))).toEqual(lines);
    const types = linesOf(readFileSync(join(output, 'decided.ndjson'), 'utf8')).map((line) => JSON.parse(line) as Line);
    expect(types.map(({ type }) => type)).toContain('ConnectionsNearLimit');
    expect(readFileSync(join(output, 'published.ndjson'), 'utf8')).not.toContain('ConnectionsNearLimit');
  });

  it('counts, shows and tunes', async () => {
    const stats = replay('stats', '--kind', 'decided');
    expect((await stats.exited).code).toBe(0);
    expect(stats.stdout).toMatch(/^ScraperStarted +10 /m);
    const [started] = await printed('--type', 'ScraperStarted');
    const id = started?.data.meta.eventId ?? '';
    const show = replay('show', id);
    expect((await show.exited).code).toBe(0);
    expect(show.stdout).toMatch(/^ScraperStarted  127/);
    const tune = replay('tune', 'ConnectionsNearLimit', '--target-per-day', '0', '--values', '1,80');
    expect((await tune.exited).code).toBe(0);
    expect(linesOf(tune.stdout).at(-1)).toContain('nearest to 0 a day: connection-management.nearLimitPct = 80');
  });

  it.each([
    [['decide', '--set', 'query-analysis.bloking=2s'], 'did you mean blocking?'],
    [['decide', '--server', 'nowhere'], 'there is no server nowhere in this range'],
    [['show', 'ffffffff-ffff'], 'there is no episode or event ffff'],
    [['tune', 'TableBloatd'], 'did you mean TableBloated?'],
    [['print', '--from', 'now', '--to', '1h'], 'the range is empty: --from must be before --to'],
    [['stats', '--from', 'pgherald.nothing/0/1'], 'there is no such partition'],
  ])('refuses %p in one line, with exit code 2', async (parameters, problem) => {
    const program = replay(...parameters);
    expect((await program.exited).code).toBe(2);
    expect(linesOf(program.stderr)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('a log that is', () => {
  const broken = join(folder.path, 'broken');
  const file = join(broken, 'events.db');
  beforeEach(() => {
    mkdirSync(broken);
    const database = new DatabaseSync(join(folder.path, 'events.db'), { readOnly: true });
    database.exec(`VACUUM INTO '${file}'`);
    database.close();
  });
  afterEach(() => rmSync(broken, { recursive: true }));

  const problemOf = async () => {
    const program = replay('decide', '--data-dir', broken);
    const { code } = await program.exited;
    return { code, lines: linesOf(program.stderr) };
  };

  it('truncated in a record is named as damaged', async () => {
    truncateSync(file, Math.floor(statSync(file).size / 2) + 1);
    expect(await problemOf()).toEqual({ code: 1, lines: [expect.stringMatching(/broken.*damaged|damaged.*broken/)] });
  });

  it.each([
    [99, 'use the version that wrote it'],
    [0, 'the process that writes it has yet to migrate it'],
  ])('of format %i is refused with advice', async (format, advice) => {
    const database = new DatabaseSync(file);
    database.exec(`PRAGMA user_version = ${format}`);
    database.close();
    expect(await problemOf()).toEqual({ code: 1, lines: [expect.stringContaining(advice)] });
  });

  it('locked by another program is named', async () => {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    const { code, lines } = await problemOf();
    database.close();
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringMatching(/locked|in use|busy/)] });
  });
});

describe('replay', () => {
  it('shows help and version', async () => {
    const [help, version] = [replay('print', '--help'), replay('--version')];
    expect([(await help.exited).code, (await version.exited).code]).toEqual([0, 0]);
    for (const option of [
      '--kind',
      '--all',
      '--type',
      '--server',
      '--from',
      '--to',
      '--follow',
      '--format',
      'Exit codes',
    ])
      expect(help.stdout).toContain(option);
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('names the nearest event type for an unknown one, with exit code 2', async () => {
    const program = replay('print', '--type', 'DeadlokDetected');
    expect((await program.exited).code).toBe(2);
    expect(program.stderr).toContain('did you mean DeadlockDetected?');
    expect(linesOf(program.stderr)).toHaveLength(1);
  });

  it('reports a missing log in one line, with exit code 1', async () => {
    const program = replay('print', '--data-dir', '/nowhere');
    expect((await program.exited).code).toBe(1);
    expect(linesOf(program.stderr)).toEqual([
      'replay: there is no event log in /nowhere: start pgherald, or name its data directory',
    ]);
  });
});
