import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { createSecureContext } from 'node:tls';
import { ConfigurationError } from '@pgherald/configuration';
import { addressOf, invalid, type Variable } from './otlp-address.js';
import { codeOf } from '../send/exporter.js';
import type { SignalName } from '../send/signals.js';
import type { Endpoint, Endpoints } from './otlp-endpoint.js';

export type Environment = Readonly<Record<string, string | undefined>>;

type Read = (option: string) => Variable | undefined;

const PROTOCOLS = ['http/protobuf', 'http/json', 'grpc'] as const;

/**
 * Reads the standard variables `OTEL_EXPORTER_OTLP_*`; those of a signal (`OTEL_EXPORTER_OTLP_METRICS_*`) override the general
 * ones. Unlike the standard, there is no default endpoint, and compression is gzip by default.
 * @returns undefined if no signal has an endpoint
 * @throws ConfigurationError, which names the variable and never its value
 */
export function otlpEndpoints(environment: Environment): Endpoints | undefined {
  const metrics = endpointOf('metrics', environment);
  const logs = endpointOf('logs', environment);
  return metrics === undefined && logs === undefined ? undefined : { metrics, logs };
}

/** @throws ConfigurationError as {@link otlpEndpoints}, and if no signal has an endpoint */
export function requiredOtlpEndpoints(environment: Environment): Endpoints {
  const endpoints = otlpEndpoints(environment);
  if (endpoints !== undefined) return endpoints;
  throw new ConfigurationError([
    'no OTLP endpoint: set OTEL_EXPORTER_OTLP_ENDPOINT, for example to http://localhost:4318',
  ]);
}

function endpointOf(signal: SignalName, environment: Environment): Endpoint | undefined {
  const read: Read = (option) => {
    const names = [`OTEL_EXPORTER_OTLP_${signal.toUpperCase()}_${option}`, `OTEL_EXPORTER_OTLP_${option}`];
    const name = names.find((each) => environment[each]?.trim());
    return name === undefined ? undefined : { name, value: environment[name]?.trim() ?? '' };
  };
  const protocol = oneOf(read('PROTOCOL'), PROTOCOLS) ?? 'http/protobuf';
  const flag = read('INSECURE');
  const insecure = oneOf(flag && { ...flag, value: flag.value.toLowerCase() }, ['true', 'false']) === 'true';
  const endpoint = read('ENDPOINT');
  if (endpoint === undefined) return undefined;
  return {
    ...addressOf(protocol, signal, endpoint, insecure),
    headers: headersOf(read('HEADERS')),
    timeoutMs: timeoutOf(read('TIMEOUT')),
    gzip: oneOf(read('COMPRESSION'), ['gzip', 'none']) !== 'none',
    tls: tlsOf(read),
  };
}

function headersOf(found: Variable | undefined): Record<string, string> {
  if (found === undefined) return {};
  const pairs = found.value.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair, index) => {
      const [, key, value] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
      if (key === undefined || value === undefined)
        throw invalid(`${found.name}: part ${index + 1} is not of the form name=value`);
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
    // The error could quote the value, which may be secret.
    throw invalid(`${variable}: ${key} cannot be a header: percent-encode its value`);
  }
}

function timeoutOf(found: Variable | undefined): number {
  const timeoutMs = Number(found?.value ?? 10_000);
  if (timeoutMs > 0 && timeoutMs < 2 ** 31) return timeoutMs;
  throw invalid(`${found?.name}: not a number of milliseconds above 0`);
}

function oneOf<const T extends string>(found: Variable | undefined, allowed: readonly T[]): T | undefined {
  const match = allowed.find((each) => each === found?.value);
  if (found === undefined || match !== undefined) return match;
  const last = allowed.at(-1) ?? '';
  throw invalid(`${found.name}: only ${allowed.slice(0, -1).join(', ')} and ${last} can be used`);
}

/** Loads the certificate at once; otherwise every request would report a key that does not match it. */
function tlsOf(read: Read): Endpoint['tls'] {
  const [ca, cert, key] = [read('CERTIFICATE'), read('CLIENT_CERTIFICATE'), read('CLIENT_KEY')];
  const alone = cert === undefined ? key : key === undefined ? cert : undefined;
  if (alone) throw invalid(`${alone.name}: CLIENT_CERTIFICATE and CLIENT_KEY belong together`);
  const client = { ...contentOf('cert', cert), ...contentOf('key', key) };
  const tls = { ...contentOf('ca', ca), ...client };
  if (ca) check(ca, () => new X509Certificate(tls.ca ?? ''));
  if (key) check(key, () => createSecureContext(client));
  return tls;
}

function check({ name }: Variable, tryIt: () => unknown): void {
  try {
    tryIt();
  } catch (cause) {
    const advice = 'PEM is wanted, and of a client a key and its certificate';
    throw invalid(`${name}: cannot be used (${codeOf(cause)}); ${advice}`);
  }
}

function contentOf(key: 'ca' | 'cert' | 'key', found: Variable | undefined): Endpoint['tls'] {
  if (found === undefined) return {};
  try {
    return { [key]: readFileSync(found.value) };
  } catch (cause) {
    throw invalid(`${found.name}: the file cannot be read (${codeOf(cause)})`);
  }
}
