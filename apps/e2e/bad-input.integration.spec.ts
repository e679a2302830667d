import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { addressOf, type AppOptions, linesOf, polls, startApp, startProgram, stopAll } from './running-app.js';

const folder = temporaryFolder();
let postgres: StartedPostgres;
beforeAll(async () => void (postgres = await startPostgres()));
afterAll(async () => {
  await stopAll();
  await postgres.stop();
  folder.remove();
});

let count = 0;
const freshDir = () => join(folder.path, `data-${count++}`);

/** Returns the exit code of a failed start and its lines after those of progress. */
async function failing(options: Partial<AppOptions>): Promise<{ code: number | null; lines: string[] }> {
  const app = startApp({ dataDir: freshDir(), targets: [postgres.url()], ...options });
  const { code } = await app.exited;
  expect(app.stdout).toBe('');
  return { code, lines: linesOf(app.stderr).filter((line) => line.startsWith('pgherald:')) };
}

function yaml(text: string): Partial<AppOptions> {
  const file = join(folder.path, 'pgherald.yaml');
  writeFileSync(file, text);
  return { targets: [], arguments: ['--config', file] };
}

describe('a start with an invalid configuration ends with code 2 and one line', () => {
  it('for each fault of the file, with the nearest known key', async () => {
    const text = 'intervall: 2s\nstatementTimeout: soon\nsink: { profil: receiver }\ntargets: [{ name: orders }]';
    const { code, lines } = await failing(yaml(text));
    expect(code).toBe(2);
    expect(lines.toSorted()).toEqual([
      'pgherald: intervall: unknown key; did you mean interval?',
      'pgherald: sink.profil: unknown key; did you mean profile?',
      'pgherald: statementTimeout: expected a duration such as 2s, 5m or 1h',
      expect.stringMatching(/^pgherald: targets\[0\]\.url: /),
    ]);
  });

  it('for a file that is no YAML', async () => {
    expect(await failing(yaml('a: [1,\nb: }'))).toEqual({
      code: 2,
      lines: [expect.stringMatching(/^pgherald: .*pgherald\.yaml: line \d: not YAML/)],
    });
  });

  it('for an unknown variable', async () => {
    expect(await failing({ environment: { PGHERALD_INTERVALL: '2s' } })).toEqual({
      code: 2,
      lines: ['pgherald: PGHERALD_INTERVALL: unknown environment variable; did you mean PGHERALD_INTERVAL?'],
    });
  });

  it('for an invalid URL, without its password', async () => {
    const { code, lines } = await failing({ targets: ['postgres://monitor:hunter2@db1/orders?sslmode=always'] });
    expect({ code, lines }).toEqual({ code: 2, lines: [expect.stringContaining('sslmode')] });
    expect(lines[0]).not.toContain('hunter2');
  });

  // connection-text.spec.ts has all forms.
  describe.each(['postgres://monitor:p@Hunter2@db1/orders', 'host=db1 user=monitor password=my Hunter2'])(
    'for %j',
    (url) => {
      const expectRefusal = ({ code, lines }: { code: number | null; lines: string[] }, said: string) => {
        expect(code).toBe(2);
        expect(lines).toEqual([expect.stringMatching(/%40|in quotes/)]);
        expect(said).not.toMatch(/hunter/i);
      };

      it.each([
        ['PGHERALD_TARGETS', () => ({ targets: [url] })],
        ['the second of two in PGHERALD_TARGETS', () => ({ targets: ['postgres://db0/x', url] })],
        ['the file', () => yaml(`targets: [{name: orders, url: ${JSON.stringify(url)}}]`)],
      ])('in %s, with the way to write it and without the password', async (_, options) => {
        const app = startApp({ dataDir: freshDir(), ...options() });
        const { code } = await app.exited;
        expectRefusal({ code, lines: linesOf(app.stderr) }, `${app.stdout}${app.stderr}`);
      });

      it('in an argument of the doctor', async () => {
        const program = startProgram('doctor', { arguments: [url] });
        const { code } = await program.exited;
        expectRefusal({ code, lines: linesOf(program.stderr) }, `${program.stdout}${program.stderr}`);
      });
    },
  );

  it('for a password in the endpoint of a Collector', async () => {
    const file = join(folder.path, 'otelcol.yaml');
    const receiver = '{username: u, password: p, endpoint: "u:p@Hunter2@db1:5432"}';
    writeFileSync(file, `receivers: {postgresql/orders: ${receiver}}`);
    const { code, lines } = await failing({ targets: [], arguments: ['--collector-config', file] });
    expect({ code, lines }).toEqual({
      code: 2,
      lines: [expect.stringContaining('receivers.postgresql/orders.endpoint: expected host:port and nothing else')],
    });
    expect(lines[0]).not.toContain('Hunter2');
  });

  it('for an OTLP endpoint that is no URL', async () => {
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' };
    expect(await failing({ environment })).toEqual({
      code: 2,
      lines: [expect.stringContaining('OTEL_EXPORTER_OTLP_ENDPOINT: not a URL')],
    });
  });

  it('for an endpoint open to others without a token', async () => {
    expect(await failing({ environment: { PGHERALD_HTTP_HOST: '0.0.0.0' } })).toEqual({
      code: 2,
      lines: ['pgherald: http.tokenFile: needed when http.host is 0.0.0.0; set PGHERALD_HTTP_TOKEN_FILE'],
    });
  });
});

