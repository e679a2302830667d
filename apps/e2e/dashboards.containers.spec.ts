// Every query of the dashboards, and every selector of the alerts, against a real Prometheus that scrapes a real Collector.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALERTS, DASHBOARDS, type Query } from '@pgherald/dashboards';
import { selectorsOf, withoutVariables } from '@pgherald/dashboards/testing';
import { eventLogSettings, openEventLog, toRecord } from '@pgherald/event-log';
import { EventCodec } from '@pgherald/events';
import { createLogger } from '@pgherald/telemetry';
import { aMeta, aServer, eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { GenericContainer, Network, type StartedNetwork, type StartedTestContainer, Wait } from 'testcontainers';
import { addressOf, startApp, stopAll } from './running-app.js';

const ROOT = join(import.meta.dirname, '../..');
const SETUP_MS = 240_000;
const PATIENCE = { timeoutMs: 240_000, everyMs: 2_000 };
const PREFIX = `dashboards-${process.pid}`;
const BROKERS = process.env['PGHERALD_TEST_KAFKA'] ?? '';
/** Activity of every kind, again and again: rows, ids, failed sessions, files of WAL. */
const LOAD = `
  INSERT INTO cart SELECT i, md5(i::text) FROM generate_series(1, 2000) i ON CONFLICT (id) DO UPDATE SET note = excluded.note || 'x';
  DELETE FROM cart WHERE id % 7 = 0;
  SELECT count(*) FROM cart; SELECT * FROM cart WHERE id = 3;
  SELECT pg_switch_wal();`;

const folder = temporaryFolder();
let network: StartedNetwork;
let collector: StartedTestContainer;
let prometheus: StartedTestContainer;
let primary: StartedPostgres;
let subscriber: StartedPostgres;

beforeAll(async () => {
  network = await new Network().start();
  collector = await new GenericContainer('otel/opentelemetry-collector-contrib:0.120.0')
    .withNetwork(network)
    .withNetworkAliases('collector')
    .withCopyFilesToContainer([
      { source: join(ROOT, 'deploy/compose/collector.yaml'), target: '/etc/otelcol-contrib/config.yaml' },
    ])
    .withExposedPorts(4318)
    .withWaitStrategy(Wait.forLogMessage(/Everything is ready/))
    .start();
  const files = {
    'deploy/compose/prometheus.yml': 'prometheus.yml',
    'deploy/helm/pgherald/files/alerts.yaml': 'alerts.yaml',
  };
  prometheus = await new GenericContainer('prom/prometheus:v2.42.0')
    .withNetwork(network)
    .withCopyFilesToContainer(
      Object.entries(files).map(([file, name]) => ({ source: join(ROOT, file), target: `/etc/prometheus/${name}` })),
    )
    .withExposedPorts(9090)
    .withWaitStrategy(Wait.forHttp('/-/ready', 9090))
    .start();
  await startServers();
  await startWatching();
}, SETUP_MS);
afterAll(async () => {
  await stopAll();
  await primary?.stop();
  await subscriber?.stop();
  await prometheus?.stop();
  await collector?.stop();
  await network?.stop();
  folder.remove();
});

/** A primary with standby, slots and archive, and a subscriber. */
async function startServers(): Promise<void> {
  primary = await startPostgres({ standby: true, settings: { archive_mode: 'on', archive_command: 'true' } });
  subscriber = await startPostgres({ ownIdentity: true });
  const table = 'CREATE TABLE cart (id int PRIMARY KEY, note text)';
  const client = await primary.client();
  // The estimate of bloat needs the statistics of a table's columns.
  await client.query(
    'CREATE TABLE wide AS SELECT i, md5(i::text) AS note FROM generate_series(1, 40000) i; CREATE INDEX ON wide (note); DELETE FROM wide WHERE i % 2 = 0',
  );
  await client.query(`${table}; CREATE PUBLICATION carts FOR TABLE cart; GRANT pg_read_all_data TO monitor`);
  await (await subscriber.client()).query(table);
  const from = `host=127.0.0.1 port=${primary.port} dbname=postgres user=postgres password=${new URL(primary.url('postgres', 'postgres')).password}`;
  await (await subscriber.client()).query(`CREATE SUBSCRIPTION carts CONNECTION '${from}' PUBLICATION carts`);
}

async function startWatching(): Promise<void> {
  const target = (name: string, cluster: string, url: string) => ({ name, cluster, url });
  const configuration = {
    interval: '2s',
    targets: [
      target('primary', 'shop', primary.url()),
      target('standby', 'shop', standbyUrl()),
      target('subscriber', 'copy', subscriber.url()),
      target('away', 'away', 'postgres://monitor@127.0.0.1:1/postgres'),
    ],
    sink: { metrics: 'all' },
    'database-metrics': { sizesEvery: '2s' },
    'query-analysis': { statementsEvery: '2s' },
    'table-index-management': {
      tablesEvery: '2s',
      indexesEvery: '2s',
      sizesEvery: '2s',
      bloatEvery: '10s',
      indexUsageEvery: '10s',
    },
  };
  const file = join(folder.path, 'pgherald.yaml');
  writeFileSync(file, JSON.stringify(configuration));
  const otlp = `http://127.0.0.1:${collector.getMappedPort(4318)}`;
  const app = startApp({
    dataDir: join(folder.path, 'data'),
    arguments: ['--config', file],
    environment: {
      PGHERALD_INTERVAL: '2s',
      PGHERALD_KAFKA_BROKERS: BROKERS,
      PGHERALD_KAFKA_PREFIX: PREFIX,
      OTEL_EXPORTER_OTLP_ENDPOINT: otlp,
      PGHERALD_TELEMETRY_OTLP_ENDPOINT: otlp,
    },
  });
  await addressOf(app);
}

/** Appends what pgherald knows of a server after an hour, when its ids run out, and after 35 days, which indexes are unused. */
async function appendLongObserved(): Promise<void> {
  const settings = eventLogSettings.parse({ kafka: { brokers: [BROKERS], prefix: PREFIX } });
  const logger = createLogger({ level: 'error' });
  const log = await openEventLog({ settings, directory: folder.path, name: 'spec', logger });
  const meta = aMeta({ cluster: 'copy', server: aServer({ name: 'old' }), polledAt: Date.now() * 1_000 });
  const forecast = {
    meta,
    databases: [
      {
        ...{ databaseOid: 5, databaseName: 'postgres', counter: 'xid', age: 1, usedPct: 1, toForcedVacuumPct: 1 },
        ...{ hoursToForcedVacuum: 7, hoursToStop: 70 },
      },
    ],
    ...{ xidPerHour1h: 1, xidPerHour24h: 1, multixactPerHour1h: 1, multixactPerHour24h: 1, truncated: false },
  };
  const assessed = {
    ...{ meta: { ...meta, context: 'table-index-management' }, database: { oid: 5, name: 'postgres' }, nodes: [] },
    ...{ windowSeconds: 3_024_000, coveragePct: 100, isKnown: true, indexes: 9, unusedIndexes: 3, unusedBytes: 3e6 },
    ...{ verdict: 'known', unusedSoFar: 3, unusedSoFarBytes: 3e6 },
  };
  const codec = new EventCodec();
  await log.append({
    records: [
      toRecord(codec, 'WraparoundForecast', forecast, PREFIX),
      toRecord(codec, 'IndexUsageAssessed', assessed, PREFIX),
    ],
    state: [],
  });
  await log.close();
}

function standbyUrl(): string {
  const url = new URL(primary.url());
  url.port = String(primary.standby!.port);
  return url.href;
}

async function load(): Promise<void> {
  const client = await primary.client();
  await client.query(LOAD);
  await client.query('ANALYZE cart, wide');
  await client.end();
}

/** Number of series that a query returns now. */
async function seriesOf(expr: string): Promise<number> {
  const address = `http://127.0.0.1:${prometheus.getMappedPort(9090)}/api/v1/query`;
  const answer = await fetch(`${address}?query=${encodeURIComponent(expr)}`);
  const body = (await answer.json()) as { readonly error?: string; readonly data?: { readonly result: unknown[] } };
  if (body.data === undefined) throw new Error(`${body.error}: ${expr}`);
  return body.data.result.length;
}

/** Queries that never return anything, while the load goes on; empty as soon as each has returned something. */
async function emptyOnes(queries: readonly string[]): Promise<readonly string[]> {
  let empty = queries;
  await eventually(
    'a result of each query',
    async () => {
      await load();
      const counts = await Promise.all(empty.map(seriesOf));
      empty = empty.filter((_, index) => counts[index] === 0);
      return empty.length === 0;
    },
    PATIENCE,
  ).catch(() => undefined);
  return empty;
}

const panels = DASHBOARDS.flatMap(({ rows }) => rows.flatMap((row) => row.panels));
const queries: readonly Query[] = panels.flatMap((panel) => panel.queries);

it(
  'every panel shows something',
  async () => {
    await appendLongObserved();
    expect(await emptyOnes(queries.map(({ expr }) => withoutVariables(expr)))).toEqual([]);
  },
  PATIENCE.timeoutMs + 30_000,
);

it(
  'every variable has choices',
  async () => {
    const choices = DASHBOARDS.flatMap(({ id }) => {
      const file = join(ROOT, `deploy/helm/pgherald/files/dashboards/${id}.json`);
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(/label_values\((.+), (\w+)\)"/g)].map(([, series, label]) => [series, label]);
    });
    const asked = choices.map(
      ([series, label]) => `count by (${label}) (${withoutVariables(series!.replaceAll('\\"', '"'))})`,
    );
    expect(asked.length).toBeGreaterThan(6);
    expect(await emptyOnes(asked)).toEqual([]);
  },
  PATIENCE.timeoutMs + 30_000,
);

it(
  'every alert selects something, once a standby is away and a slot has lost its WAL',
  async () => {
    await appendLongObserved();
    await primary.standby!.stop();
    const client = await primary.client();
    await client.query("SELECT pg_create_physical_replication_slot('forgotten', true)");
    await client.query("ALTER SYSTEM SET max_slot_wal_keep_size = '1MB'");
    await client.query('SELECT pg_reload_conf()');
    await client.query('SELECT pg_switch_wal(); CHECKPOINT');
    expect(await emptyOnes([...new Set(ALERTS.flatMap(({ expr }) => selectorsOf(expr)))])).toEqual([]);
    const conditions = ['PgheraldBlind', 'PostgresReplicationLagUnknown', 'PostgresSlotAtRisk'];
    expect(await emptyOnes(ALERTS.filter(({ name }) => conditions.includes(name)).map(({ expr }) => expr))).toEqual([]);
  },
  2 * PATIENCE.timeoutMs + 30_000,
);
