// What runs in a trial over Kafka: brokers, two PostgreSQL servers, two replicas of database-metrics, two sinks, a backend.
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EventLog, eventLogSettings, openEventLog } from '@pgherald/event-log';
import { type OtlpReceiver, startOtlpReceiver } from '@pgherald/sink/testing';
import { createLogger } from '@pgherald/telemetry';
import { eventually, startPostgres, type StartedPostgres } from '@pgherald/testing';
import { type Broker, type Brokers, startBrokers } from '@pgherald/testing/kafka';
import { bareKafka } from '../bench/kafkajs.ts';
import { type Exit, type Program, startProgram } from '../running-app.ts';
import { type Network, NetworkProxy } from './network-proxy.ts';

const PATIENCE = { timeoutMs: 180_000, everyMs: 250 };
export const PREFIX = 'trial';

export type Say = (what: string) => void;

export interface NamedServer {
  readonly name: string;
  readonly postgres: StartedPostgres;
  /** Where programs reach it. */
  readonly address: string;
}

interface DeploymentOptions {
  readonly brokers: number;
  readonly say: Say;
  readonly random: () => number;
}

/** A program that can be killed and started again with its own data. */
export class RestartableProgram {
  readonly app: 'database-metrics' | 'otlp-sink';
  readonly #configuration: string;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #logFile: string;
  #program: Program | undefined;
  #exit: Exit | undefined;

  constructor(
    app: RestartableProgram['app'],
    file: string,
    environment: Readonly<Record<string, string>>,
    log: string,
  ) {
    this.app = app;
    this.#configuration = file;
    this.#environment = { PGHERALD_HTTP_PORT: '0', ...environment };
    this.#logFile = log;
  }

