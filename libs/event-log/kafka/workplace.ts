import { setTimeout as sleep } from 'node:timers/promises';
import { EventLogError } from '../event-log.js';
import { type KafkaLog, type KafkaLogOptions, openKafkaLog } from './kafka-log.js';
import { kafkaSettings } from './settings.js';

export const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Brokers of the run; empty when there are none. */
export const BROKERS = (process.env['PGHERALD_TEST_KAFKA'] ?? '').split(',').filter((address) => address !== '');

/** Runs specs that need a broker; without one they are reported as skipped. */
export const withBroker = (specs: () => void): void =>
  (BROKERS.length > 0 ? describe : describe.skip)('with a broker', specs);

export interface SpecLogOptions extends Partial<Omit<KafkaLogOptions, 'settings'>> {
  readonly brokers?: readonly string[];
  readonly settings?: object;
}

/** Waits for a broker that has only just been started. */
export async function openSpecLog({
  brokers = BROKERS,
  settings = {},
  ...options
}: SpecLogOptions = {}): Promise<KafkaLog> {
  for (const end = performance.now() + 180_000; ;) {
    try {
      return await openKafkaLog({
        settings: kafkaSettings.parse({ brokers, ...settings }),
        clientId: 'pgherald-spec',
        transactionalId: `spec-${process.pid}`,
        logger: silent,
        ...options,
      });
    } catch (error) {
      if (!(error instanceof EventLogError) || error.code !== 'unavailable' || performance.now() > end) throw error;
      await sleep(100);
    }
  }
}
