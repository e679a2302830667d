import type { Receiver } from './receiver.js';

/** A setting that pgherald has once for all servers, and the key of the receiver that says it. */
export interface Global {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly from: string;
  /** What became of a value beyond our limits. */
  readonly limited?: string;
}

const EVENTS = ['db.server.query_sample', 'db.server.top_query'];

/** The server of a receiver as a target of ours. */
export function targetOf(key: string, receiver: Receiver): Record<string, unknown> {
  const { databases, exclude_databases: excludeDatabases, collection_interval: interval } = receiver;
  const name = key.slice('postgresql/'.length);
  return { ...(name && { name }), url: urlOf(receiver), databases, excludeDatabases, interval: `${interval}ms` };
}

function urlOf({ endpoint, transport, username, password, connect_database: database, tls }: Receiver): string {
  const colon = endpoint.lastIndexOf(':');
  const address = endpoint.slice(0, colon);
  const host = transport === 'unix' ? encodeURIComponent(`/${address.replace(/^\/+/, '')}`) : address;
  const login = [username, ...(password === undefined ? [] : [password])].map(encodeURIComponent).join(':');
  const files = { sslrootcert: tls.ca_file, sslcert: tls.cert_file, sslkey: tls.key_file };
  const parameters = Object.entries({ sslmode: modeOf(tls), ...files })
    .filter((entry): entry is [string, string] => Boolean(entry[1]))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `postgres://${login}@${host}${endpoint.slice(colon)}/${encodeURIComponent(database)}?${parameters.join('&')}`;
}

function modeOf({ insecure, insecure_skip_verify: isUnverified }: Receiver['tls']): string {
  if (insecure) return 'disable';
  return isUnverified ? 'require' : 'verify-full';
}

export function globalsOf(receiver: Receiver): Global[] {
  return [...pollingOf(receiver), ...queriesOf(receiver), ...sinkOf(receiver)];
}

function pollingOf({ timeout = 0, connection_pool: pool }: Receiver): Global[] {
  const { max_idle_time: idle = 0, max_lifetime: lifetime = 0 } = pool;
  return [
    lasting(['pollTimeout'], timeout, 'timeout'),
    lasting(['idleTimeout'], idle, 'connection_pool.max_idle_time'),
    lasting(['maxLifetime'], lifetime, 'connection_pool.max_lifetime'),
  ].flatMap((global) => global ?? []);
}

/** Nothing for 0, which the receiver takes for no limit. */
function lasting(path: readonly string[], ms: number, from: string): Global | undefined {
  return ms > 0 ? { path, value: `${ms}ms`, from } : undefined;
}

function queriesOf({ query_sample_collection: samples, top_query_collection: top }: Receiver): Global[] {
  const own = (name: string) => ['query-analysis', name];
  const explained = top.max_explain_each_interval;
  return [
    within(own('sampleLimit'), samples.max_rows_per_query, 5_000, 'query_sample_collection.max_rows_per_query'),
    within(own('topN'), top.top_n_query, 1_000, 'top_query_collection.top_n_query'),
    explained === 0
      ? { path: own('plans'), value: false, from: 'top_query_collection.max_explain_each_interval' }
      : within(own('plansPerReading'), explained, 1_000, 'top_query_collection.max_explain_each_interval'),
    within(own('plansKept'), top.query_plan_cache_size, 10_000, 'top_query_collection.query_plan_cache_size'),
    lasting(own('planTtl'), top.query_plan_cache_ttl, 'top_query_collection.query_plan_cache_ttl'),
    lasting(own('statementsEvery'), top.collection_interval, 'top_query_collection.collection_interval'),
  ].flatMap((global) => global ?? []);
}

function within(path: readonly string[], value: number, most: number, from: string): Global {
  const taken = Math.min(Math.max(value, 1), most);
  return { path, value: taken, from, ...(taken !== value && { limited: `from 1 to ${most} here; ${taken} is taken` }) };
}

function sinkOf({ events, metrics, resource_attributes: attributes }: Receiver): Global[] {
  const switches = (to: string, from: string, of: Receiver['metrics']): Global[] =>
    Object.entries(of)
      .filter(([, { enabled }]) => enabled !== undefined)
      .map(([name, { enabled }]) => ({
        path: ['sink', to, name, 'enabled'],
        value: enabled,
        from: `${from}.${name}.enabled`,
      }));
  // Events are off there unless switched on.
  const all = { ...Object.fromEntries(EVENTS.map((name) => [name, { enabled: false }])), ...events };
  return [
    ...switches('event', 'events', all),
    ...switches('metric', 'metrics', metrics),
    ...switches('resourceAttributes', 'resource_attributes', attributes),
  ];
}
