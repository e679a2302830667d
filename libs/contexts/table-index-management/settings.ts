import { cadence, duration, size } from '@pgherald/configuration';
import { z } from 'zod';

const percent = () => z.number().positive().max(100);
const count = (fallback: number) => z.number().int().min(1).default(fallback);
const everyMinute = (subject: string) =>
  cadence()
    .prefault('60s')
    .meta({ help: `Time between readings of ${subject}; \`interval\` for each poll.` });

/** Limits that `overrides` of a target may change for some tables. */
const tableLimits = {
  tableBloatPct: percent().default(40).meta({ help: 'Bloat of a table that opens `TableBloated`, percent.' }),
  tableBloatMin: size().prefault('64MiB').meta({ help: 'Minimum bloat of a table for an event.' }),
  indexBloatPct: percent().default(50).meta({ help: 'Bloat of an index that opens `IndexBloated`, percent.' }),
  indexBloatMin: size().prefault('64MiB').meta({ help: 'Minimum bloat of an index for an event.' }),
  unusedWindow: duration().prefault('35d').meta({ help: 'Time without use after which an index is `IndexUnused`.' }),
  unusedMin: size().prefault('1MiB').meta({ help: 'Minimum size of an index for `IndexUnused`.' }),
  maxSize: size()
    .prefault('100GiB')
    .meta({ help: 'Size of a table with TOAST and indexes that opens `SizeThresholdExceeded`.' }),
  maxGrowthPerHour: size()
    .prefault('5GiB')
    .meta({ help: 'Growth of a table per hour that opens `SizeThresholdExceeded`.' }),
  vacuumOverdueAfter: duration()
    .prefault('1h')
    .meta({ help: 'Time a table may be due for vacuum before `VacuumOverdue`.' }),
};

export type TableLimits = { readonly [K in keyof typeof tableLimits]: number };

export const tableOverrides = z.strictObject(
  Object.fromEntries(
    Object.entries(tableLimits).map(([name, limit]) => [
      name,
      withoutDefault(limit)
        .optional()
        .meta({ ...limit.meta() }),
    ]),
  ) as {
    readonly [K in keyof typeof tableLimits]: z.ZodOptional<z.ZodType<number>>;
  },
);

function withoutDefault(limit: z.ZodType): z.ZodType {
  return limit instanceof z.ZodDefault || limit instanceof z.ZodPrefault ? (limit.unwrap() as z.ZodType) : limit;
}

export const tableIndexManagementSettings = z
  .strictObject({
    tablesEvery: everyMinute('the statistics of tables'),
    indexesEvery: everyMinute('the statistics of indexes'),
    sizesEvery: everyMinute('the sizes of tables and indexes'),
    functionsEvery: everyMinute('calls of functions'),
    bloatEvery: duration()
      .prefault('1h')
      .meta({ help: 'Time between estimates of bloat, and searches for duplicate indexes.' }),
    indexUsageEvery: duration().prefault('1h').meta({ help: 'Time between decisions on unused indexes.' }),
    usageEvery: duration().prefault('1d').meta({ help: 'Time between classifications of tables as hot and cold.' }),
    ...tableLimits,
    bloatReadings: count(3).meta({ help: 'Consecutive estimates over the limit before an event.' }),
    exactCheck: z.enum(['on', 'off']).default('off').meta({
      help: 'Whether to read tables with suspected bloat by `pgstattuple_approx`, one by one; needs the extension pgstattuple.',
    }),
    exactCheckBudget: size()
      .prefault('1GiB')
      .meta({ help: 'Total size of the tables that exact checks read between two estimates, largest bloat first.' }),
    invalidReadings: count(3).meta({
      help: 'Consecutive readings with an invalid index before `IndexInvalid`.',
    }),
    unusedCoveragePct: percent()
      .default(99)
      .meta({ help: 'Observed share of the window that a decision on unused indexes needs, percent.' }),
    clearAtPctOfLimit: percent()
      .default(90)
      .meta({ help: 'An episode closes below this share of its limit, percent.' }),
    busiestTables: count(20).meta({
      help: 'Number of tables with their own row in `TableActivityRecorded`; one row sums the others.',
    }),
  })
  .prefault({});

export type TableIndexManagementSettings = z.output<typeof tableIndexManagementSettings>;
