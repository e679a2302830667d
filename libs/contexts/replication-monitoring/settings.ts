import { duration, size } from '@pgherald/configuration';
import { z } from 'zod';

const readings = (count: number) => z.number().int().min(1).default(count);

/** Key `replication-monitoring` of the configuration. */
export const replicationMonitoringSettings = z
  .strictObject({
    maxLag: duration()
      .prefault('30s')
      .meta({ help: 'Age of the oldest WAL not yet replayed that makes `ReplicationLagIncreased`.' }),
    maxLagSize: size().prefault('256MiB').meta({ help: 'WAL not yet replayed that makes `ReplicationLagIncreased`.' }),
    lagReadings: readings(2).meta({ help: 'Readings in a row at which the lag must be over its limit.' }),
    clearAtPctOfLimit: z
      .number()
      .positive()
      .max(100)
      .default(80)
      .meta({ help: 'A standby has recovered below this share of the limit, percent.' }),
    lagUnknownAfter: duration()
      .prefault('30s')
      .meta({ help: 'Time for which a lag may be unknown before `ReplicationLagUnknown`.' }),
    slotInactiveAfter: duration()
      .prefault('5m')
      .meta({ help: 'Time for which nobody may use a slot before `SlotInactive`.' }),
    subscriptionReadings: readings(2).meta({
      help: 'Readings in a row without a worker that make `SubscriptionFailed`, and without an error that end it.',
    }),
    forgetStandbyAfter: duration()
      .prefault('7d')
      .meta({ help: 'Time after which a standby that is not connected is no longer missed.' }),
  })
  .prefault({});

export type ReplicationMonitoringSettings = z.output<typeof replicationMonitoringSettings>;
