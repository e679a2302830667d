import { STATEMENT_SUMS } from '@pgherald/metrics';
import type { NamedReceiver, Signal } from './named-receiver.js';
import type { Receiver } from './receiver.js';

/** A setting that pgherald has once for all servers, with the receiver's key for it. */
export interface Global {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly from: string;
  /** The setting's signal: receivers in a pipeline of it come first. */
  readonly signal?: Signal;
  /** Remark on a value beyond our limits, or with another meaning here. */
  readonly changed?: string;
}

const EVENTS = ['db.server.query_sample', 'db.server.top_query'];
/** Metrics from pg_stat_statements, which is read less often than other views. */
const OF_STATEMENTS = /^postgresql\.(query\.execution|vector|statement)\./;

export function globalsOf({ receiver, writtenKeys }: Pick<NamedReceiver, 'receiver' | 'writtenKeys'>): Global[] {
  return [
    ...pollingOf(receiver, writtenKeys),
    ...queriesOf(receiver),
    ...statementsOf(receiver),
    ...eventsOf(receiver),
    ...metricsOf(receiver),
    ...lagOf(receiver),
    ...switches('resourceAttributes', 'resource_attributes', receiver.resource_attributes),
  ];
}

function pollingOf({ timeout, connection_pool: pool }: Receiver, writtenKeys: ReadonlySet<string>): Global[] {
  const { max_idle_time: idle = 0, max_lifetime: lifetime = 0 } = pool;
  const endless = timeout === 0 && writtenKeys.has('timeout');
  return [
    endless
      ? { path: ['pollTimeout'], value: '60s', from: 'timeout', changed: 'no limit there; a poll may take 60s here' }
      : lasting(['pollTimeout'], timeout ?? 0, 'timeout'),
    lasting(['idleTimeout'], idle, 'connection_pool.max_idle_time'),
    lasting(['maxLifetime'], lifetime, 'connection_pool.max_lifetime'),
  ].flat();
}

/** Returns nothing for 0, which means no limit in the receiver. */
function lasting(path: readonly string[], ms: number, from: string): Global[] {
  return ms > 0 ? [{ path, value: `${ms}ms`, from }] : [];
}

const own = (name: string) => ['query-analysis', name];

function queriesOf({ query_sample_collection: samples, top_query_collection: top }: Receiver): Global[] {
  const explained = top.max_explain_each_interval;
  const all = [
    within(own('sampleLimit'), samples.max_rows_per_query, 5_000, 'query_sample_collection.max_rows_per_query'),
    within(own('topN'), top.top_n_query, 1_000, 'top_query_collection.top_n_query'),
    explained === 0
      ? { path: own('plans'), value: false, from: 'top_query_collection.max_explain_each_interval' }
      : within(own('plansPerReading'), explained, 1_000, 'top_query_collection.max_explain_each_interval'),
    within(own('plansKept'), top.query_plan_cache_size, 10_000, 'top_query_collection.query_plan_cache_size'),
    lasting(own('planTtl'), top.query_plan_cache_ttl, 'top_query_collection.query_plan_cache_ttl'),
  ];
  return all.flat().map((global) => ({ ...global, signal: 'logs' as const }));
}

function within(path: readonly string[], value: number, most: number, from: string): Global {
  const taken = Math.min(Math.max(value, 1), most);
  return { path, value: taken, from, ...(taken !== value && { changed: `from 1 to ${most} here; ${taken} is taken` }) };
}

/** Applies `collection_interval` to metrics of statements, and therefore to top queries. */
function statementsOf({ top_query_collection: top, collection_interval: interval, ...receiver }: Receiver): Global[] {
  const path = own('statementsEvery');
  const metric = Object.entries(receiver.metrics).find(([name, { enabled }]) => enabled && OF_STATEMENTS.test(name));
  const isOften = metric !== undefined && interval < top.collection_interval;
  const from = 'top_query_collection.collection_interval';
  if (!isOften) return lasting(path, top.collection_interval, from);
  const changed = `pg_stat_statements is read every collection_interval, as ${metric[0]} is on`;
  const isSent = receiver.events['db.server.top_query']?.enabled === true;
  return [{ path, value: 'interval', from, ...(isSent && { changed }) }];
}

function eventsOf({ events }: Receiver): Global[] {
  // Events are off by default in the receiver.
  const off = EVENTS.map((name) => [name, { enabled: events[name]?.enabled ?? false }] as const);
  const all = { ...events, ...Object.fromEntries(off) };
  const [plan, top] = [events['db.server.query_plan'], events['db.server.top_query']];
  const isAlone = plan?.enabled === true && top?.enabled !== true;
  return switches('event', 'events', all).map((global) => ({
    ...global,
    signal: 'logs' as const,
    ...(isAlone &&
      global.path.includes('db.server.query_plan') && {
        changed: 'the receiver refuses it without db.server.top_query; plans are sent here',
      }),
  }));
}

const SUMS = new Set(STATEMENT_SUMS.map(({ name }) => name));

function metricsOf({ metrics }: Receiver): Global[] {
  const ofCatalogue = Object.fromEntries(Object.entries(metrics).filter(([name]) => !SUMS.has(name)));
  const [sum] = Object.entries(metrics).filter(([name, { enabled }]) => SUMS.has(name) && enabled);
  const changed = 'all sums of postgresql.statement are sent (sink.peer.statements: true)';
  const path = ['sink', 'peer', 'statements'];
  const all: Global[] = [
    ...switches('metric', 'metrics', ofCatalogue),
    ...(sum === undefined
      ? []
      : [
          { path, value: true, from: `metrics.${sum[0]}.enabled`, changed },
          { path: own('allTexts'), value: true, from: `metrics.${sum[0]}.enabled` },
        ]),
  ];
  return all.map((global) => ({ ...global, signal: 'metrics' }));
}

/** Receivers before 0.90 have the lag in whole seconds under another name; newer ones do not send it. */
function lagOf({ metrics }: Receiver): Global[] {
  if (metrics['postgresql.wal.lag']?.enabled !== true) return [];
  const isNewer = metrics['postgresql.wal.delay']?.enabled === true;
  const changed = isNewer
    ? 'postgresql.wal.delay is sent, as newer receivers do; for this one set sink.peer.walLag: lag'
    : 'whole seconds as of receivers before 0.90; newer ones send postgresql.wal.delay';
  return [
    { path: ['sink', 'peer', 'walLag'], value: isNewer ? 'delay' : 'lag', from: 'metrics.postgresql.wal.lag', changed },
  ];
}

function switches(to: string, from: string, of: Receiver['metrics']): Global[] {
  return Object.entries(of)
    .filter(([, { enabled }]) => enabled !== undefined)
    .map(([name, { enabled }]) => ({
      path: ['sink', to, name, 'enabled'],
      value: enabled,
      from: `${from}.${name}.enabled`,
    }));
}
