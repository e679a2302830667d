import type { NamedReceiver } from './named-receiver.js';
import type { Receiver } from './receiver.js';
import { carried, notCarried } from './remarks.js';

/** Receivers of one server; the first one has the login. */
export type ServerReceivers = readonly [NamedReceiver, ...NamedReceiver[]];

/** Groups receivers by server, because metrics and events of a server come from one target here. */
export function receiversByServer(named: readonly NamedReceiver[]): ServerReceivers[] {
  const byServer = Map.groupBy(named, ({ receiver }) => `${receiver.transport} ${serverKey(receiver.endpoint)}`);
  return [...byServer.values()].map((receivers) => {
    const first = receivers.find(isMeasuring) ?? receivers[0];
    return [first, ...receivers.filter((each) => each !== first)] as ServerReceivers;
  });
}

const serverKey = (endpoint: string) =>
  endpoint.toLowerCase().replace(/^(localhost|127\.0\.0\.1|\[::1\]|)(?=:\d+$)/, 'localhost');

const isMeasuring = ({ signals }: NamedReceiver) => signals.has('metrics');

export function targetOf(receivers: ServerReceivers): { target: Record<string, unknown>; remarks: string[] } {
  const [first, ...others] = receivers;
  const name = first.key.replace(/^postgresql\s*\/?\s*/, '');
  const target = {
    ...(name && { name }),
    url: urlOf(first.receiver),
    ...databasesOf(receivers),
    interval: `${intervalOf(receivers)}ms`,
  };
  return { target, remarks: [...others.flatMap((other) => differences(first, other)), ...pipelineRemarks(receivers)] };
}

/** Returns the milliseconds between polls: the interval of the receivers that send metrics. */
export function intervalOf(receivers: ServerReceivers): number {
  return Math.min(...measuring(receivers).map(({ receiver }) => receiver.collection_interval));
}

function measuring(receivers: ServerReceivers): readonly NamedReceiver[] {
  const found = receivers.filter(isMeasuring);
  return found.length > 0 ? found : receivers;
}

/** Returns the databases of the receivers of metrics; receivers of events watch all databases. */
function databasesOf(receivers: ServerReceivers): { databases: string[]; excludeDatabases: string[] } {
  const filters = measuring(receivers).map(({ receiver }) => receiver);
  const listed = filters.flatMap(({ databases, exclude_databases: excluded }) =>
    databases.filter((name) => !excluded.includes(name)),
  );
  const ofAll = filters.filter(({ databases }) => databases.length === 0).map((filter) => filter.exclude_databases);
  const [first] = filters;
  if (filters.length === 1 && first) return { databases: first.databases, excludeDatabases: first.exclude_databases };
  if (ofAll.length === 0) return { databases: [...new Set(listed)], excludeDatabases: [] };
  const excluded = ofAll.reduce((all, each) => all.filter((name) => each.includes(name)));
  return { databases: [], excludeDatabases: excluded.filter((name) => !listed.includes(name)) };
}

const LOGIN = ['username', 'password', 'connect_database', 'tls'] as const;

function differences(first: NamedReceiver, other: NamedReceiver): string[] {
  const login = LOGIN.filter((key) => JSON.stringify(first.receiver[key]) !== JSON.stringify(other.receiver[key])).map(
    (key) => notCarried(`${other.place}.${key}`, `one login for each server; that of receivers.${first.key} counts`),
  );
  const isSlower = isMeasuring(other) && first.receiver.collection_interval !== other.receiver.collection_interval;
  const interval = isSlower
    ? [
        carried(
          `${other.place}.collection_interval`,
          `the shorter one of both counts, as receivers.${first.key} reads the same server`,
        ),
      ]
    : [];
  return [...login, ...interval];
}

/** Reports signals that the Collector would not send, because the receiver is in no pipeline of them. */
function pipelineRemarks(receivers: ServerReceivers): string[] {
  const [first] = receivers;
  const unmeasured = receivers.some(isMeasuring)
    ? []
    : [carried(first.place, 'in no pipeline of metrics, but metrics are sent too; switch them off by sink.metric')];
  const unlogged = receivers
    .filter(({ signals }) => !signals.has('logs'))
    .flatMap(({ place, receiver }) =>
      Object.entries(receiver.events)
        .filter(([, { enabled }]) => enabled)
        .map(([name]) =>
          carried(
            `${place}.events.${name}`,
            'sent, although the receiver is in no pipeline of logs; set enabled: false to stop it',
          ),
        ),
    );
  return [...unmeasured, ...unlogged];
}

function urlOf({ endpoint, transport, username, password, connect_database: database, tls }: Receiver): string {
  const colon = endpoint.lastIndexOf(':');
  const address = endpoint.slice(0, colon);
  const host = transport === 'unix' ? encodeURIComponent(`/${address.replace(/^\/+/, '')}`) : address || 'localhost';
  const login = [username, password]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join(':');
  const files = { sslrootcert: tls.ca_file, sslcert: tls.cert_file, sslkey: tls.key_file };
  const parameters = Object.entries({ sslmode: modeOf(tls), ...files })
    .filter((entry): entry is [string, string] => Boolean(entry[1]))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const place = `${login}${login && '@'}${host}${endpoint.slice(colon)}`;
  return `postgres://${place}/${encodeURIComponent(database)}?${parameters.join('&')}`;
}

function modeOf({ insecure, insecure_skip_verify: isUnverified }: Receiver['tls']): string {
  if (insecure) return 'disable';
  return isUnverified ? 'require' : 'verify-full';
}
