import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { hasJavaAndMaven } from './broker-package.js';
import { freePorts, startBrokers, untilAnswers } from './kafka-broker.js';

const IMAGE = 'apache/kafka:4.1.1';
const VARIABLE = 'PGHERALD_TEST_KAFKA';
/** How often a broker aborts overdue transactions; by default each 10 s. */
const LOOKS_EACH_MS = '1000';

/** On a busy machine a broker takes more than a minute. */
const STARTUP_MS = 240_000;

let stop: (() => Promise<void>) | undefined;

/**
 * Provides a broker for the specs of a run: the broker in `PGHERALD_TEST_KAFKA`, else a container if the image is present,
 * else the published jars, else a container of a downloaded image. Without any, the variable stays unset, and specs that need a broker are skipped.
 */
export async function startSharedKafka(): Promise<void> {
  if (process.env[VARIABLE]) return;
  const started = await startBest();
  if (started === undefined) {
    process.stderr.write(
      'Kafka: no broker (neither PGHERALD_TEST_KAFKA, nor Docker, nor Java and Maven): its specs are skipped\n',
    );
    return;
  }
  stop = started.stop;
  process.env[VARIABLE] = started.address;
}

export async function stopSharedKafka(): Promise<void> {
  await stop?.();
}

interface Shared {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

async function startBest(): Promise<Shared | undefined> {
  if (isDocker('image', 'inspect', IMAGE)) return startContainer();
  if (hasJavaAndMaven()) return startProcess();
  if (!isDocker('version')) return undefined;
  return startContainer().catch((error: unknown) => void process.stderr.write(`Kafka: ${String(error)}\n`));
}

async function startProcess(): Promise<Shared> {
  const { addresses, stop } = await startBrokers({
    properties: { 'transaction.abort.timed.out.transaction.cleanup.interval.ms': LOOKS_EACH_MS },
  });
  await untilAnswers(addresses.join(), () => Promise.all(addresses.map(takesConnections)));
  return { address: addresses.join(','), stop };
}

async function takesConnections(address: string): Promise<void> {
  const { hostname, port } = new URL(`kafka://${address}`);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.destroy();
}

/** Whether a command of Docker succeeds. */
function isDocker(...asked: readonly string[]): boolean {
  try {
    execFileSync('docker', asked, { stdio: 'ignore', timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}

/** A broker sends its address to clients, so its outer port must be chosen before it starts. */
async function startContainer(): Promise<Shared> {
  process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true'; // its image is one more download; we stop what we start
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import('testcontainers');
  const { host } = (await getContainerRuntimeClient()).info.containerRuntime;
  const [port = 0] = await freePorts(1);
  const container = await new GenericContainer(IMAGE)
    .withExposedPorts({ container: port, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_LISTENERS: `CLIENT://:${port},CONTROLLER://:9093`,
      KAFKA_ADVERTISED_LISTENERS: `CLIENT://${host}:${port}`,
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_INTER_BROKER_LISTENER_NAME: 'CLIENT',
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_TRANSACTION_ABORT_TIMED_OUT_TRANSACTION_CLEANUP_INTERVAL_MS: LOOKS_EACH_MS,
    })
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(STARTUP_MS)
    .start();
  return { address: `${host}:${port}`, stop: async () => void (await container.stop()) };
}
