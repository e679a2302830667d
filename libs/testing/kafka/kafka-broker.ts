import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brokerJars, formattedFolder } from './broker-package.js';
import { LastingProcess } from './lasting-process.js';

export interface StartBrokersOptions {
  /** One by default. */
  readonly count?: number;
  /** How clients reach it: `PLAINTEXT` by default. */
  readonly protocol?: 'PLAINTEXT' | 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL';
  /** Added to server.properties, such as `listener.name.client.…`. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Users that authenticate by SCRAM, with their passwords. */
  readonly scramUsers?: Readonly<Record<string, string>>;
  /** Folders of Java classes for the brokers, such as a policy. */
  readonly classes?: readonly string[];
  /** Gets a broker's own address, returns the address at which clients shall reach it, such as that of a proxy. */
  readonly through?: (address: string) => Promise<string>;
}

const FLAGS = ['-Xmx320m', '-Xms64m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];
const QUIET = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Dkafka.logs.dir=.'];
const READY_MS = 150_000;
const LOWEST_PORT = 15_000;
/** The first port that systems assign: Linux begins here, others higher. */
const FIRST_GIVEN_PORT = 32_768;

/** One broker process; after a restart it continues with its data. */
export class Broker extends LastingProcess {
  /** A folder for each partition of a topic. */
  readonly dataFolder: string;

  constructor(
    readonly address: string,
    folder: string,
    classPath: string,
  ) {
    const properties = join(folder, 'server.properties');
    super(['java', ...FLAGS, ...QUIET, '-cp', classPath, 'kafka.Kafka', properties], join(folder, 'broker.log'));
    this.dataFolder = join(folder, 'data');
  }
}

/** A cluster for one spec; stop it in `afterAll`. */
export interface Brokers {
  /** Value for `brokers` in the settings. */
  readonly addresses: readonly string[];
  readonly brokers: readonly Broker[];
  readonly stop: () => Promise<void>;
}

/** Starts brokers of the published jars on free ports; they answer soon after, see `untilAnswers`. */
export async function startBrokers({
  count = 1,
  protocol = 'PLAINTEXT',
  properties = {},
  scramUsers = {},
  classes = [],
  through = (address) => Promise.resolve(address),
}: StartBrokersOptions = {}): Promise<Brokers> {
  const jars = await brokerJars();
  const folder = mkdtempSync(join(tmpdir(), 'pgherald-kafka-'));
  const ports = await freePorts(3 * count);
  const voters = Array.from({ length: count }, (_, i) => `${i + 1}@127.0.0.1:${ports[3 * i + 1]}`).join(',');
  const brokers: Broker[] = [];
  for (let node = 1; node <= count; node++) {
    const [port = 0, controllerPort = 0, innerPort = 0] = ports.slice(3 * node - 3, 3 * node);
    const own = mkdtempSync(join(folder, `${node}-`));
    const reached = await through(`127.0.0.1:${port}`);
    await formattedFolder(jars, node, join(own, 'data'), scramUsers);
    const all = {
      ...propertiesOf({ node, count, port, controllerPort, innerPort, voters, protocol, reached, folder: own }),
      ...properties,
    };
    writeFileSync(
      join(own, 'server.properties'),
      Object.entries(all)
        .map(([key, value]) => `${key}=${value}\n`)
        .join(''),
    );
    brokers.push(new Broker(reached, own, [`${jars}/*`, ...classes].join(delimiter)));
  }
  await Promise.all(brokers.map((broker) => broker.start()));
  const stop = async (): Promise<void> => {
    await Promise.all(brokers.map((broker) => broker.kill()));
    rmSync(folder, { recursive: true, force: true });
  };
  return { addresses: brokers.map(({ address }) => address), brokers, stop };
}

interface Place {
  readonly node: number;
  readonly count: number;
  readonly port: number;
  readonly controllerPort: number;
  readonly innerPort: number;
  readonly voters: string;
  readonly protocol: string;
  /** Address for clients. */
  readonly reached: string;
  readonly folder: string;
}

/** Gives clients a listener with their protocol; brokers talk to each other on the port of the controllers, or on the same. */
function propertiesOf({
  node,
  count,
  port,
  controllerPort,
  innerPort,
  voters,
  protocol,
  reached,
  folder,
}: Place): Record<string, string> {
  const replicas = String(Math.min(3, count));
  return {
    'node.id': String(node),
    'process.roles': 'broker,controller',
    'controller.quorum.voters': voters,
    listeners: `CLIENT://127.0.0.1:${port},INNER://127.0.0.1:${innerPort},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `CLIENT://${reached},INNER://127.0.0.1:${innerPort}`,
    'listener.security.protocol.map': `CLIENT:${protocol},INNER:PLAINTEXT,CONTROLLER:PLAINTEXT`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'INNER',
    'log.dirs': join(folder, 'data'),
    'offsets.topic.replication.factor': replicas,
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': count > 1 ? '2' : '1',
    'transaction.state.log.num.partitions': '4',
    'share.coordinator.state.topic.replication.factor': replicas,
    'group.initial.rebalance.delay.ms': '0',
    'auto.create.topics.enable': 'false',
    'log.cleaner.dedupe.buffer.size': '2097152',
    'num.network.threads': '2',
    'num.io.threads': '4',
    'controlled.shutdown.enable': 'false',
  };
}

/** Resolves when the check (a request to the broker) succeeds. */
export async function untilAnswers(address: string, check: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + READY_MS;
  for (;;) {
    try {
      await check();
      return;
    } catch (cause) {
      if (performance.now() > end)
        throw new Error(`the broker at ${address} does not answer within ${READY_MS} ms`, { cause });
      await sleep(100);
    }
  }
}

/**
 * Free ports below the range from which the system assigns ports: they stay free while a killed broker is started again.
 */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = randomInt(LOWEST_PORT, FIRST_GIVEN_PORT);
    if (!ports.has(port) && (await isFree(port))) ports.add(port);
  }
  return [...ports];
}

function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  return once(server, 'listening').then(
    () => once(server.close(), 'close').then(() => true),
    () => false, // in use
  );
}
