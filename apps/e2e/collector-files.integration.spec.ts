import { join } from 'node:path';
import { attributesOf, decodeLogs, decodeMetrics, type OtlpReceiver, startOtlpReceiver } from '@pgherald/sink/testing';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { addressOf, linesOf, startApp, stopAll } from './running-app.js';

type ReceivedAttributes = Parameters<typeof attributesOf>[0];

const FILES = join(import.meta.dirname, 'collector-files');
const folder = temporaryFolder();
let postgres: StartedPostgres;
let receiver: OtlpReceiver;
beforeAll(async () => {
  postgres = await startPostgres();
  receiver = await startOtlpReceiver();
});
afterAll(async () => {
  await stopAll();
  await receiver.close();
  await postgres.stop();
  folder.remove();
});

/** Starts pgherald with a file of the Collector; in its output the path is replaced by the file name. */
async function startWith(name: string) {
  const { hostname, port, password } = new URL(postgres.url());
  const app = startApp({
    dataDir: join(folder.path, name),
    arguments: ['--collector-config', join(FILES, name)],
    environment: {
      DB_HOST: hostname,
      DB_PORT: port,
      DB_PASSWORD: decodeURIComponent(password),
      DB_NAME: 'postgres',
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    },
  });
  await addressOf(app);
  const remarks = linesOf(app.stderr.replaceAll(join(FILES, name), name)).filter((line) =>
    line.includes('carried over: '),
  );
  return { app, remarks };
}