  start(): void {
    const program = startProgram(this.app, {
      arguments: ['--config', this.#configuration],
      environment: this.#environment,
    });
    this.#program = program;
    this.#exit = undefined;
    void program.exited.then((exit) => {
      this.#exit = exit;
      appendFileSync(this.#logFile, program.stderr);
    });
  }

  /** Whether it ended without a signal from the trial, which restarts it then, as a service manager would. */
  get hasEnded(): boolean {
    return this.#exit !== undefined && this.#exit.code !== null;
  }

  get lastLine(): string | undefined {
    return this.#program?.stderr.trimEnd().split('\n').at(-1);
  }

  signal(name: NodeJS.Signals): void {
    if (this.#program !== undefined && this.#exit === undefined) process.kill(this.#program.pid, name);
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.#exit === undefined) await this.#program?.stop(signal);
  }
}

interface Replica {
  readonly program: RestartableProgram;
  readonly dataDir: string;
}

export class Deployment {
  readonly folder = mkdtempSync(join(tmpdir(), 'pgherald-trial-'));
  readonly receiver: OtlpReceiver;
  readonly servers: readonly NamedServer[];
  readonly sinks: readonly RestartableProgram[];
  restarts = 0;
  poisonMessages = 0;
  readonly #replicas: readonly Replica[];
  readonly #cluster: Brokers;
  readonly #proxies: readonly NetworkProxy[];
  readonly #say: Say;
  #keeper: NodeJS.Timeout | undefined;

  /** Clients reach brokers and servers through proxies, whose network `disturb` changes. */
  static async start({ brokers, say, random }: DeploymentOptions): Promise<Deployment> {
    const proxies: NetworkProxy[] = [];
    const through = async (address: string) => {
      const proxy = await NetworkProxy.start(address, random);
      proxies.push(proxy);
      return proxy.address;
    };
    const cluster = await startBrokers({ count: brokers, through });
    const servers = await Promise.all(
      ['a', 'b'].map(async (name) => {
        const postgres = await startPostgres({ ownIdentity: true });
        return { name, postgres, address: await through(`127.0.0.1:${postgres.port}`) };
      }),
    );
    const deployment = new Deployment(cluster, servers, proxies, await startOtlpReceiver(), say);
    await deployment.#start();
    return deployment;
  }

  private constructor(
    cluster: Brokers,
    servers: readonly NamedServer[],
    proxies: readonly NetworkProxy[],
    receiver: OtlpReceiver,
    say: Say,
  ) {
    this.#cluster = cluster;
    this.#proxies = proxies;
    this.servers = servers;
    this.receiver = receiver;
    this.#say = say;
    this.#replicas = [1, 2].map((number) => this.#replica(number));
    this.sinks = [1, 2].map((number) => this.#sink(number));
  }

  get brokers(): readonly Broker[] {
    return this.#cluster.brokers;
  }

  get replicas(): readonly RestartableProgram[] {
    return this.#replicas.map(({ program }) => program);
  }

  /** Changes the network between the programs and all brokers and servers. */
  disturb(network: Network): void {
    for (const proxy of this.#proxies) proxy.disturb(network);
  }

  /** Resolves when all replicas of every partition are in sync. */
  async brokersBack(): Promise<void> {
    let behind: readonly string[] = [];
    const isInSync = async () => (behind = await this.#partitionsBehind()).length === 0;
    await eventually('the brokers are in sync', isInSync, PATIENCE).catch((error: unknown) => {
      const lastErrors = this.brokers.map(({ address, output }) => `${address}: ${lastErrorIn(output)}`);
      throw new Error([`${String(error)}: ${behind.join(', ') || 'no broker answers'}`, ...lastErrors].join('\n'));
    });
  }

  openLog(): Promise<EventLog> {
    const settings = eventLogSettings.parse({ kafka: { brokers: [...this.#cluster.addresses], prefix: PREFIX } });
    return openEventLog({ settings, directory: this.folder, name: 'trial', logger: createLogger({ level: 'silent' }) });
  }

  /** Appends bytes that are no event, with the key of a server. */
  async poison(): Promise<void> {
    const log = await this.openLog().catch(() => undefined);
    if (log === undefined) return; // no broker answers now
    const headers = { ce_type: 'DatabasesMeasured' };
    const record = { topic: `${PREFIX}.database-metrics.measured`, key: 'a', headers, value: Buffer.from('no event') };
    await log.append({ records: [record], state: [] }).then(
      () => (this.poisonMessages += 1),
      () => undefined,
    );
    await log.close();
  }

  /** Resolves when both servers were polled again, all outboxes are empty, and the sinks have sent everything. */
  async allBack(): Promise<void> {
    this.receiver.answerWith(() => ({ status: 200 }));
    const log = await eventually('the log', () => this.openLog(), PATIENCE);
    const before = this.receiver.accepted.length;
    await eventually('more at the backend', () => this.receiver.accepted.length > before + 10, PATIENCE);
    clearInterval(this.#keeper);
    await endAll(this.replicas);
    // Only the replica itself can open its outbox while it runs; on a crowded machine it starts slowly.
    for (let ms = 15_000; this.#queuedTransactions() > 0; ms *= 2) {
      for (const replica of this.replicas) replica.start();
      await sleep(ms);
      await endAll(this.replicas);
    }
    const lag = async () => (await log.lag('otlp-sink')).reduce((sum, { lag }) => sum + lag, 0);
    await eventually('no lag', async () => (await lag()) === 0, PATIENCE);
    await endAll(this.sinks);
    await log.close();
  }

  async stop(): Promise<void> {
    clearInterval(this.#keeper);
    await Promise.all([...this.replicas, ...this.sinks].map((program) => program.kill()));
    await Promise.all([this.receiver.close(), ...this.servers.map(({ postgres }) => postgres.stop())]);
    await Promise.all(this.#proxies.map((proxy) => proxy.stop()));
    await this.#cluster.stop();
    if (process.exitCode === 0) rmSync(this.folder, { recursive: true, force: true });
  }

  async #start(): Promise<void> {
    const canOpen = async () => {
      await (await this.openLog()).close();
      return true;
    };
    await eventually('the brokers', canOpen, PATIENCE);
    for (const program of [...this.sinks, ...this.replicas]) program.start();
    this.#keeper = setInterval(() => this.#restartEnded(), 1_000);
    await eventually('metrics at the backend', () => this.receiver.accepted.length > 3, PATIENCE);
  }

  /** Transactions in the outboxes of replicas that have ended. */
  #queuedTransactions(): number {
    return this.#replicas.reduce((sum, { dataDir }) => {
      const file = new DatabaseSync(join(dataDir, 'database-metrics.outbox.db'));
      const row = file.prepare('SELECT count(*) AS count FROM waiting').get();
      file.close();
      return sum + Number(row?.['count']);
    }, 0);
  }

  #replica(number: number): Replica {
    const targets = this.servers.map(({ name, postgres, address }) => {
      const url = new URL(postgres.url());
      url.host = address;
      return { name, cluster: name, url: url.href };
    });
    const file = this.#writeConfiguration('replicas', { interval: '2s', targets });
    const dataDir = join(this.folder, `replica-${number}`);
    const environment = { ...this.#kafkaEnvironment, PGHERALD_DATA_DIR: dataDir };
    return { program: new RestartableProgram('database-metrics', file, environment, `${dataDir}.log`), dataDir };
  }

  #sink(number: number): RestartableProgram {
    const file = this.#writeConfiguration('sinks', { sink: { from: 'beginning' } });
    const environment = {
      ...this.#kafkaEnvironment,
      OTEL_EXPORTER_OTLP_ENDPOINT: this.receiver.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    };
    return new RestartableProgram('otlp-sink', file, environment, join(this.folder, `sink-${number}.log`));
  }

  get #kafkaEnvironment(): { readonly PGHERALD_KAFKA_BROKERS: string } {
    return { PGHERALD_KAFKA_BROKERS: this.#cluster.addresses.join(',') };
  }

  #writeConfiguration(name: string, settings: object): string {
    const file = join(this.folder, `${name}.json`);
    writeFileSync(file, JSON.stringify({ ...settings, log: { kafka: { prefix: PREFIX } } }));
    return file;
  }

  /** Partitions with a replica that is not in sync. */
  async #partitionsBehind(): Promise<readonly string[]> {
    const admin = bareKafka(this.#cluster.addresses, { retries: 2 }).admin();
    try {
      await admin.connect();
      const { topics } = await admin.fetchTopicMetadata();
      const count = Math.min(3, this.brokers.length);
      return topics.flatMap(({ name, partitions }) =>
        partitions
          .filter(({ isr }) => isr.length < count)
          .map(
            ({ partitionId, leader, isr }) => `${name}-${partitionId} (leader ${leader}, in sync ${isr.join(' and ')})`,
          ),
      );
    } finally {
      await admin.disconnect();
    }
  }

  #restartEnded(): void {
    for (const program of [...this.replicas, ...this.sinks]) {
      if (!program.hasEnded) continue;
      this.restarts += 1;
      this.#say(`${program.app} ended by itself and is restarted: ${program.lastLine}`);
      program.start();
    }
  }
}

/** Ends programs by SIGTERM, so that they finish what they do. */
async function endAll(programs: readonly RestartableProgram[]): Promise<void> {
  await Promise.all(programs.map((program) => program.kill('SIGTERM')));
}

function lastErrorIn(output: string): string {
  return output.split('\n').findLast((line) => /ERROR|FATAL|Exception/.test(line)) ?? 'no error';
}
