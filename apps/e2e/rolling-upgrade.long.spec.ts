// All services are replaced one after the other, those of the commit before the last one by these, while episodes are open.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributesOf, decodeLogs, decodeMetrics, type OtlpReceiver, startOtlpReceiver } from '@pgherald/sink/testing';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { buildEarlierCommit, hasEarlierCommit } from './earlier-build.js';
import { addressOf, linesOf, type Program, type Service, startProgram, stopAll } from './running-app.js';

const BROKERS = process.env['PGHERALD_TEST_KAFKA'] ?? '';
const PREFIX = 'upgrade';
const PATIENCE = { timeoutMs: 120_000, everyMs: 250 };
const CONTEXTS: readonly Service[] = [
  'database-metrics',
  'query-analysis',
  'table-index-management',
  'replication-monitoring',
  'connection-management',
];
/** Opening and closing events of the conditions that last through the upgrade. */
const EPISODES = {
  BlockingDetected: 'BlockingCleared',
  IdleInTransactionDetected: 'IdleInTransactionCleared',
  ReplicationLagUnknown: 'ReplicationLagUnknownCleared',
} as const;

interface Printed {
  readonly type: string;
  readonly data: {
    readonly meta: { readonly eventId: string; readonly polledAt: number; readonly context: string };
    readonly episode?: string | null;
  };
}

const folder = temporaryFolder();
const earlier = temporaryFolder();