describe('a file of the Collector starts pgherald, with a remark for each key with another meaning here:', () => {
  it('two receivers of one server are one target', async () => {
    const { app, remarks } = await startWith('two-receivers.yaml');
    const { port } = new URL(postgres.url());
    await app.says(new RegExp(`^Watching 127\\.0\\.0\\.1:${port};`, 'm'), 'stderr');
    await app.says(/polled query-analysis/);
    expect(remarks).toEqual([
      expect.stringMatching(
        /^not carried over: two-receivers\.yaml: receivers\.postgresql\/unused: it is in no pipeline/,
      ),
      expect.stringMatching(/^not carried over: two-receivers\.yaml: exporters\.nop: /),
      expect.stringMatching(/^not carried over: two-receivers\.yaml: service\.telemetry: /),
      expect.stringMatching(/^not carried over: two-receivers\.yaml: x-login: /),
    ]);
    expect(await app.stop()).toEqual({ code: 0, signal: null });
  });

  it('unknown names', async () => {
    const { app, remarks } = await startWith('unknown-names.yaml');
    await app.says(/polled database-metrics/);
    const keys = remarks.map((remark) => /: receivers\.postgresql\/shop\.(.*?): /.exec(remark)?.[1]);
    expect(keys).toEqual([
      'tls.curve_preferences',
      'ssl_mode',
      'database',
      'query_sample_collection.allowed_comment_keys',
      'events.db.server.wait_sample',
      'metrics.postgresql.rows_inserted',
      'metrics.postgresql.commit',
      'resource_attributes.cloud.region',
      'events.db.server.query_plan.enabled',
      'metrics.postgresql.wal.lag',
    ]);
    await eventually('metrics with the version of the server', () =>
      receiver.requests.some(
        (request) =>
          request.path.endsWith('/metrics') && JSON.stringify(decodeMetrics(request)).includes('db.system.version'),
      ),
    );
    expect(await app.stop()).toEqual({ code: 0, signal: null });
  });

  it('keys without a value', async () => {
    const { app, remarks } = await startWith('empty-keys.yaml');
    expect(remarks).toEqual([
      expect.stringMatching(/^not carried over: empty-keys\.yaml: receivers\.postgresql\.initial_delay: /),
    ]);
    // Tables are read as often as other groups, because the receiver has one interval.
    const tables = /polled table-index-management: (\d+) groups[^]*polled table-index-management: (\d+) groups/;
    await app.says(tables);
    await app.says(/(?:table-index-management: (?:[6-9]|1\d) groups[^]*?){3}/);
    expect(await app.stop()).toEqual({ code: 0, signal: null });
  });

  it('sums of single statements, and plans in separate records', async () => {
    const client = await postgres.client();
    const run = () => client.query('SELECT relname AS answer FROM pg_class WHERE relpages = 7');
    await run();
    const { app, remarks } = await startWith('statement-sums.yaml');
    expect(remarks).toEqual([
      expect.stringContaining('pg_stat_statements is read every collection_interval'),
      expect.stringContaining('postgresql.statement.calls.enabled: all sums of'),
    ]);
    const pointsOf = (name: string) =>
      receiver.requests
        .filter(({ path }) => path.endsWith('/metrics'))
        .flatMap((request) => decodeMetrics(request).resourceMetrics)
        .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
        .filter((metric) => metric.name === name)
        .flatMap(({ sum }) => (sum?.isMonotonic ? sum.dataPoints : []))
        .filter(({ attributes }) =>
          JSON.stringify(attributes).includes('SELECT relname AS answer FROM pg_class WHERE relpages = ?'),
        );
    await eventually('the statement with its text', async () => {
      await run();
      return pointsOf('postgresql.statement.calls').length > 1;
    });
    const { rows } = await client.query<{ queryid: string; since: string }>(
      `SELECT queryid::text, floor(extract(epoch FROM stats_since) * 1000)::text AS since FROM pg_stat_statements
        WHERE query LIKE 'SELECT relname AS answer FROM pg_class WHERE relpages = $1'`,
    );
    const [point] = pointsOf('postgresql.statement.calls');
    expect(point?.attributes).toEqual([
      { key: 'db.namespace', value: { stringValue: 'postgres' } },
      { key: 'postgresql.rolname', value: { stringValue: 'postgres' } },
      { key: 'postgresql.queryid', value: { stringValue: rows[0]?.queryid } },
      { key: 'postgresql.toplevel', value: { boolValue: true } },
      { key: 'db.query.text', value: { stringValue: 'SELECT relname AS answer FROM pg_class WHERE relpages = ?' } },
    ]);
    expect(Math.floor(Number(point?.startTimeUnixNano) / 1e6)).toBe(Number(rows[0]?.since));
    const operations = pointsOf('postgresql.statement.shared_blocks').map(
      ({ attributes }) => attributes?.at(-1)?.value,
    );
    expect(new Set(operations.map((value) => value?.stringValue))).toEqual(
      new Set(['hit', 'read', 'dirtied', 'written']),
    );
    for (const name of ['execution.time', 'planning.time', 'rows', 'temp_blocks'])
      expect(pointsOf(`postgresql.statement.${name}`).length).toBeGreaterThan(0);
    // The decoder's definitions predate event names.
    const recordsWith = (attribute: string) =>
      receiver.requests
        .filter(({ path }) => path.endsWith('/logs'))
        .flatMap((request) => decodeLogs(request).resourceLogs)
        .flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords))
        .map(({ attributes }) => attributesOf(attributes as ReceivedAttributes))
        .filter((attributes) => attribute in attributes);
    await eventually('a plan of the statement', async () => {
      await run();
      return recordsWith('postgresql.query_plan').some((plan) => plan['postgresql.queryid'] === rows[0]?.queryid);
    });
    const plan = recordsWith('postgresql.query_plan').find((each) => each['postgresql.queryid'] === rows[0]?.queryid);
    expect(plan).toEqual({
      'db.system.name': 'postgresql',
      'db.namespace': 'postgres',
      'postgresql.queryid': rows[0]?.queryid,
      'postgresql.rolname': 'postgres',
      'postgresql.query_plan': expect.stringContaining('"Node Type"') as string,
    });
    for (const query of recordsWith('postgresql.calls')) expect(query).not.toHaveProperty(['postgresql.query_plan']);
    expect(await app.stop()).toEqual({ code: 0, signal: null });
  });
});
