import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { EventCodec } from '@pgherald/events';
import { eventually } from '@pgherald/testing';
import type { KafkaLog } from '../kafka/kafka-log.js';
import { BROKERS, openSpecLog, withBroker } from '../kafka/workplace.js';
import { toRecord } from '../record.js';
import { deadlock } from '../samples.js';

const CLUSTERS = 12;
const EVENTS = 240;

/** A subscriber in a process of its own. */
class Replica {
  readonly child: ChildProcess;
  #output = '';

  constructor(prefix: string, group: string, bodyMs: number) {
    const file = join(import.meta.dirname, 'subscribing-process.ts');
    const options = [BROKERS.join(','), prefix, group, String(bodyMs)];
    this.child = spawn(process.execPath, [file, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
  }

  /** Cluster and number of each event whose body is done. */
  get handled(): readonly string[] {
    return this.#output.split('\n').slice(0, -1);
  }

  async kill(): Promise<void> {
    const isRunning = this.child.exitCode === null && this.child.signalCode === null;
    if (isRunning && this.child.kill('SIGKILL')) await once(this.child, 'exit');
  }
}

withBroker(() => {
  describe('two replicas of a subscriber', () => {
    const prefix = `replicas-${process.pid}`;
    const replicas: Replica[] = [];
    let log: KafkaLog;
    beforeAll(async () => {
      log = await openSpecLog({ settings: { prefix } });
      const codec = new EventCodec();
      const records = Array.from({ length: EVENTS }, (_, number) => {
        const event = deadlock(number);
        const meta = { ...event.meta, cluster: `cluster-${number % CLUSTERS}` };
        return toRecord(codec, 'DeadlockDetected', { ...event, meta }, prefix);
      });
      await log.append({ records, state: [] });
    });
    afterEach(async () => {
      await Promise.all(replicas.splice(0).map((replica) => replica.kill()));
    });
    afterAll(() => log.close());

    const start = (group: string, bodyMs: number): Replica => {
      const replica = new Replica(prefix, group, bodyMs);
      replicas.push(replica);
      return replica;
    };
    const handled = (): readonly string[] => replicas.flatMap((replica) => replica.handled);
    const missing = (): number => EVENTS - new Set(handled()).size;
    const isInOrder = (lines: readonly string[]): boolean => {
      const last = new Map<string, number>();
      return [...new Set(lines)].every((line) => {
        const [cluster = '', number] = line.split(' ');
        const isLater = Number(number) > (last.get(cluster) ?? -1);
        last.set(cluster, Number(number));
        return isLater;
      });
    };
    const repeated = (): number => handled().length - new Set(handled()).size;

    it('divide the clusters in the middle of a batch, lose no event, and keep the order of each cluster', async () => {
      const first = start('rebalance', 20);
      await eventually('some events', () => first.handled.length >= 10);
      const second = start('rebalance', 20);
      await eventually('all events', () => missing() === 0);
      expect(first.handled.length).toBeLessThan(EVENTS);
      expect(isInOrder(first.handled) && isInOrder(second.handled)).toBe(true);
      // Events in the body, and those handled within the last second before the rebalance.
      expect(repeated()).toBeLessThanOrEqual(60);
    });

    it('keep the partitions of a body that is slower than the session timeout, and repeat no event', async () => {
      const first = start('slow', 12_000);
      await eventually('two events', () => first.handled.length === 2);
      expect(repeated()).toBe(0);
    });

    it('lose no event when one is killed, and repeat at most those of its last second', async () => {
      const first = start('kill', 20);
      await eventually('some events', () => first.handled.length >= 30);
      await first.kill();
      start('kill', 0);
      await eventually('all events', () => missing() === 0);
      expect(first.handled.length).toBeLessThan(EVENTS);
      expect(repeated()).toBeLessThanOrEqual(60);
    });
  });
});
