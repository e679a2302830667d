import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import type { Kafka, KafkaConfig } from 'kafkajs';
import { EventLogError } from '../../event-log.js';
import { kafkajs } from './kafkajs.js';
import type { KafkaSettings } from '../settings.js';

/** How to reach Kafka; one per process and name. */
export interface KafkaConnection {
  readonly kafka: Kafka;
  /** The brokers, for people. */
  readonly where: string;
}

/**
 * Reads certificates and password; connects to nothing yet.
 * @throws EventLogError `refused` when a file cannot be read
 */
export function kafkaConnection(settings: KafkaSettings, clientId: string): KafkaConnection {
  const { brokers, tls, sasl } = settings;
  const config: KafkaConfig = {
    clientId,
    brokers: [...brokers],
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 20, multiplier: 2, maxRetryTime: 1_000, retries: 6, factor: 0.2 },
    // What there is to tell of Kafka is told by the log itself, once and in its own terms.
    logLevel: kafkajs.logLevel.NOTHING,
    ...(tls.enabled && { ssl: tlsOptions(tls) }),
    ...(sasl.username !== undefined && { sasl: saslOptions(sasl, sasl.username) }),
  };
  return { kafka: new kafkajs.Kafka(config), where: brokers.join(', ') };
}

function tlsOptions({ caFile, certFile, keyFile }: KafkaSettings['tls']): ConnectionOptions {
  return {
    ...(caFile !== undefined && { ca: read(caFile, 'log.kafka.tls.caFile') }),
    ...(certFile !== undefined && { cert: read(certFile, 'log.kafka.tls.certFile') }),
    ...(keyFile !== undefined && { key: read(keyFile, 'log.kafka.tls.keyFile') }),
  };
}

function saslOptions(
  { mechanism, passwordFile }: KafkaSettings['sasl'],
  username: string,
): NonNullable<KafkaConfig['sasl']> {
  const password = passwordFile === undefined ? '' : read(passwordFile, 'log.kafka.sasl.passwordFile').trim();
  return { mechanism, username, password } as NonNullable<KafkaConfig['sasl']>;
}

function read(file: string, setting: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new EventLogError('refused', `${setting}: ${file} cannot be read (${code})`, { cause });
  }
}
