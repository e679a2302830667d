import { duration } from '@pgherald/configuration';
import { z } from 'zod';

/** One server to watch. */
export const targetSettings = z.strictObject({
  name: z.string().min(1).optional().meta({ help: 'Name of the server in events; `host:port` when left out.' }),
  cluster: z.string().min(1).optional().meta({ help: 'Cluster it is a node of; its name when left out.' }),
  url: z
    .string()
    .meta({ help: 'Connection URL as libpq reads it; `sslmode`, `sslrootcert` and the like as parameters.' }),
  passwordFile: z.string().optional().meta({ help: 'File with the password, so that it stands in no URL.' }),
  databases: z.array(z.string()).default([]).meta({ help: 'Databases to watch; empty for all but templates.' }),
  excludeDatabases: z.array(z.string()).default([]).meta({ help: 'Databases not to watch.' }),
  interval: duration().optional().meta({ help: 'Time between polls of this server.' }),
});

export type TargetSettings = z.output<typeof targetSettings>;

export const targets = z
  .array(targetSettings)
  .default([])
  .meta({
    help: 'The servers to watch, one for each node. In the environment: URLs separated by commas.',
    env: 'PGHERALD_TARGETS',
    fromEnv: (text: string) => text.split(',').map((url) => ({ url: url.trim() })),
  });

export const pollingSettings = {
  interval: duration().prefault('10s').meta({ help: 'Time between polls.', env: 'PGHERALD_INTERVAL' }),
  maxConnections: z.coerce.number().int().min(1).default(10).meta({
    help: 'Connections to one server at most, over all databases and contexts.',
    env: 'PGHERALD_MAX_CONNECTIONS',
  }),
  pooling: z.enum(['kept', 'per-poll']).default('kept').meta({ help: 'Whether connections are kept between polls.' }),
  statementTimeout: duration().prefault('10s').meta({ help: 'Time one statement may take on the server.' }),
  lockTimeout: duration().prefault('500ms').meta({ help: 'Time a statement may wait for a lock.' }),
  pollTimeout: duration().prefault('30s').meta({ help: 'Time one poll of a server may take.' }),
};

export type PollingSettings = { readonly [K in keyof typeof pollingSettings]: z.output<(typeof pollingSettings)[K]> };
