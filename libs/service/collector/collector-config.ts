import { ConfigurationError, readYaml } from '@pgherald/configuration';
import { expand, NotExpanded } from './expand.js';
import { REASONS, receiverSchema, type Receiver } from './receiver.js';
import { globalsOf, targetOf, type Global } from './carry-over.js';

/** A configuration of the Collector in our terms. */
export interface CarriedOver {
  /** As if it stood in our own file. */
  readonly document: Readonly<Record<string, unknown>>;
  /** A line for each key that has no equal here, with the reason. */
  readonly left: readonly string[];
}

/** A receiver with the key it has in the file. */
interface Named {
  readonly key: string;
  readonly receiver: Receiver;
  readonly left: readonly string[];
}

/**
 * The configuration of the Collector that the command line or PGHERALD_COLLECTOR_CONFIG names, if any.
 * @throws ConfigurationError
 */
export function collectorConfig(file: string | undefined, environment: NodeJS.ProcessEnv): CarriedOver | undefined {
  const named = file ?? environment['PGHERALD_COLLECTOR_CONFIG'];
  return named ? readCollectorConfig(named, environment) : undefined;
}

/**
 * Reads the `postgresql` receivers of a configuration of the OpenTelemetry Collector.
 * @throws ConfigurationError with the key that is wrong, never its value
 */
export function readCollectorConfig(file: string, environment: NodeJS.ProcessEnv): CarriedOver {
  return carryOver(readYaml(file), file, environment);
}

function carryOver(
  config: Readonly<Record<string, unknown>>,
  file: string,
  environment: NodeJS.ProcessEnv,
): CarriedOver {
  const receivers = keysOf(config['receivers']);
  const used = usedReceivers(config);
  const own = receivers.filter(([key]) => /^postgresql(\/|$)/.test(key));
  const running = own.filter(([key]) => used?.has(key) ?? true);
  if (running.length === 0) throw new ConfigurationError([`${file}: no receiver postgresql, or none in a pipeline`]);
  const named = running.map(([key, raw]) => parsed(key, raw, file, environment));
  const { settings, differing } = agreed(named);
  const idle = own.filter(([key]) => !running.some(([other]) => other === key));
  return {
    document: { targets: named.map(({ key, receiver }) => targetOf(key, receiver)), ...settings },
    left: [
      ...named.flatMap(({ left }) => left),
      ...differing,
      ...idle.map(([key]) => `receivers.${key}: it is in no pipeline`),
      ...otherParts(config),
    ],
  };
}

function keysOf(section: unknown): [string, unknown][] {
  return typeof section === 'object' && section !== null ? Object.entries(section) : [];
}

/** Receivers that a pipeline names; undefined when the file has no pipelines. */
function usedReceivers(config: Readonly<Record<string, unknown>>): Set<unknown> | undefined {
  const { pipelines } = Object(config['service']) as { pipelines?: unknown };
  if (pipelines === undefined) return undefined;
  return new Set(
    keysOf(pipelines).flatMap(([, pipeline]) => (Object(pipeline) as { receivers?: unknown[] }).receivers ?? []),
  );
}

function parsed(key: string, raw: unknown, file: string, environment: NodeJS.ProcessEnv): Named {
  const place = `${file}: receivers.${key}`;
  const given = expanded(raw ?? {}, place, environment);
  const result = receiverSchema.safeParse(given);
  if (!result.success)
    throw new ConfigurationError(
      result.error.issues.map(({ path, message }) => `${[place, ...path].join('.')}: ${lowered(message)}`),
    );
  const receiver = result.data;
  const hasOther = typeof given === 'object' && given !== null && 'db_auth' in given;
  if (receiver.password === undefined && !hasOther)
    throw new ConfigurationError([`${place}.password: missing; the receiver needs password or db_auth`]);
  const left = leavesOf(given)
    .filter((path) => at(receiver, path) === undefined)
    .map((path) => `receivers.${key}.${path.join('.')}: ${reasonFor(path.join('.'))}`);
  return { key, receiver, left };
}

function expanded(value: unknown, place: string, environment: NodeJS.ProcessEnv): unknown {
  try {
    return expand(value, environment);
  } catch (error) {
    if (error instanceof NotExpanded) throw new ConfigurationError([`${place}: ${error.message}`]);
    throw error;
  }
}

const lowered = (message: string) => message.replace(/^Invalid input: /, '');
const reasonFor = (path: string) => REASONS.find(([keys]) => keys.test(path))?.[1] ?? 'not known to pgherald';

/** Paths of all that is no group of keys. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((here, key) => (Object(here) as Record<string, unknown>)[key], value);
}

/** What pgherald has once for all servers: the first receiver that says it counts, and others are told when they differ. */
function agreed(named: readonly Named[]) {
  const settings: Record<string, unknown> = {};
  const differing: string[] = [];
  const said = new Map<string, { value: unknown; key: string }>();
  for (const { key, receiver } of named) {
    for (const { path, value, from, limited } of globalsOf(receiver)) {
      const place = path.join(' ');
      const before = said.get(place);
      if (limited !== undefined) differing.push(`receivers.${key}.${from}: ${limited}`);
      if (before && before.value !== value)
        differing.push(
          `receivers.${key}.${from}: one for all servers here, and receivers.${before.key} says otherwise`,
        );
      if (before) continue;
      said.set(place, { value, key });
      put(settings, path, value);
    }
  }
  return { settings, differing };
}

function put(settings: Record<string, unknown>, path: Global['path'], value: unknown): void {
  let here = settings;
  for (const key of path.slice(0, -1)) here = (here[key] ??= {}) as Record<string, unknown>;
  here[path.at(-1) ?? ''] = value;
}

const OTHERS: Readonly<Record<string, string>> = {
  receivers: 'only receivers of PostgreSQL are read',
  processors: 'events are sent as they are',
  exporters: 'where OTLP goes is said by OTEL_EXPORTER_OTLP_ENDPOINT',
  extensions: 'pgherald has none',
  connectors: 'pgherald has none',
};

function otherParts(config: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(OTHERS).flatMap(([section, reason]) =>
    keysOf(config[section])
      .filter(([key]) => section !== 'receivers' || !/^postgresql(\/|$)/.test(key))
      .map(([key]) => `${section}.${key}: ${reason}`),
  );
}
