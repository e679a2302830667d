// Who takes part in a trial: brokers, two PostgreSQL servers, two replicas of database-metrics, two sinks, a backend.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventLogSettings, openEventLog } from '@pgherald/event-log';
import { startOtlpReceiver } from '@pgherald/sink/testing';
import { eventually, startPostgres } from '@pgherald/testing';
import { startBrokers } from '@pgherald/testing/kafka';

const kafkajs = createRequire(import.meta.resolve('@pgherald/event-log'))('kafkajs');
const APPS = join(import.meta.dirname, '../..');
const PATIENCE = { timeoutMs: 180_000, everyMs: 250 };
export const PREFIX = 'trial';
const logger = { info() {}, warn() {}, error() {} };

/** A program that can be killed and started again on its own data. */
class Player {
  #child;

  constructor(app, args, environment, logFile) {
    Object.assign(this, { app, args, environment, logFile });
  }

  start() {
    const { PATH, HOME } = process.env;
    this.#child = spawn(process.execPath, [join(APPS, this.app, 'dist', 'main.js'), ...this.args], {
      env: { PATH, HOME, PGHERALD_HTTP_PORT: '0', ...this.environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child.stderr.pipe(createWriteStream(this.logFile, { flags: 'a' }));
    this.#child.stderr.setEncoding('utf8').on('data', (text) => (this.lastWords = text.trimEnd().split('\n').at(-1)));
  }

  /** Whether it ended without being told to: as a service manager would, the trial starts it again. */
  get hasEnded() {
    return this.#child.exitCode !== null;
  }

  signal(name) {
    this.#child.kill(name);
  }

  async kill(signal = 'SIGKILL') {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'close');
    this.#child.kill(signal);
    await gone;
  }
}

function lastErrorIn(output) {
  return output.split('\n').findLast((line) => /ERROR|FATAL|Exception/.test(line)) ?? 'no error';
}

export class Cast {
  #cluster;
  #keeper;

  static async start(options) {
    const cast = new Cast();
    await cast.#start(options);
    return cast;
  }

