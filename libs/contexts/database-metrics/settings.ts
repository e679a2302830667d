import { cadence } from '@pgherald/configuration';
import { z } from 'zod';

const percent = z.number().positive().max(100);

export const databaseMetricsSettings = z
  .strictObject({
    wraparoundPct: z.array(percent).default([50, 80]).meta({
      help: 'Shares of used transaction ids or multixacts that open `WraparoundRiskRaised`, percent.',
    }),
    clearAtPctOfLimit: percent.default(90).meta({ help: 'The episode closes below this share of its limit, percent.' }),
    sizesEvery: cadence()
      .prefault('60s')
      .meta({ help: 'Time between readings of the sizes of databases; `interval` for each poll.' }),
    queriesFolder: z.string().min(1).optional().meta({
      help: 'Folder with your own queries (`*.sql`), whose columns become metrics; README.md of database-metrics has an example.',
      env: 'PGHERALD_QUERIES_FOLDER',
    }),
  })
  .prefault({});

export type DatabaseMetricsSettings = z.output<typeof databaseMetricsSettings>;
