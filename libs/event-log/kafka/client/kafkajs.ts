import { createRequire } from 'node:module';
import type * as KafkaJs from 'kafkajs';
import type { Kafka } from 'kafkajs';

const require = createRequire(import.meta.url);

/** The version whose private modules this folder uses and changes. */
const SUPPORTED_VERSION = '2.2.4';
requireSupportedVersion((require('kafkajs/package.json') as { version: string }).version);

export const kafkajs = require('kafkajs') as typeof KafkaJs;

/** @throws TypeError for any other version, so that a process with one ends at its start */
export function requireSupportedVersion(installed: string): void {
  if (installed !== SUPPORTED_VERSION)
    throw new TypeError(
      `kafkajs ${installed} is installed, pgherald needs ${SUPPORTED_VERSION}: install the version in its package-lock.json`,
    );
}

/** A module inside kafkajs that it does not export, by its path below `src`. */
export function privateModule<T>(path: string): T {
  return require(`kafkajs/src/${path}`) as T;
}

/** The property that holds kafkajs's factory of clusters; each producer and each consumer has a cluster of its own. */
export function clusterFactoryOf(kafka: Kafka): symbol {
  const factory = Object.getOwnPropertySymbols(kafka).find(
    ({ description }) => description === 'private:Kafka:createCluster',
  );
  if (factory === undefined) throw new TypeError('kafkajs has no factory of clusters');
  return factory;
}
