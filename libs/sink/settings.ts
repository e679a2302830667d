import { size } from '@pgherald/configuration';
import { CATALOGUE, RECEIVER_EVENTS, RECEIVER_RESOURCE_ATTRIBUTES } from '@pgherald/metrics';
import { closest } from 'fastest-levenshtein';
import { z } from 'zod';

const names = (help: string) => z.array(z.string()).default([]).meta({ help });
const switched = z.strictObject({ enabled: z.boolean() });
const switchable = (isSent: boolean) =>
  z.strictObject({ enabled: z.boolean().default(isSent).meta({ help: 'Whether to send it.' }) }).prefault({});

type Switchable = ReturnType<typeof switchable>;
export type ResourceAttribute = keyof typeof RECEIVER_RESOURCE_ATTRIBUTES;
export type ReceiverEvent = (typeof RECEIVER_EVENTS)[number];

const resourceAttributes = Object.fromEntries(
  Object.entries(RECEIVER_RESOURCE_ATTRIBUTES).map(([name, isSent]) => [name, switchable(isSent)]),
) as Record<ResourceAttribute, Switchable>;
/** Plans are part of top queries unless their separate record is enabled. */
const events = Object.fromEntries(
  RECEIVER_EVENTS.map((name) => [name, switchable(name !== 'db.server.query_plan')]),
) as Record<ReceiverEvent, Switchable>;

const NAMES = new Set(CATALOGUE.map(({ name }) => name));

const metricSwitches = z
  .record(z.string(), switched)
  .default({})
  .superRefine((switches, context) => {
    for (const name of Object.keys(switches).filter((each) => !NAMES.has(each)))
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `no metric is called so; did you mean ${closest(name, [...NAMES])}?`,
      });
  });

export const sinkSettings = z
  .strictObject({
    profile: z.enum(['receiver', 'receiver-schema', 'receiver-semconv']).default('receiver').meta({
      help: "Mode of the Collector's PostgreSQL receiver that resources and attributes follow.",
      env: 'PGHERALD_SINK_PROFILE',
    }),
    metrics: z.enum(['default', 'all']).default('default').meta({
      help: 'Metrics that are sent unless switched one by one: those marked as sent in METRICS.md, or all.',
      env: 'PGHERALD_SINK_METRICS',
    }),
    metric: metricSwitches.meta({ help: 'Switches of single metrics: `{postgresql.deadlocks: {enabled: true}}`.' }),
    resourceAttributes: z.strictObject(resourceAttributes).prefault({}),
    peer: z
      .strictObject({
        tableSize: z.enum(['total', 'main']).default('total').meta({
          help: 'Meaning of `postgresql.table.size`: the whole table, or its main file alone as in older receivers.',
        }),
        walLag: z.enum(['delay', 'lag']).default('delay').meta({
          help: 'Metric for the lag of walsenders: `postgresql.wal.delay`, or `postgresql.wal.lag` in whole seconds as in older receivers.',
        }),
        statements: z.boolean().default(false).meta({
          help: "Whether to send cumulative sums of single statements, `postgresql.statement.*`, as Datadog's fork of the receiver does; at most 5,000 statements.",
        }),
        userId: z.boolean().default(false).meta({
          help: 'Whether top queries and plans have `postgresql.userid`, the OID of the role, as in forks of the receiver.',
        }),
      })
      .prefault({}),
    relations: z
      .strictObject({
        schemas: names('Schemas whose tables and indexes are sent; empty for all. `*` matches any text.'),
        excludeSchemas: names('Schemas whose tables and indexes are not sent.'),
        tables: names('Tables that are sent, with their indexes, as `schema.table`; empty for all.'),
        excludeTables: names('Tables that are not sent, with their indexes.'),
        minSize: size().optional().meta({ help: 'Smaller tables and indexes are not sent.' }),
        top: z.number().int().min(0).default(100).meta({
          help: 'Largest tables, or indexes, of a database with separate points in `pgherald.*` metrics; the rest is `other`.',
        }),
      })
      .prefault({}),
    event: z.strictObject(events).prefault({}),
    logs: z
      .preprocess((value) => (typeof value === 'boolean' ? (value ? 'on' : 'off') : value), z.enum(['on', 'off']))
      .default('on')
      .meta({ help: 'Whether to send decided events, samples of sessions and top queries as log records.' }),
    from: z
      .enum(['beginning', 'end'])
      .default('end')
      .meta({ help: 'Position in the event log at which a new sink begins.' }),
    bytesInFlight: size()
      .prefault('16MiB')
      .meta({ help: 'Total size of events that are sent at the same time; more wait in the event log.' }),
  })
  .prefault({});

export type SinkSettings = z.output<typeof sinkSettings>;