(BROKERS !== '' && hasEarlierCommit() ? describe : describe.skip)('an upgrade of one service after the other', () => {
  let postgres: StartedPostgres;
  let receiver: OtlpReceiver;
  let release: () => Promise<void>;
  const running = new Map<Service | 'otlp-sink', Program>();

  beforeAll(async () => {
    buildEarlierCommit(earlier.path);
    [postgres, receiver] = await Promise.all([startPostgres({ standby: true }), startOtlpReceiver()]);
  }, 300_000);
  afterAll(async () => {
    await stopAll();
    await receiver.close();
    await postgres.stop();
    for (const each of [folder, earlier]) each.remove();
  });

  function start(service: Service | 'otlp-sink', version: 'earlier' | 'new'): Program {
    const configuration = {
      interval: '1s',
      targets: [{ name: 'primary', cluster: 'shop', url: postgres.url() }],
      log: { kafka: { prefix: PREFIX } },
      sink: { from: 'beginning' },
      'connection-management': { idleInTransaction: '2s' },
      'replication-monitoring': { lagUnknownAfter: '2s' },
    };
    const file = join(folder.path, 'pgherald.yaml');
    writeFileSync(file, JSON.stringify(configuration));
    return startProgram(service, {
      ...(version === 'earlier' && { file: join(earlier.path, 'apps', service, 'dist/main.js') }),
      environment: {
        PGHERALD_CONFIG: file,
        PGHERALD_KAFKA_BROKERS: BROKERS,
        PGHERALD_HTTP_PORT: '0',
        PGHERALD_DATA_DIR: join(folder.path, `${service}-${version}`),
        OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      },
    });
  }

  /** One session idles in a transaction and blocks another one, and the standby is away, so that its lag is unknown. */
  async function disturb(): Promise<void> {
    const [holder, waiting] = [await postgres.client(), await postgres.client()];
    await holder.query('BEGIN; SELECT pg_advisory_xact_lock(1)');
    const blocked = waiting.query('SELECT pg_advisory_lock(1)');
    await postgres.standby!.stop();
    release = async () => {
      await holder.query('ROLLBACK');
      await blocked;
      await postgres.standby!.start();
    };
  }

  async function printed(...options: readonly string[]): Promise<readonly Printed[]> {
    const program = startProgram('replay', {
      arguments: ['print', '--from', 'beginning', '--format', 'ndjson', ...options],
      environment: { PGHERALD_KAFKA_BROKERS: BROKERS, PGHERALD_KAFKA_PREFIX: PREFIX },
    });
    await program.exited;
    expect(program.stderr).toBe('');
    return linesOf(program.stdout).map((line) => JSON.parse(line) as Printed);
  }

  const published = (types: readonly string[]) =>
    eventually(
      types.join(),
      async () => {
        const found = new Set((await printed()).map(({ type }) => type));
        return types.every((type) => found.has(type));
      },
      { ...PATIENCE, everyMs: 1_000 },
    );

  it('loses nothing, repeats nothing, and closes the episodes that the earlier version opened', async () => {
    for (const service of ['otlp-sink', ...CONTEXTS] as const) running.set(service, start(service, 'earlier'));
    for (const program of running.values()) await program.says(/status at/, 'stderr', PATIENCE.timeoutMs);
    await published(['ServerConnected', 'StandbyConnected']);
    await disturb();
    await published(Object.keys(EPISODES));
    for (const [service, old] of running) {
      const replacement = start(service, 'new');
      await addressOf(replacement);
      expect(await old.stop('SIGTERM')).toEqual({ code: 0, signal: null });
      running.set(service, replacement);
      if (service !== 'otlp-sink') await polls(replacement);
    }
    await release();
    await eventually('the closing events', async () => openIn(await printed()) === 0, { ...PATIENCE, everyMs: 1_000 });
    for (const context of CONTEXTS) await running.get(context)?.stop('SIGTERM');
    expectOnce(await printed());
    await expectDelivered();
    await running.get('otlp-sink')?.stop('SIGTERM');
  }, 600_000);

  async function polls(program: Program): Promise<void> {
    const url = await addressOf(program);
    const hasPolled = async () => {
      const { polling } = (await (await fetch(`${url}/status`)).json()) as { polling: readonly { polls: number }[] };
      return polling.some(({ polls }) => polls > 1);
    };
    await eventually('polls of the replacement', hasPolled, PATIENCE);
  }

  /** Number of episodes without a closing event. */
  function openIn(decided: readonly Printed[]): number {
    const openings = decided.filter(({ type }) => type in EPISODES).map(({ data }) => data.meta.eventId);
    const closings = decided.filter(({ data }) => data.episode !== data.meta.eventId);
    const closed = new Set(closings.map(({ data }) => data.episode));
    return openings.filter((id) => !closed.has(id)).length;
  }

  function expectOnce(decided: readonly Printed[]): void {
    const ids = decided.map(({ data }) => data.meta.eventId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [opening, closing] of Object.entries(EPISODES)) {
      const opened = decided.filter(({ type }) => type === opening).map(({ data }) => data.meta.eventId);
      const closed = decided.filter(({ type, data }) => type === closing && opened.includes(String(data.episode)));
      expect({ opening, opened: opened.length, closed: closed.length }).toEqual({ opening, opened: 1, closed: 1 });
    }
  }

  async function expectDelivered(): Promise<void> {
    const measured = await printed('--type', 'MetricsCollected');
    const decided = await printed();
    const missing = () => {
      const { times, ids } = received(receiver);
      return [
        ...measured.filter(({ data: { meta } }) => !times.has(`${meta.context} ${meta.polledAt}000`)),
        ...decided.filter(({ data }) => !ids.has(data.meta.eventId)),
      ].map(({ type, data }) => `${type} of ${data.meta.context} at ${data.meta.polledAt}`);
    };
    await eventually('delivery', () => missing().length === 0, PATIENCE).catch(() => undefined);
    expect(measured.length).toBeGreaterThan(50);
    expect(missing()).toEqual([]);
  }
});

/** Times of polls by context, and ids of events, that came to the backend. */
function received({ accepted }: OtlpReceiver) {
  const metrics = accepted
    .filter(({ path }) => path === '/v1/metrics')
    .flatMap((request) => decodeMetrics(request).resourceMetrics)
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  const points = metrics
    .filter(({ name }) => name === 'pgherald.poll.duration')
    .flatMap(({ gauge }) => gauge?.dataPoints ?? []);
  const records = accepted
    .filter(({ path }) => path === '/v1/logs')
    .flatMap((request) => decodeLogs(request).resourceLogs)
    .flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords));
  return {
    times: new Set(points.map((point) => `${attributesOf(point.attributes)['context']} ${point.timeUnixNano}`)),
    ids: new Set(records.map((record) => String(attributesOf(record['attributes'] as never)['pgherald.event_id']))),
  };
}
