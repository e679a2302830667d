import { join } from 'node:path';
import { decodeMetrics, type OtlpReceiver, startOtlpReceiver } from '@pgherald/otlp-sink/testing';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { addressOf, linesOf, startApp, stopAll } from './running-app.js';

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

/** Starts pgherald with a file of the Collector; the name of the file stands for its path in what it says. */
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

describe('a file of the Collector starts pgherald, with a remark for each key that means something else here:', () => {
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

  it('names that are not known here', async () => {
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
    // Tables are read as often as all else: the receiver has one interval.
    const tables = /polled table-index-management: (\d+) groups[^]*polled table-index-management: (\d+) groups/;
    await app.says(tables);
    await app.says(/(?:table-index-management: (?:[6-9]|1\d) groups[^]*?){3}/);
    expect(await app.stop()).toEqual({ code: 0, signal: null });
  });
});
