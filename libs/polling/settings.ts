import { duration } from '@pgherald/configuration';
import { z } from 'zod';

export type Overridable = Readonly<Record<string, z.ZodType>>;

export interface Override {
  readonly match: {
    readonly database?: string | undefined;
    readonly schema?: string | undefined;
    readonly table?: string | undefined;
  };
  readonly set: Readonly<Record<string, unknown>>;
}

const pattern = (label: string) =>
  z
    .string()
    .min(1)
    .optional()
    .meta({ help: `${label} to which it applies; \`*\` matches any text. All by default.` });

const targetFields = {
  name: z.string().min(1).optional().meta({ help: 'Name of the server in events; `host:port` by default.' }),
  cluster: z.string().min(1).optional().meta({ help: 'Cluster of which it is a node; its name by default.' }),
  url: z
    .string()
    .meta({ help: 'Connection URL, or pairs such as `host=db1 user=monitor`, with all parameters of libpq.' }),
  passwordFile: z.string().optional().meta({ help: 'File with the password, to keep it out of the URL.' }),
  passwordCommand: z.array(z.string().min(1)).min(1).optional().meta({
    help: 'Program and arguments that print the password, such as a cloud token; they run without a shell.',
  }),
  passwordLifetime: duration()
    .prefault('5m')
    .meta({ help: 'Time for which a printed password is valid, unless it contains its expiry.' }),
  pooler: z.boolean().default(false).meta({
    help: 'Whether a pooler such as PgBouncer is in front: nothing is prepared, and nothing is set for longer than a transaction. Detected at login by default.',
  }),
  databases: z.array(z.string()).default([]).meta({ help: 'Databases to watch; all but templates if empty.' }),
  excludeDatabases: z.array(z.string()).default([]).meta({ help: 'Databases not to watch.' }),
  interval: duration().optional().meta({ help: 'Time between polls of this server.' }),
};

/** Returns the schema of a target, with the limits that its overrides may set. */
export function targetSettingsWith(overridable: Overridable) {
  const set = z
    .strictObject(Object.fromEntries(Object.entries(overridable).map(([name, limits]) => [name, limits.optional()])))
    .meta({ help: 'Limits by context.' });
  const match = z.strictObject({ database: pattern('Database'), schema: pattern('Schema'), table: pattern('Table') });
  return z.strictObject({
    ...targetFields,
    overrides: z
      .array(z.strictObject({ match, set }))
      .default([])
      .meta({ help: 'Limits that differ for some tables; the last matching override applies.' }),
  });
}

export const targetSettings = targetSettingsWith({});

export type TargetSettings = Omit<z.output<typeof targetSettings>, 'overrides'> & {
  readonly overrides: readonly Override[];
};

const targetsMeta = {
  help: 'The servers to watch, one for each node. In the environment: URLs separated by commas.',
  env: 'PGHERALD_TARGETS',
  // A URL may contain commas between hosts; a comma separates targets only before the start of a URL or pair.
  fromEnv: (text: string) =>
    text
      .split(/,(?=\s*(?:[a-z]+:\/\/|(?:host|hostaddr|service|dbname|user|password|port)\s*=|$))/i)
      .map((url) => ({ url: url.trim() })),
};

export const targetsWith = (overridable: Overridable) =>
  z.array(targetSettingsWith(overridable)).default([]).meta(targetsMeta);

/** The URLs alone, which can be checked even if other settings are invalid. */
export const connectionSettings = z.object({
  targets: z
    .array(z.object({ name: targetFields.name, url: targetFields.url }))
    .default([])
    .meta(targetsMeta),
});

export const pollingSettings = {
  targetsFolder: z.string().min(1).optional().meta({
    help: 'Folder of `*.yaml` files with more targets under the key `targets`; changes take effect at once.',
    env: 'PGHERALD_TARGETS_FOLDER',
  }),
  interval: duration().prefault('10s').meta({ help: 'Time between polls.', env: 'PGHERALD_INTERVAL' }),
  maxConnections: z.coerce.number().int().min(1).default(10).meta({
    help: 'Most connections to one server, over all databases and contexts.',
    env: 'PGHERALD_MAX_CONNECTIONS',
  }),
  pooling: z.enum(['kept', 'per-poll']).default('kept').meta({ help: 'Whether connections are kept between polls.' }),
  idleTimeout: duration().prefault('10m').meta({ help: 'Time after which an unused connection is closed.' }),
  maxLifetime: duration()
    .optional()
    .meta({ help: 'Age at which a connection is closed and opened again; unlimited by default.' }),
  statementTimeout: duration().prefault('10s').meta({ help: 'Time one statement may take on the server.' }),
  lockTimeout: duration().prefault('500ms').meta({ help: 'Time a statement may wait for a lock.' }),
  pollTimeout: duration().prefault('30s').meta({ help: 'Time one poll of a server may take.' }),
};

export type PollingSettings = z.output<z.ZodObject<typeof pollingSettings>>;
