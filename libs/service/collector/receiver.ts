import { z } from 'zod';

const UNIT_MS = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** A duration as Go writes it, such as `1m30s`; milliseconds. */
const goDuration = () =>
  z.union([z.string(), z.literal(0)]).transform((text, context): number => {
    const parts = [...String(text).matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)];
    if (text === 0 || text === '0') return 0;
    if (parts.length > 0 && parts.map(([part]) => part).join('') === text)
      return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS], 0);
    context.addIssue({ code: 'custom', message: 'expected a duration such as 10s or 1m30s' });
    return z.NEVER;
  });

/** Environment variables are texts, whatever is to be in them. */
const flag = () =>
  z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })], 'expected true or false');
const count = () =>
  z.union(
    [
      z.number().int().min(0),
      z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
    ],
    'expected a whole number',
  );
/** A number would have lost its leading zeros. */
const text = () => z.string('expected a text; put it in quotes').min(1, 'empty');
/** The Collector takes what a variable holds for YAML, so it may be a list. */
const names = () =>
  z.union(
    [
      z.array(z.string()),
      z
        .string()
        .regex(/^\s*\[.*\]\s*$/s)
        .transform((list) => [...list.matchAll(/[^\s[\],"'](?:[^[\],"']*[^\s[\],"'])?/g)].map(([name]) => name)),
    ],
    'expected a list of names',
  );
const switched = z.object({ enabled: flag().optional() });

/** What is understood of a `postgresql` receiver, with its defaults. What else it has is left out. */
export const receiverSchema = z.object({
  endpoint: z
    .string()
    .regex(/^.*:\d{1,5}$/, 'expected host:port')
    .default('localhost:5432'),
  transport: z.enum(['tcp', 'unix']).default('tcp'),
  username: text(),
  password: text().optional(),
  databases: names().default([]),
  exclude_databases: names().default([]),
  connect_database: z.string().min(1).default('postgres'),
  collection_interval: goDuration().prefault('10s'),
  timeout: goDuration().optional(),
  tls: z
    .object({
      insecure: flag().default(false),
      insecure_skip_verify: flag().default(true),
      ca_file: z.string().optional(),
      cert_file: z.string().optional(),
      key_file: z.string().optional(),
    })
    .prefault({}),
  connection_pool: z
    .object({ max_idle_time: goDuration().optional(), max_lifetime: goDuration().optional() })
    .prefault({}),
  query_sample_collection: z.object({ max_rows_per_query: count().default(1_000) }).prefault({}),
  top_query_collection: z
    .object({
      top_n_query: count().default(200),
      max_explain_each_interval: count().default(1_000),
      query_plan_cache_size: count().default(1_000),
      query_plan_cache_ttl: goDuration().prefault('1h'),
      collection_interval: goDuration().prefault('60s'),
    })
    .prefault({}),
  events: z.record(z.string(), switched).default({}),
  metrics: z.record(z.string(), switched).default({}),
  resource_attributes: z.record(z.string(), switched).default({}),
});

export type Receiver = z.output<typeof receiverSchema>;

/** Why keys that exist are not carried over. */
export const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^db_auth$/, 'an extension of the Collector mints the password; set passwordCommand or passwordFile of a target'],
  [/^initial_delay$/, 'every group is read once at the start'],
  [/^connection_pool\.max_(idle|open)$/, 'connections are capped over all databases of a server; set maxConnections'],
  [/^top_query_collection\.max_rows_per_query$/, 'all statements of pg_stat_statements are read'],
  [/^tls\.(server_name_override|min_version|max_version)$/, 'the receiver refuses it too'],
  [/^metrics\..*\.(attributes|aggregation_strategy)$/, 'metrics are sent with all their attributes'],
  [/^resource_attributes\..*\.override_value$/, 'resource attributes tell what is so'],
  [/^resource_attributes\..*_(include|exclude)$/, 'resources are chosen by databases and sink.relations'],
];
