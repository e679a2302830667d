import { readFileSync } from 'node:fs';
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { SinkError } from './sink-error.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where one signal goes, and how. */
export interface Endpoint {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Of one request, milliseconds. */
  readonly timeoutMs: number;
  readonly gzip: boolean;
  readonly tls: { readonly ca?: Buffer; readonly cert?: Buffer; readonly key?: Buffer };
}

/** A signal without an endpoint is not sent. */
export interface Endpoints {
  readonly metrics: Endpoint | undefined;
  readonly logs: Endpoint | undefined;
}

type Read = (option: string) => { readonly name: string; readonly value: string } | undefined;

/**
 * The standard variables `OTEL_EXPORTER_OTLP_*`, those of a signal (`OTEL_EXPORTER_OTLP_METRICS_*`) before the general ones. Unlike
 * there, no endpoint means none, and compression is gzip unless told.
 *
 * @returns undefined when no signal has an endpoint
 * @throws {SinkError} `configuration`, which names the variable and never its value
 */
export function otlpEndpoints(environment: Environment): Endpoints | undefined {
  const metrics = endpointOf('metrics', environment);
  const logs = endpointOf('logs', environment);
  return metrics === undefined && logs === undefined ? undefined : { metrics, logs };
}

function endpointOf(signal: 'metrics' | 'logs', environment: Environment): Endpoint | undefined {
  const read: Read = (option) => {
    const names = [`OTEL_EXPORTER_OTLP_${signal.toUpperCase()}_${option}`, `OTEL_EXPORTER_OTLP_${option}`];
    const name = names.find((each) => environment[each]?.trim());
    return name === undefined ? undefined : { name, value: environment[name]?.trim() ?? '' };
  };
  const url = urlOf(signal, read);
  if (url === undefined) return undefined;
  oneOf(read('PROTOCOL'), ['http/protobuf']);
  return {
    url,
    headers: headersOf(read('HEADERS')),
    timeoutMs: timeoutOf(read('TIMEOUT')),
    gzip: oneOf(read('COMPRESSION'), ['gzip', 'none']) !== 'none',
    tls: {
      ...contentOf('ca', read('CERTIFICATE')),
      ...contentOf('cert', read('CLIENT_CERTIFICATE')),
      ...contentOf('key', read('CLIENT_KEY')),
    },
  };
}

/** The endpoint of a signal is taken as it is; to the general one the signal's path is added. */
function urlOf(signal: string, read: Read): URL | undefined {
  const found = read('ENDPOINT');
  if (found === undefined) return undefined;
  const isOfSignal = found.name !== 'OTEL_EXPORTER_OTLP_ENDPOINT';
  const text = isOfSignal ? found.value : `${found.value.replace(/\/+$/, '')}/v1/${signal}`;
  const url = URL.parse(text);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new SinkError('configuration', `${found.name}: not a URL that begins with http:// or https://`);
  return url;
}

function headersOf(found: ReturnType<Read>): Record<string, string> {
  if (found === undefined) return {};
  const pairs = found.value.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair, index) => {
      const [, key, value] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
      if (key === undefined || value === undefined)
        throw new SinkError('configuration', `${found.name}: part ${index + 1} is not of the form name=value`);
      return headerOf(key.toLowerCase(), value, found.name);
    }),
  );
}

function headerOf(key: string, encoded: string, variable: string): readonly [string, string] {
  try {
    const value = decodeURIComponent(encoded);
    validateHeaderName(key);
    validateHeaderValue(key, value);
    return [key, value];
  } catch {
    // The error could quote the value, which may be a key.
    throw new SinkError('configuration', `${variable}: ${key} cannot be a header: percent-encode its value`);
  }
}

function timeoutOf(found: ReturnType<Read>): number {
  const timeoutMs = Number(found?.value ?? 10_000);
  if (timeoutMs > 0 && timeoutMs < 2 ** 31) return timeoutMs;
  throw new SinkError('configuration', `${found?.name}: not a number of milliseconds above 0`);
}

function oneOf(found: ReturnType<Read>, allowed: readonly string[]): string | undefined {
  if (found === undefined || allowed.includes(found.value)) return found?.value;
  throw new SinkError('configuration', `${found.name}: only ${allowed.join(' and ')} can be used`);
}

function contentOf(key: 'ca' | 'cert' | 'key', found: ReturnType<Read>): { readonly [K in typeof key]?: Buffer } {
  if (found === undefined) return {};
  try {
    return { [key]: readFileSync(found.value) };
  } catch (cause) {
    throw new SinkError(
      'configuration',
      `${found.name}: the file cannot be read (${(cause as { code?: string }).code})`,
      {
        cause,
      },
    );
  }
}
