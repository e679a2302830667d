import { duration } from '@pgherald/configuration';
import { z } from 'zod';

/** What `set` of an override may hold, by context. */
export type Overridable = Readonly<Record<string, z.ZodType>>;

/** Other limits for some databases, schemas and tables. */
export interface Override {
  readonly match: {
    readonly database?: string | undefined;
    readonly schema?: string | undefined;
    readonly table?: string | undefined;
  };
  /** Limits by context. */
  readonly set: Readonly<Record<string, unknown>>;
}

const pattern = (what: string) =>
  z
    .string()
    .min(1)
    .optional()
    .meta({ help: `${what} it is for; \`*\` stands for any text, left out for all.` });

/** One server to watch. */
const targetFields = {
  name: z.string().min(1).optional().meta({ help: 'Name of the server in events; `host:port` when left out.' }),
  cluster: z.string().min(1).optional().meta({ help: 'Cluster it is a node of; its name when left out.' }),
  url: z
    .string()
    .meta({ help: 'Connection URL, or pairs such as `host=db1 user=monitor`, with all parameters of libpq.' }),
  passwordFile: z.string().optional().meta({ help: 'File with the password, so that it stands in no URL.' }),
  passwordCommand: z.array(z.string().min(1)).min(1).optional().meta({
    help: 'Program and arguments that print the password, such as the token of a cloud; no shell reads them.',
  }),
  passwordLifetime: duration()
    .prefault('5m')
    .meta({ help: 'Time the printed password is good, where it does not say so itself.' }),
  pooler: z.boolean().default(false).meta({
    help: 'A pooler such as PgBouncer stands in front: nothing is prepared, and nothing set for longer than a transaction. Found out at each login when left out.',
  }),
  databases: z.array(z.string()).default([]).meta({ help: 'Databases to watch; empty for all but templates.' }),
  excludeDatabases: z.array(z.string()).default([]).meta({ help: 'Databases not to watch.' }),
  interval: duration().optional().meta({ help: 'Time between polls of this server.' }),
};

/** One server to watch; the contexts say which of their limits its overrides may set. */
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
      .meta({ help: 'Other limits for some tables; of several that fit the last one counts.' }),
  });
}

export const targetSettings = targetSettingsWith({});

export type TargetSettings = Omit<z.output<typeof targetSettings>, 'overrides'> & {
  readonly overrides: readonly Override[];
};

const ofTargets = {
  help: 'The servers to watch, one for each node. In the environment: URLs separated by commas.',
  env: 'PGHERALD_TARGETS',
  // A URL may have several hosts, with commas between them: one that begins the next target has its beginning behind it.
  fromEnv: (text: string) =>
    text
      .split(/,(?=\s*(?:[a-z]+:\/\/|(?:host|hostaddr|service|dbname|user|password|port)\s*=|$))/i)
      .map((url) => ({ url: url.trim() })),
};

export const targetsWith = (overridable: Overridable) =>
  z.array(targetSettingsWith(overridable)).default([]).meta(ofTargets);

/** The URLs alone, which can be checked where other settings are wrong. */
export const connectionSettings = z.object({
  targets: z
    .array(z.object({ name: targetFields.name, url: targetFields.url }))
    .default([])
    .meta(ofTargets),
});

export const pollingSettings = {
  targetsFolder: z.string().min(1).optional().meta({
    help: 'Folder of files with more targets, `*.yaml` with the key `targets`; what changes there takes effect at once.',
    env: 'PGHERALD_TARGETS_FOLDER',
  }),
  interval: duration().prefault('10s').meta({ help: 'Time between polls.', env: 'PGHERALD_INTERVAL' }),
  maxConnections: z.coerce.number().int().min(1).default(10).meta({
    help: 'Connections to one server at most, over all databases and contexts.',
    env: 'PGHERALD_MAX_CONNECTIONS',
  }),
  pooling: z.enum(['kept', 'per-poll']).default('kept').meta({ help: 'Whether connections are kept between polls.' }),
  idleTimeout: duration().prefault('10m').meta({ help: 'Time after which a connection that nobody uses is closed.' }),
  maxLifetime: duration()
    .optional()
    .meta({ help: 'Age at which a connection is closed and opened anew; never when left out.' }),
  statementTimeout: duration().prefault('10s').meta({ help: 'Time one statement may take on the server.' }),
  lockTimeout: duration().prefault('500ms').meta({ help: 'Time a statement may wait for a lock.' }),
  pollTimeout: duration().prefault('30s').meta({ help: 'Time one poll of a server may take.' }),
};

export type PollingSettings = z.output<z.ZodObject<typeof pollingSettings>>;
