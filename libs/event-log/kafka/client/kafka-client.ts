import type { ConnectionOptions } from 'node:tls';
import type { Kafka, KafkaConfig } from 'kafkajs';
import { type KafkaSettings, readSettingFile } from '../settings.js';
import { KafkaAdmin } from './admin.js';
import { withCachedCoordinator } from './coordinator.js';
import { FetchConnection, newCluster } from './fetch-connection.js';
import { GroupMember, type MemberOptions } from './group-member.js';
import { kafkajs } from './kafkajs.js';
import './patches.js';
import { TransactionalProducer } from './producer.js';

/** Partitions that are added to a topic are read, written and assigned within this time. */
const METADATA_MAX_AGE_MS = 30_000;
const TRANSACTION_TIMEOUT_MS = 30_000;

/** Everything that pgherald uses of a Kafka cluster. No other folder knows which client library is behind it. */
export class KafkaClient {
  /** Names the brokers in messages. */
  readonly where: string;
  readonly #kafka: Kafka;

  /** Reads certificates and password; does not connect yet. @throws EventLogError `refused` when a file cannot be read */
  constructor(
    settings: KafkaSettings,
    clientId: string,
    private readonly metadataMaxAgeMs = METADATA_MAX_AGE_MS,
  ) {
    this.where = settings.brokers.join(', ');
    this.#kafka = newKafka(settings, clientId);
  }

  newAdmin(): KafkaAdmin {
    return new KafkaAdmin(this.#kafka.admin(), this.where);
  }

  /** Fences the producer that has this id, and aborts its open transaction. */
  async connectProducer(transactionalId: string): Promise<TransactionalProducer> {
    const producer = withCachedCoordinator(this.#kafka).producer({
      idempotent: false,
      transactionalId,
      transactionTimeout: TRANSACTION_TIMEOUT_MS,
      allowAutoTopicCreation: false,
      metadataMaxAge: this.metadataMaxAgeMs,
    });
    await producer.connect();
    return new TransactionalProducer(producer, this.where);
  }

  newMember(options: MemberOptions): GroupMember {
    const { where, metadataMaxAgeMs } = this;
    return new GroupMember({ ...options, kafka: this.#kafka, where, metadataMaxAgeMs });
  }

  newFetchConnection(): FetchConnection {
    return new FetchConnection(newCluster(this.#kafka, this.metadataMaxAgeMs));
  }
}

export function newKafka(settings: KafkaSettings, clientId: string): Kafka {
  const { brokers, tls, sasl } = settings;
  return new kafkajs.Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 20, multiplier: 2, maxRetryTime: 1_000, retries: 6, factor: 0.2 },
    // The event log logs each failure once, in its own terms.
    logLevel: kafkajs.logLevel.NOTHING,
    ...(tls.enabled && { ssl: tlsOptions(tls) }),
    ...(sasl.username !== undefined && { sasl: saslOptions(sasl, sasl.username) }),
  });
}

function tlsOptions({ caFile, certFile, keyFile }: KafkaSettings['tls']): ConnectionOptions {
  return {
    ...(caFile !== undefined && { ca: readSettingFile(caFile, 'log.kafka.tls.caFile') }),
    ...(certFile !== undefined && { cert: readSettingFile(certFile, 'log.kafka.tls.certFile') }),
    ...(keyFile !== undefined && { key: readSettingFile(keyFile, 'log.kafka.tls.keyFile') }),
  };
}

function saslOptions(
  { mechanism, passwordFile }: KafkaSettings['sasl'],
  username: string,
): NonNullable<KafkaConfig['sasl']> {
  const password =
    passwordFile === undefined ? '' : readSettingFile(passwordFile, 'log.kafka.sasl.passwordFile').trim();
  return { mechanism, username, password } as NonNullable<KafkaConfig['sasl']>;
}
