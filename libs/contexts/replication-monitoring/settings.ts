import { duration, size } from '@pgherald/configuration';
import { z } from 'zod';

const percent = z.number().positive().max(100);
const readings = (count: number) => z.number().int().min(1).default(count);

export const replicationMonitoringSettings = z
  .strictObject({
    maxLag: duration()
      .prefault('30s')
      .meta({ help: 'Age of the oldest WAL not yet replayed that opens `ReplicationLagIncreased`.' }),
    maxLagSize: size().prefault('256MiB').meta({ help: 'WAL not yet replayed that opens `ReplicationLagIncreased`.' }),
    lagReadings: readings(2).meta({
      help: 'Consecutive readings with the lag over its limit before the episode opens.',
    }),
    clearAtPctOfLimit: percent.default(80).meta({ help: 'The episode closes below this share of the limit, percent.' }),
    lagUnknownAfter: duration()
      .prefault('30s')
      .meta({ help: 'Time for which a lag may be unknown before `ReplicationLagUnknown`.' }),
    slotInactiveAfter: duration().prefault('5m').meta({ help: 'Time without use of a slot before `SlotInactive`.' }),
    subscriptionReadings: readings(2).meta({
      help: 'Consecutive readings without a worker that open `SubscriptionFailed`, and without an error that close it.',
    }),
    forgetStandbyAfter: duration()
      .prefault('7d')
      .meta({ help: 'Time after which a disconnected standby is forgotten.' }),
  })
  .prefault({});

export type ReplicationMonitoringSettings = z.output<typeof replicationMonitoringSettings>;
