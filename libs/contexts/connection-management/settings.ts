import { duration } from '@pgherald/configuration';
import { z } from 'zod';

const percent = z.number().positive().max(100);

export const connectionManagementSettings = z
  .strictObject({
    nearLimitPct: percent.default(80).meta({
      help: 'Share of the connections of a server, role or database that opens `ConnectionsNearLimit`, percent.',
    }),
    clearAtPctOfLimit: percent
      .default(90)
      .meta({ help: 'The episode closes below this share of that limit, percent.' }),
    idleInTransaction: duration()
      .prefault('5m')
      .meta({ help: 'Time idle in a transaction that opens `IdleInTransactionDetected`.' }),
  })
  .prefault({});

export type ConnectionManagementSettings = z.output<typeof connectionManagementSettings>;
