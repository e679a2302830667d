// docker-compose.yml, brought up as a user does; then each part is killed in turn.
import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '@pgherald/testing';

const ROOT = join(import.meta.dirname, '../..');
const UP_MS = 1_800_000;
const PATIENCE = { timeoutMs: 180_000, everyMs: 1_000 };
const COMPOSE = composeCommand();
const PROJECT = `pgherald-spec-${process.pid}`;
const ENVIRONMENT = { ...process.env, PGHERALD_PROMETHEUS_PORT: '0' };

/** A metric of each service, as Prometheus names it. */
const METRICS = {
  'database-metrics': 'postgresql_backends',
  'query-analysis': 'pgherald_samples',
  'table-index-management': 'postgresql_rows',
  'replication-monitoring': 'pgherald_replication_lag_size_bytes',
  'connection-management': 'pgherald_connection_used',
} as const;

interface Printed {
  readonly type: string;
  readonly data: { readonly meta: { readonly eventId: string }; readonly episode?: string | null };
}

describe('docker-compose.yml', () => {
  let prometheus: string;

  beforeAll(async () => {
    await compose('up', '-d', '--build');
    const address = await compose('port', 'prometheus', '9090');
    prometheus = `http://${address.trim()}`;
    await run('docker', ['build', '-q', '-t', 'pgherald/replay', '--build-arg', 'APP=replay', ROOT]);
  }, UP_MS);
  afterAll(async () => {
    await compose('down', '-v');
  }, UP_MS);

  /** Resolves when Prometheus has a value of the metric that a server reported after the time, in seconds since 1970. */
  function newValueOf(metric: string, after: number): Promise<unknown> {
    return eventually(
      `${metric} after ${new Date(after * 1_000).toISOString()}`,
      async () => {
        const query = `max(timestamp(${metric}{instance="primary:5432"}))`;
        const answer = await fetch(`${prometheus}/api/v1/query?query=${encodeURIComponent(query)}`);
        const { data } = (await answer.json()) as { data: { result: { value: [number, string] }[] } };
        return Number(data.result[0]?.value[1]) > after;
      },
      PATIENCE,
    );
  }

  it(
    'brings metrics of every context to Prometheus',
    async () => {
      const metrics = Object.values(METRICS);
      await Promise.all(metrics.map((metric) => newValueOf(metric, 0)));
      expect(metrics).toHaveLength(5);
    },
    PATIENCE.timeoutMs,
  );

  it(
    'recovers when any part is killed, and decides nothing twice',
    async () => {
      for (const part of [...Object.keys(METRICS), 'otlp-sink', 'kafka', 'collector', 'primary']) {
        await compose('kill', '-s', 'KILL', part);
        await compose('up', '-d', '--no-build', '--no-deps', part);
        const killedAt = Date.now() / 1_000;
        await Promise.all(Object.values(METRICS).map((metric) => newValueOf(metric, killedAt)));
      }
      const events = await decidedEvents();
      const ids = events.map(({ data }) => data.meta.eventId);
      expect(events.length).toBeGreaterThan(10);
      expect(new Set(ids).size).toBe(ids.length);
      const openings = events.flatMap(({ type, data }) => (data.episode ? [`${type} ${data.episode}`] : []));
      expect(new Set(openings).size).toBe(openings.length);
    },
    UP_MS,
  );

  async function decidedEvents(): Promise<readonly Printed[]> {
    const network = ['run', '--rm', '--network', `${PROJECT}_default`];
    const environment = [
      '-e',
      'PGHERALD_KAFKA_BROKERS=kafka:9092',
      '-e',
      'PGHERALD_SCHEMA_REGISTRY_URL=http://registry:8080/apis/ccompat/v7',
    ];
    const print = ['print', '--from', 'beginning', '--format', 'ndjson'];
    const output = await run('docker', [...network, ...environment, 'pgherald/replay', ...print]);
    return output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Printed);
  }
});

/** Older engines have compose as a program of its own. */
function composeCommand(): readonly [string, ...string[]] {
  try {
    execFileSync('docker', ['compose', 'version'], { stdio: 'ignore' });
    return ['docker', 'compose'];
  } catch {
    return ['docker-compose'];
  }
}

function compose(...options: readonly string[]): Promise<string> {
  const [program, ...first] = COMPOSE;
  return run(program, [...first, '-p', PROJECT, ...options]);
}

async function run(program: string, options: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, options, {
    cwd: ROOT,
    env: ENVIRONMENT,
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
}
