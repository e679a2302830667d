import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres, type StartedPostgres } from '@pgherald/testing';
import { addressOf, linesOf, type Program, type Service, startProgram } from '../running-app.ts';

export const CONTEXTS: readonly Service[] = [
  'database-metrics',
  'query-analysis',
  'table-index-management',
  'replication-monitoring',
  'connection-management',
];
/** So small that sixty fit on a machine. */
const SMALL = {
  shared_buffers: '1MB',
  max_connections: 30,
  'pg_stat_statements.max': 1_000,
  max_wal_size: '32MB',
  min_wal_size: '32MB',
};

/** Many small servers, which replicas of all contexts watch over Kafka at the default interval. */
export class Fleet {
  readonly servers: StartedPostgres[] = [];
  readonly replicas = new Map<Service, Program[]>();
  readonly #folder: string;
  readonly #brokers: string;

  constructor(folder: string, brokers: string) {
    this.#folder = folder;
    this.#brokers = brokers;
  }

  /** Adds servers until there are so many; running replicas watch them at once. */
  async growTo(count: number): Promise<void> {
    while (this.servers.length < count) this.servers.push(await startPostgres({ settings: SMALL }));
    const targets = this.servers.map((server, index) => ({ name: `server-${index}`, url: server.url() }));
    const unfinished = join(this.#folder, 'unfinished');
    writeFileSync(unfinished, JSON.stringify({ targets }));
    renameSync(unfinished, join(this.#folder, 'targets.yaml'));
  }

  async startReplicas(each: number): Promise<void> {
    for (const context of CONTEXTS)
      this.replicas.set(
        context,
        Array.from({ length: each }, (_, index) => this.#start(context, index)),
      );
    await Promise.all(this.programs.map(addressOf));
  }

  /** Starts a replica that has ended again, with its data. */
  async restart(context: Service, index: number): Promise<void> {
    const program = this.#start(context, index);
    this.replicas.get(context)![index] = program;
    await addressOf(program);
  }

  get programs(): readonly Program[] {
    return [...this.replicas.values()].flat();
  }

  /** Events of a type that all contexts published in a range of time. */
  async events<T>(type: string, from: Date, to: Date): Promise<readonly T[]> {
    const range = ['--from', from.toISOString(), '--to', to.toISOString()];
    const program = startProgram('replay', {
      arguments: ['print', '--type', type, '--format', 'ndjson', ...range],
      environment: { PGHERALD_KAFKA_BROKERS: this.#brokers },
    });
    await program.exited;
    return linesOf(program.stdout).map((line) => (JSON.parse(line) as { data: T }).data);
  }

  async stop(): Promise<void> {
    await Promise.all(this.programs.map((program) => program.stop('SIGKILL')));
    await Promise.all(this.servers.map((server) => server.stop()));
  }

  #start(context: Service, index: number): Program {
    return startProgram(context, {
      environment: {
        PGHERALD_KAFKA_BROKERS: this.#brokers,
        PGHERALD_TARGETS_FOLDER: this.#folder,
        PGHERALD_DATA_DIR: join(this.#folder, `${context}-${index}`),
        PGHERALD_HTTP_PORT: '0',
        PGHERALD_LOG_LEVEL: 'error',
      },
    });
  }
}
