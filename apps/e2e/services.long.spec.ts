import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OtlpReceiver, startOtlpReceiver } from '@pgherald/sink/testing';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import {
  addressOf,
  countedPolls,
  linesOf,
  polls,
  type Program,
  type Service,
  startApp,
  startProgram,
  stopAll,
} from './running-app.js';

const BROKERS = process.env['PGHERALD_TEST_KAFKA'] ?? '';
const PATIENCE = { timeoutMs: 150_000, everyMs: 100 };
const folder = temporaryFolder();

interface Line {
  readonly data: {
    readonly meta: { readonly eventId: string; readonly polledAt: number; readonly server: { readonly name: string } };
    readonly reason?: string | null;
    readonly episode?: string | null;
  };
}

(BROKERS === '' ? describe.skip : describe)('services of their own over Kafka', () => {
  const common = { PGHERALD_KAFKA_BROKERS: BROKERS, PGHERALD_HTTP_PORT: '0' };
  let postgres: readonly StartedPostgres[];
  let receiver: OtlpReceiver;

  beforeAll(async () => {
    postgres = await Promise.all([startPostgres(), startPostgres({ ownIdentity: true })]);
    receiver = await startOtlpReceiver();
  });
  afterEach(stopAll);
  afterAll(async () => {
    await receiver.close();
    await Promise.all(postgres.map((server) => server.stop()));
    folder.remove();
  });

  /** Replicas of database-metrics that watch a and b, with separate data folders as on separate machines. */
  function replica(prefix: string, name: string): Program {
    const targets = ['a', 'b'].map((server, index) => ({ name: server, cluster: server, url: postgres[index]?.url() }));
    const config = join(folder.path, `${prefix}.yaml`);
    writeFileSync(config, JSON.stringify({ interval: '500ms', targets, log: { kafka: { prefix } } }));
    const environment = { ...common, PGHERALD_DATA_DIR: join(folder.path, `${prefix}-${name}`) };
    return startProgram('database-metrics', { arguments: ['--config', config], environment });
  }

  function sink(prefix: string): Program {
    const output = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };
    return startProgram('otlp-sink', { environment: { ...common, ...output, PGHERALD_KAFKA_PREFIX: prefix } });
  }

  /** Returns the servers that a process polls. */
  async function watchedBy(program: Program): Promise<string[]> {
    const url = await addressOf(program);
    const { polling } = (await (await fetch(`${url}/status`)).json()) as {
      polling: { server: string; polls: number }[];
    };
    return polling
      .filter(({ polls }) => polls > 0)
      .map(({ server }) => server)
      .sort();
  }

  async function printed(prefix: string, type: string): Promise<Line[]> {
    const environment = { ...common, PGHERALD_KAFKA_PREFIX: prefix };
    const program = startProgram('replay', { arguments: ['print', '--format', 'ndjson', '--type', type], environment });
    await program.exited;
    expect(program.stderr).toBe('');
    return linesOf(program.stdout).map((line) => JSON.parse(line) as Line);
  }

  const shared = (programs: readonly Program[], counts: readonly number[]) =>
    eventually(
      `${counts.join(' and ')} servers watched`,
      async () => {
        const watched = await Promise.all(programs.map(watchedBy));
        return watched.map(({ length }) => length).join() === counts.join() && new Set(watched.flat()).size === 2;
      },
      PATIENCE,
    );

  const idsOf = (lines: readonly Line[]): string[] => lines.map(({ data }) => data.meta.eventId);

  it('share the clusters, and take over those of a killed replica with their memory', async () => {
    const first = replica('take-over', '1');
    await shared([first], [2]);
    const second = replica('take-over', '2');
    await shared([first, second], [1, 1]);
    await first.stop('SIGKILL');
    await shared([second], [2]);
    await second.stop();
    const discovered = await printed('take-over', 'DatabaseDiscovered');
    expect(discovered.map(({ data }) => data.meta.server.name).sort()).toEqual(['a', 'b']);
    const measured = idsOf(await printed('take-over', 'DatabasesMeasured'));
    expect(new Set(measured).size).toBe(measured.length);
  }, 400_000);

  it('fence a replica that was paused until its clusters were taken over', async () => {
    const paused = replica('paused', '1');
    await shared([paused], [2]);
    process.kill(paused.pid, 'SIGSTOP');
    const other = replica('paused', '2');
    await shared([other], [2]);
    process.kill(paused.pid, 'SIGCONT');
    await shared([paused, other], [1, 1]);
    await Promise.all([paused.stop(), other.stop()]);
    const discovered = await printed('paused', 'DatabaseDiscovered');
    expect(discovered.map(({ data }) => data.meta.server.name).sort()).toEqual(['a', 'b']);
    const polls = idsOf(await printed('paused', 'MetricsCollected'));
    expect(new Set(polls).size).toBe(polls.length);
  }, 400_000);

  it('watch targets that are added and removed in a folder, each server once, and close the episodes of removed ones', async () => {
    const prefix = 'come-and-go';
    const files = join(folder.path, 'targets');
    const put = (name: string, index: number) =>
      writeFileSync(join(files, `${name}.yaml`), JSON.stringify({ targets: [{ name, url: postgres[index]?.url() }] }));
    mkdirSync(files);
    put('a', 0);
    const start = (name: string) => {
      const environment = {
        ...common,
        PGHERALD_DATA_DIR: join(folder.path, `${prefix}-${name}`),
        PGHERALD_TARGETS_FOLDER: files,
      };
      return startProgram('database-metrics', {
        environment: { ...environment, PGHERALD_INTERVAL: '500ms', PGHERALD_KAFKA_PREFIX: prefix },
      });
    };
    const programs = [start('1'), start('2')];
    const watched = (...servers: string[]) =>
      eventually(
        `${servers.join(' and ')} watched`,
        async () => (await Promise.all(programs.map(watchedBy))).flat().sort().join() === servers.join(),
        PATIENCE,
      );
    await watched('a');
    put('c', 1);
    await watched('a', 'c');
    const url = postgres[0]?.url() ?? '';
    const ends = async () =>
      (await printed(prefix, 'DatabaseVanished')).map(({ data: { meta, reason } }) => [meta.server.name, reason]);
    rmSync(join(files, 'a.yaml'));
    await watched('c');
    await eventually('the closing event is published', async () => (await ends()).length === 1, PATIENCE);
    await Promise.all(programs.map((program) => program.stop()));
    rmSync(join(files, 'c.yaml'));
    const others = { ...common, PGHERALD_KAFKA_PREFIX: prefix };
    const stranger = startApp({ dataDir: join(folder.path, 'stranger'), targets: [url], environment: others });
    await polls(stranger, 2);
    await stranger.stop();
    expect(await ends()).toHaveLength(1);
    const again = [start('1'), start('2')];
    await eventually(
      'the closing event of a target removed while no replica ran is published',
      async () => (await ends()).length === 2,
      PATIENCE,
    );
    await Promise.all(again.map((program) => program.stop()));
    expect(await ends()).toEqual([
      ['a', 'unwatched'],
      ['c', 'unwatched'],
    ]);
    const discovered = (await printed(prefix, 'DatabaseDiscovered')).filter(
      ({ data: { meta } }) => meta.server.name !== new URL(url).host,
    );
    expect(discovered.map(({ data }) => data.meta.server.name).sort()).toEqual(['a', 'c']);
    const openings = discovered.map(({ data }) => data.meta.eventId);
    const closed = (await printed(prefix, 'DatabaseVanished')).map(({ data }) => data.episode);
    expect(closed.sort()).toEqual(openings.sort());
  }, 600_000);

  it('of the sink share the events, and lose none if one is killed', async () => {
    const sinks = [sink('sinks'), sink('sinks')];
    await Promise.all(sinks.map(addressOf));
    const watching = replica('sinks', '1');
    await shared([watching], [2]);
    await eventually('metrics', () => timesReceived('postgresql.commits').size > 2, PATIENCE);
    await sinks[0]?.stop('SIGKILL');
    const before = (await countedPolls(watching)) + 4;
    await eventually('further polls', async () => (await countedPolls(watching)) > before, PATIENCE);
    await watching.stop();
    const polled = (await printed('sinks', 'DatabasesMeasured')).map(({ data }) => data.meta.polledAt);
    await eventually(
      'all polls at the backend',
      () => {
        const received = timesReceived('postgresql.commits');
        return polled.every((at) => received.has(`${at}000`));
      },
      PATIENCE,
    );
  }, 400_000);

  /** Returns the times of a metric's accepted points. */
  function timesReceived(metric: string): ReadonlySet<string> {
    const times = new Set<string>();
    for (const { path, body } of receiver.accepted) {
      if (!path.endsWith('/v1/metrics')) continue;
      const { resourceMetrics } = JSON.parse(body.toString()) as Exported;
      for (const { scopeMetrics } of resourceMetrics)
        for (const { metrics } of scopeMetrics)
          for (const { name, sum } of metrics)
            if (name === metric) for (const { timeUnixNano } of sum?.dataPoints ?? []) times.add(timeUnixNano);
    }
    return times;
  }

  it('of all contexts watch one server side by side, and continue an episode after a kill', async () => {
    const services: readonly Service[] = [
      'database-metrics',
      'query-analysis',
      'table-index-management',
      'replication-monitoring',
      'connection-management',
    ];
    const start = (name: Service): Program => {
      const config = join(folder.path, `${name}.yaml`);
      const targets = [{ name: 'a', url: postgres[0]?.url() }];
      const limits = name === 'query-analysis' ? { 'query-analysis': { blocking: '200ms' } } : {};
      writeFileSync(
        config,
        JSON.stringify({ interval: '500ms', targets, log: { kafka: { prefix: 'together' } }, ...limits }),
      );
      const environment = { ...common, PGHERALD_DATA_DIR: join(folder.path, `together-${name}`) };
      return startProgram(name, { arguments: ['--config', config], environment });
    };
    const isWatching = async (program: Program) =>
      eventually('the server is watched', async () => (await countedPolls(program)) > 1, PATIENCE);
    const programs = services.map(start);
    await Promise.all(programs.map(isWatching));
    const [root, waiter] = [await postgres[0]?.client(), await postgres[0]?.client()];
    await root?.query('CREATE TABLE stock (n int)');
    await root?.query('BEGIN; LOCK TABLE stock');
    const waiting = waiter?.query('SELECT n FROM stock');
    const isPublished = (type: string) => async () => (await printed('together', type)).length > 0;
    await eventually('BlockingDetected is published', isPublished('BlockingDetected'), PATIENCE);
    await programs[1]?.stop('SIGKILL');
    const again = start('query-analysis');
    await isWatching(again);
    await root?.query('COMMIT');
    await waiting;
    await eventually('BlockingCleared is published', isPublished('BlockingCleared'), PATIENCE);
    await Promise.all([...programs, again].map((program) => program.stop()));
    const measured = [
      'DatabasesMeasured',
      'StatementStatsMeasured',
      'TableStatsMeasured',
      'WalPositionMeasured',
      'ConnectionsMeasured',
    ];
    for (const type of measured)
      expect({ type, isThere: (await printed('together', type)).length > 0 }).toEqual({ type, isThere: true });
    const [detected, cleared] = [
      await printed('together', 'BlockingDetected'),
      await printed('together', 'BlockingCleared'),
    ];
    expect([detected.length, cleared.length]).toEqual([1, 1]);
  }, 400_000);
});

interface Exported {
  readonly resourceMetrics: readonly {
    readonly scopeMetrics: readonly {
      readonly metrics: readonly {
        readonly name: string;
        readonly sum?: { readonly dataPoints: readonly { readonly timeUnixNano: string }[] };
      }[];
    }[];
  }[];
}