it('ends with code 1 and one line if its port is in use', async () => {
  const other = createServer();
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const { port } = other.address() as { port: number };
  expect(await failing({ environment: { PGHERALD_HTTP_PORT: String(port) } })).toEqual({
    code: 1,
    lines: [`pgherald: cannot listen on 127.0.0.1:${port}: it is in use; set PGHERALD_HTTP_PORT or PGHERALD_HTTP_HOST`],
  });
  other.close();
});

it('ends with code 1 and one line on a data directory in use, and does not disturb the first process', async () => {
  const dataDir = freshDir();
  const first = startApp({ dataDir, targets: [postgres.url()] });
  await addressOf(first);
  const { code, lines } = await failing({ dataDir });
  expect(code).toBe(1);
  expect(lines).toEqual([
    `pgherald: event log in ${dataDir} is in use by process ${first.pid}: stop it, or use another data directory`,
  ]);
  await polls(first, 2);
  expect(await first.stop()).toEqual({ code: 0, signal: null });
});

it('names libpq parameters without effect in one line per target, and watches the target', async () => {
  const { hostname, port, password } = new URL(postgres.url());
  const login = `user=monitor password=${password} dbname=postgres krbsrvname=x requirepeer=y`;
  const app = startApp({ dataDir: freshDir(), targets: [`host=${hostname},${hostname} port=1,${port} ${login}`] });
  await app.says(/polled database-metrics: 14 groups, 1 database,/);
  const remarks = linesOf(app.stderr).filter((line) => line.includes('without effect'));
  expect(remarks).toEqual([
    expect.stringMatching(/127\.0\.0\.1:\d+.*: connection parameters without effect: .*requirepeer.*krbsrvname/),
  ]);
  expect(await app.stop()).toEqual({ code: 0, signal: null });
});

it('watches the other targets if a host is unknown and a password is wrong', async () => {
  const wrong = new URL(postgres.url());
  wrong.password = 'wrong';
  wrong.hostname = 'localhost';
  const unknown = 'postgres://monitor@no-such-host.invalid/postgres';
  const app = startApp({ dataDir: freshDir(), targets: [unknown, wrong.href, postgres.url()] });
  await app.says(new RegExp(`127\\.0\\.0\\.1:${postgres.port} +polled database-metrics: 14 groups, 1 database,`));
  const warnings = await Promise.all(
    [/^\{.*"dns".*\}$/m, /^\{.*"authentication".*\}$/m].map((pattern) => app.says(pattern, 'stderr')),
  );
  expect(warnings.map(([line]) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    expect.stringContaining('no-such-host.invalid'),
    expect.stringContaining(`localhost:${postgres.port}`),
  ]);
  expect(await app.stop()).toEqual({ code: 0, signal: null });
});

describe('a separate service without required settings', () => {
  const brokers = { PGHERALD_KAFKA_BROKERS: '127.0.0.1:1' };

  it.each([
    [
      'database-metrics',
      { PGHERALD_TARGETS: 'postgres://u@127.0.0.1/x' },
      'database-metrics: a separate service needs Kafka: set PGHERALD_KAFKA_BROKERS',
    ],
    ['database-metrics', brokers, 'database-metrics: no targets: set PGHERALD_TARGETS, or name them in the file'],
    ['otlp-sink', brokers, expect.stringMatching(/^otlp-sink: no OTLP endpoint: set OTEL_EXPORTER_OTLP_ENDPOINT, /)],
  ] as const)('ends with code 2 and one line: %s %j', async (service, environment, line) => {
    const program = startProgram(service, { environment });
    expect(await program.exited).toEqual({ code: 2, signal: null });
    expect(linesOf(program.stderr)).toEqual([line]);
  });

  it('logs that it waits for Kafka, and ends by a signal', async () => {
    const own = { PGHERALD_DATA_DIR: freshDir(), PGHERALD_HTTP_PORT: '0' };
    const environment = { ...brokers, ...own, PGHERALD_TARGETS: 'postgres://u@127.0.0.1/x' };
    const program = startProgram('database-metrics', { environment });
    await program.says(/Kafka at 127\.0\.0\.1:1: .*ECONNREFUSED.*; waiting for it/, 'stderr');
    expect(await program.stop()).toEqual({ code: 0, signal: null });
  });
});

describe.each(['pgherald', 'query-analysis'] as const)('the command line of %s', (name) => {
  it('has help with examples', async () => {
    const program = startProgram(name, { arguments: ['--help'] });
    expect(await program.exited).toEqual({ code: 0, signal: null });
    expect(program.stdout).toMatch(
      new RegExp(`^Usage: ${name} \\[options\\]\n\n.*PostgreSQL servers[^]*\nExamples:\n  \\$ `),
    );
  });

  it('ends with code 2 on an unknown option, with the nearest known one', async () => {
    const program = startProgram(name, { arguments: ['--confg', 'pgherald.yaml'] });
    expect(await program.exited).toEqual({ code: 2, signal: null });
    expect(linesOf(program.stderr)).toEqual(["error: unknown option '--confg'", '(Did you mean --config?)']);
  });
});
