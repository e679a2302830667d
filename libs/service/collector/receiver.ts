import { yamlOrText } from '@pgherald/configuration';
import { z } from 'zod';

const UNIT_MS = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** A duration in Go's notation, such as `1m30s`; parsed to milliseconds. */
const goDuration = () =>
  z.union([z.string(), z.literal(0)], DURATION).transform((text, context): number => {
    const parts = [...String(text).matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)];
    if (text === 0 || text === '0') return 0;
    if (parts.length > 0 && parts.map(([part]) => part).join('') === text)
      return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS], 0);
    context.addIssue({ code: 'custom', message: DURATION });
    return z.NEVER;
  });
const DURATION = 'expected a duration such as 10s or 1m30s';

const WORDS = { truthy: ['true', 'yes', 'on', 'y', '1'], falsy: ['false', 'no', 'off', 'n', '0'] };

/** A boolean, also as text from the environment or in the words of YAML 1.1. */
const flag = () =>
  z.union([z.boolean(), z.literal([0, 1]).transform(Boolean), z.stringbool(WORDS)], 'expected true or false');
const count = () =>
  z.union(
    [
      z.number().int().min(0),
      z
        .string()
        .regex(/^\d[\d_]{0,12}$/)
        .transform((digits) => Number(digits.replaceAll('_', ''))),
    ],
    'expected a whole number',
  );
/** A text; a number is refused, because its leading zeros would be lost. */
const text = () => z.string('expected a text; put it in quotes').min(1, 'empty');
/** A list or its text: like the Collector, reads `[a, b]` as YAML and splits `a,b` at commas. */
const names = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? listOf(value) : value),
    z.array(
      z.union([z.string(), z.number().transform(String)], 'expected the name of a database'),
      'expected a list of names',
    ),
  );
const GROUP = 'expected keys and values';
const group = <T extends z.ZodRawShape>(shape: T) => z.object(shape, GROUP);
const switched = z.object({ enabled: flag().optional() }, 'expected {enabled: true} or {enabled: false}');
const switches = () => z.record(z.string(), switched, GROUP).default({});

function listOf(value: string): unknown {
  const parsed = /^\s*\[/.test(value) ? yamlOrText(value) : value.split(',');
  return Array.isArray(parsed) ? parsed.map((name) => String(name).trim()).filter(Boolean) : value;
}

/** Accepts only a host or the folder of a socket, because anything else may be a password. */
const ENDPOINT = /^(\[[0-9a-z:.%]+\]|[^\s@?#:[\]%,]*):(\d{1,5})$/i;

function isEndpoint(endpoint: string): boolean {
  const port = Number(ENDPOINT.exec(endpoint)?.[2]);
  return port >= 1 && port <= 65_535;
}

/** The supported keys of a `postgresql` receiver, with its defaults. Other keys are omitted. */
export const receiverSchema = z
  .object(
    {
      endpoint: z
        .string('expected host:port')
        .refine(isEndpoint, 'expected host:port and nothing else; user and password have keys of their own')
        .default('localhost:5432'),
      transport: z.enum(['tcp', 'unix'], 'expected tcp or unix').default('tcp'),
      username: text().optional(),
      password: text().optional(),
      databases: names().default([]),
      exclude_databases: names().default([]),
      connect_database: text().default('postgres'),
      collection_interval: goDuration()
        .prefault('10s')
        .refine((ms) => ms > 0, 'expected more than 0'),
      timeout: goDuration().optional(),
      tls: group({
        insecure: flag().default(false),
        insecure_skip_verify: flag().default(true),
        ca_file: text().optional(),
        cert_file: text().optional(),
        key_file: text().optional(),
      }).prefault({}),
      connection_pool: group({
        max_idle_time: goDuration().optional(),
        max_lifetime: goDuration().optional(),
      }).prefault({}),
      query_sample_collection: group({ max_rows_per_query: count().default(1_000) }).prefault({}),
      top_query_collection: group({
        top_n_query: count().default(200),
        max_explain_each_interval: count().default(1_000),
        query_plan_cache_size: count().default(1_000),
        query_plan_cache_ttl: goDuration().prefault('1h'),
        collection_interval: goDuration().prefault('60s'),
      }).prefault({}),
      events: switches(),
      metrics: switches(),
      resource_attributes: switches(),
    },
    GROUP,
  )
  .refine(({ transport, endpoint }) => transport === 'unix' || !endpoint.includes('/'), {
    message: 'expected host:port; for the folder of a socket set transport: unix',
    path: ['endpoint'],
  });

export type Receiver = z.output<typeof receiverSchema>;

export const GROUPS = [
  'tls',
  'connection_pool',
  'query_sample_collection',
  'top_query_collection',
  'events',
  'metrics',
  'resource_attributes',
] as const;

/** Reasons why known keys are not carried over, with the alternative. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^db_auth$/, 'an extension of the Collector mints the password; set passwordCommand or passwordFile of a target'],
  [/^initial_delay$/, 'the first poll begins at once'],
  [/^connection_pool\.max_(idle|open)$/, 'connections are capped over all databases of a server; set maxConnections'],
  [/^top_query_collection\.max_rows_per_query$/, 'all statements of pg_stat_statements are read'],
  [
    /_collection\.allowed_comment_keys$/,
    'comments of statements are removed, also those with keys; nothing replaces it',
  ],
  [/^query_sample_collection\.enabled$/, 'no key of the receiver any more; set events.db.server.query_sample.enabled'],
  [/^top_query_collection\.enabled$/, 'no key of the receiver any more; set events.db.server.top_query.enabled'],
  [
    /^tls\.(server_name_override|min_version|max_version)$/,
    'the receiver refuses it too; set it in the url of a target',
  ],
  [/^(ssl_?mode|ssl_.*)$/, 'no key of the receiver any more; tls decides, and without it TLS is required'],
  [/^database$/, 'no key of the receiver; set databases for what to watch, connect_database for where to log in'],
  [/^(host|port)$/, 'no key of the receiver; set endpoint to host:port'],
  [/^user$/, 'no key of the receiver; set username'],
  [
    /^tls\./,
    'no part of the TLS of PostgreSQL here; set ca_file, cert_file and key_file, or sslmode in the url of a target',
  ],
  [/^metrics\..*\.(attributes|aggregation_strategy)$/, 'metrics are sent with all their attributes'],
  [/^resource_attributes\..*\.override_value$/, 'values come from the server; set them where OTLP goes'],
  [/^resource_attributes\..*_(include|exclude)$/, 'resources are chosen by databases and sink.relations'],
];

export function reasonFor(path: readonly string[], nearest: string): string {
  const key = path.join('.');
  return REASONS.find(([keys]) => keys.test(key))?.[1] ?? `not known to pgherald${nearest}`;
}
