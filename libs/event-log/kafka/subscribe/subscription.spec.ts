import { eventually } from '@pgherald/testing';
import { EventLogError, type PartitionRef } from '../../event-log.js';
import { nameOf } from '../../partition.js';
import type { Fetching } from '../read/fetching.js';
import type { GroupMember } from '../client/group-member.js';
import { KafkaSubscription } from './subscription.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A log without records: each fetch waits until its connection closes. */
class Quiet {
  readonly fetches: string[][] = [];

  connect(): Fetching {
    const closed = Promise.withResolvers<never>();
    closed.promise.catch(() => undefined);
    const fetching: Partial<Fetching> = {
      partitionsOf: async () => [],
      ranges: async (partitions) => partitions.map((ref) => ({ ...ref, begin: 0, end: 0 })),
      fetch: (from) => {
        this.fetches.push(from.map(nameOf));
        return closed.promise;
      },
      close: async () => closed.reject(new EventLogError('closed', 'closed')),
    };
    return fetching as Fetching;
  }
}

describe('a subscription', () => {
  it('fetches new partitions while the broker holds a fetch back, and closes without waiting for the answer', async () => {
    const quiet = new Quiet();
    let assign: (partitions: readonly PartitionRef[]) => void = () => undefined;
    const [first, second] = [0, 1].map((partition) => ({ topic: 'orders', partition })) as [PartitionRef, PartitionRef];
    const member = {
      join: async () => assign([first]),
      commit: async () => undefined,
      close: async () => undefined,
    };
    const subscription = new KafkaSubscription(
      { group: 'sink', topics: ['orders'], from: 'beginning', handle: async () => undefined },
      {
        connect: () => quiet.connect(),
        committed: async () => new Map(),
        positions: { read: async () => new Map(), note: () => undefined, write: async () => undefined } as never,
        onSkipped: () => undefined,
        ensureTopics: async () => ['orders'],
        member: (onAssigned) => {
          assign = onAssigned;
          return member as unknown as GroupMember;
        },
        where: 'kafka-1:9092',
        logger: silent,
      },
      () => undefined,
    );
    await subscription.start();
    await eventually('a fetch', () => quiet.fetches.length === 1);
    assign([first, second]);
    await eventually('one of all partitions', () => quiet.fetches.length === 2);
    await subscription.close();
    expect(quiet.fetches).toEqual([['orders/0'], ['orders/0', 'orders/1']]);
  });
});
