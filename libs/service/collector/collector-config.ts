import { ConfigurationError, type Fields, isFields, readYaml, yamlOrText } from '@pgherald/configuration';
import { agreedSettings } from './agreed-settings.js';
import { expand } from './expand.js';
import { namedReceiver, type Signal } from './named-receiver.js';
import { notCarried } from './remarks.js';
import { receiversByServer, targetOf } from './targets.js';

export interface CarriedOver {
  readonly document: Readonly<Record<string, unknown>>;
  /** A line for each key without an equivalent or with another effect, with file, receiver and reason. */
  readonly remarks: readonly string[];
}

interface Source {
  readonly file: string;
  readonly environment: NodeJS.ProcessEnv;
}

const SIGNALS: ReadonlySet<Signal> = new Set(['metrics', 'logs']);

/** Reads the Collector's configuration from `file` or PGHERALD_COLLECTOR_CONFIG, if any. @throws ConfigurationError */
export function collectorConfig(file: string | undefined, environment: NodeJS.ProcessEnv): CarriedOver | undefined {
  const named = file ?? environment['PGHERALD_COLLECTOR_CONFIG'];
  return named ? readCollectorConfig(named, environment) : undefined;
}

/** Reads the `postgresql` receivers of a Collector. @throws ConfigurationError with the invalid key, never its value */
export function readCollectorConfig(file: string, environment: NodeJS.ProcessEnv): CarriedOver {
  const config = readYaml(file, true);
  const source = { file, environment };
  const own = keysOf(config['receivers'], source).filter(([key]) => isOurs(key));
  const pipelines = pipelinesOf(config, source);
  const signalsOf = (key: string) => (pipelines === undefined ? SIGNALS : (pipelines.get(key) ?? new Set<Signal>()));
  const running = own.filter(([key]) => signalsOf(key).size > 0);
  if (running.length === 0) throw new ConfigurationError([noReceiver(file, own)]);
  const named = running.map(([key, raw]) => namedReceiver(key, raw, { ...source, signals: signalsOf(key) }));
  const servers = receiversByServer(named);
  const targets = servers.map(targetOf);
  const { settings, remarks } = agreedSettings(servers);
  return {
    document: { targets: targets.map(({ target }) => target), ...settings },
    remarks: [
      ...named.flatMap((receiver) => receiver.remarks),
      ...targets.flatMap((target) => target.remarks),
      ...remarks,
      ...own
        .filter(([key]) => signalsOf(key).size === 0)
        .map(([key]) =>
          notCarried(`${file}: receivers.${key}`, 'it is in no pipeline; add it to one to watch its server'),
        ),
      ...otherParts(config, source),
    ],
  };
}

const isOurs = (key: string) => /^postgresql\s*(\/|$)/.test(key);

function noReceiver(file: string, [first]: readonly NamedPair[]): string {
  if (first === undefined) return `${file}: no receiver postgresql; pgherald reads no other`;
  return `${file}: receivers.${first[0]}: it is in no pipeline, nor is any other receiver postgresql; add it to one`;
}

type NamedPair = readonly [key: string, value: unknown];

/** Returns keys and values of a section, which may be the text of a file or a variable. */
function keysOf(section: unknown, { environment }: Source): NamedPair[] {
  if (isFields(section)) return Object.entries(section);
  const { value } = expand(section, environment);
  const content = typeof value === 'string' ? yamlOrText(value) : value;
  return isFields(content) ? Object.entries(content) : [];
}

/** Returns the signals of each receiver's pipelines; undefined if the file has no pipelines. */
function pipelinesOf(config: Fields, source: Source): ReadonlyMap<string, ReadonlySet<Signal>> | undefined {
  const service = Object.fromEntries(keysOf(config['service'], source));
  const pipelines = keysOf(service['pipelines'], source);
  if (pipelines.length === 0) return undefined;
  const signals = new Map<string, Set<Signal>>();
  for (const [name, pipeline] of pipelines) {
    const signal = [...SIGNALS].find((each) => each === name.split('/', 1)[0]);
    if (signal === undefined) continue;
    for (const key of receiversOf(pipeline, source)) signals.set(key, (signals.get(key) ?? new Set()).add(signal));
  }
  return signals;
}

function receiversOf(pipeline: unknown, source: Source): string[] {
  const names = Object.fromEntries(keysOf(pipeline, source))['receivers'];
  const { value } = expand(names, source.environment);
  const list = typeof value === 'string' ? yamlOrText(value) : value;
  return [list].flat().map(String);
}

const OTHERS: Readonly<Record<string, string>> = {
  receivers: 'only receivers of the type postgresql are read',
  processors: 'events are sent as they are',
  exporters: 'where OTLP goes is said by OTEL_EXPORTER_OTLP_ENDPOINT',
  extensions: 'pgherald has none',
  connectors: 'pgherald has none',
};

function otherParts(config: Fields, source: Source): string[] {
  const parts = Object.entries(OTHERS).flatMap(([section, reason]) =>
    keysOf(config[section], source)
      .filter(([key]) => section !== 'receivers' || !isOurs(key))
      .map(([key]) => notCarried(`${source.file}: ${section}.${key}`, reason)),
  );
  const service = keysOf(config['service'], source)
    .filter(([key]) => key !== 'pipelines' && key !== 'extensions')
    .map(([key]) => notCarried(`${source.file}: service.${key}`, 'see telemetry, logLevel and http in SETTINGS.md'));
  const unknown = Object.keys(config)
    .filter((key) => !(key in OTHERS) && key !== 'service')
    .map((key) => notCarried(`${source.file}: ${key}`, 'no section of a Collector; anchors in it are read'));
  return [...parts, ...service, ...unknown];
}