  async #start({ brokers, say }) {
    this.folder = mkdtempSync(join(tmpdir(), 'pgherald-trial-'));
    this.restarts = 0;
    this.poisoned = 0;
    this.#cluster = await startBrokers({ count: brokers });
    this.brokers = this.#cluster.brokers;
    this.postgres = await Promise.all(
      ['a', 'b'].map(async (name) => ({ name, started: await startPostgres({ ownIdentity: true }) })),
    );
    this.receiver = await startOtlpReceiver();
    this.replicas = [1, 2].map((number) => this.#replica(number));
    this.sinks = [1, 2].map((number) => this.#sink(number));
    await eventually('the brokers', () => this.#open(), PATIENCE);
    for (const player of [...this.sinks, ...this.replicas]) player.start();
    this.#keeper = setInterval(() => this.#restart(say), 1_000);
    await eventually('metrics at the backend', () => this.receiver.accepted.length > 3, PATIENCE);
  }

  get where() {
    return this.#cluster.addresses.join(',');
  }

  /** Resolves when every partition has all its replicas in step. */
  async brokersBack() {
    let outOfStep = [];
    const inStep = async () => (outOfStep = await this.#outOfStep()).length === 0;
    await eventually('the brokers in step', inStep, PATIENCE).catch((error) => {
      const lastWords = this.brokers.map(({ address, output }) => `${address}: ${lastErrorIn(output)}`);
      throw new Error([`${error.message}: ${outOfStep.join(', ') || 'none answers'}`, ...lastWords].join('\n'));
    });
  }

  /** The log, as a reader of it. */
  async reader() {
    const settings = eventLogSettings.parse({ kafka: { brokers: [...this.#cluster.addresses], prefix: PREFIX } });
    return openEventLog({ settings, directory: this.folder, name: 'trial', logger });
  }

  /** Bytes that are no event, among those of a server. */
  async poison() {
    const log = await this.reader().catch(() => undefined);
    if (log === undefined) return; // no broker answers now
    const headers = { ce_type: 'DatabasesMeasured' };
    const record = { topic: `${PREFIX}.database-metrics.measured`, key: 'a', headers, value: Buffer.from('no event') };
    await log.append({ records: [record], state: [] }).then(
      () => (this.poisoned += 1),
      () => undefined,
    );
    await log.close();
  }

  /** Resolves when both servers were polled again, nothing waits in an outbox, and the sinks have sent all. */
  async allBack() {
    this.receiver.answerWith(() => ({ status: 200 }));
    const log = await eventually('the log', () => this.reader(), PATIENCE);
    const before = this.receiver.accepted.length;
    await eventually('more at the backend', () => this.receiver.accepted.length > before + 10, PATIENCE);
    clearInterval(this.#keeper);
    await this.#end(this.replicas);
    // While a replica runs, nobody else can look into its outbox; on a crowded machine it takes long to begin.
    for (let ms = 15_000; this.#waiting() > 0; ms *= 2) {
      for (const replica of this.replicas) replica.start();
      await sleep(ms);
      await this.#end(this.replicas);
    }
    const lag = async () => (await log.lag('otlp-sink')).reduce((sum, { lag }) => sum + lag, 0);
    await eventually('no lag', async () => (await lag()) === 0, PATIENCE);
    await this.#end(this.sinks);
    await log.close();
  }

  /** In an orderly way, so that what is under way is finished. */
  async #end(players) {
    await Promise.all(players.map((player) => player.kill('SIGTERM')));
  }

  /** Transactions that wait in the outboxes of replicas that have ended. */
  #waiting() {
    const counts = this.replicas.map(({ environment }) => {
      const file = new DatabaseSync(join(environment.PGHERALD_DATA_DIR, 'database-metrics.outbox.db'));
      const { count } = file.prepare('SELECT count(*) AS count FROM waiting').get();
      file.close();
      return count;
    });
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async stop() {
    clearInterval(this.#keeper);
    await Promise.all([...this.replicas, ...this.sinks].map((player) => player.kill()));
    await Promise.all([this.receiver.close(), ...this.postgres.map(({ started }) => started.stop())]);
    await this.#cluster.stop();
    if (process.exitCode === 0) rmSync(this.folder, { recursive: true, force: true });
  }

  #replica(number) {
    const targets = this.postgres.map(({ name, started }) => ({ name, cluster: name, url: started.url() }));
    const file = join(this.folder, 'replicas.json');
    writeFileSync(file, JSON.stringify({ interval: '2s', targets, log: { kafka: { prefix: PREFIX } } }));
    const environment = {
      PGHERALD_KAFKA_BROKERS: this.where,
      PGHERALD_DATA_DIR: join(this.folder, `replica-${number}`),
    };
    return new Player('database-metrics', ['--config', file], environment, join(this.folder, `replica-${number}.log`));
  }

  #sink(number) {
    const file = join(this.folder, 'sinks.json');
    writeFileSync(file, JSON.stringify({ sink: { from: 'beginning' }, log: { kafka: { prefix: PREFIX } } }));
    const environment = {
      PGHERALD_KAFKA_BROKERS: this.where,
      OTEL_EXPORTER_OTLP_ENDPOINT: this.receiver.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    };
    return new Player('otlp-sink', ['--config', file], environment, join(this.folder, `sink-${number}.log`));
  }

  async #open() {
    const log = await this.reader();
    await log.close();
    return true;
  }

  /** Partitions of which a broker has not caught up. */
  async #outOfStep() {
    const kafka = new kafkajs.Kafka({ brokers: [...this.#cluster.addresses], logLevel: 0, retry: { retries: 2 } });
    const admin = kafka.admin();
    try {
      await admin.connect();
      const { topics } = await admin.fetchTopicMetadata();
      const wanted = Math.min(3, this.brokers.length);
      return topics.flatMap(({ name, partitions }) =>
        partitions
          .filter(({ isr }) => isr.length < wanted)
          .map(
            ({ partitionId, leader, isr }) => `${name}-${partitionId} (leader ${leader}, in step ${isr.join(' and ')})`,
          ),
      );
    } finally {
      await admin.disconnect();
    }
  }

  #restart(say) {
    for (const player of [...this.replicas, ...this.sinks]) {
      if (!player.hasEnded) continue;
      this.restarts += 1;
      say(`${player.app} ended by itself, and is started again: ${player.lastWords}`);
      player.start();
    }
  }
}
