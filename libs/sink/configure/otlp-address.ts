import { ConfigurationError } from '@pgherald/configuration';
import type { SignalName } from '../send/signals.js';
import type { Endpoint, GrpcEndpoint, HttpEndpoint } from './otlp-endpoint.js';

export interface Variable {
  readonly name: string;
  readonly value: string;
}

type Address = Pick<HttpEndpoint, 'protocol' | 'url'> | Pick<GrpcEndpoint, 'protocol' | 'target' | 'secure'>;

export const invalid = (problem: string) => new ConfigurationError([problem]);

/** Returns the address of a signal; the variable is the endpoint of the signal, or the general one. */
export function addressOf(
  protocol: Endpoint['protocol'],
  signal: SignalName,
  variable: Variable,
  insecure: boolean,
): Address {
  if (protocol !== 'grpc') return { protocol, url: urlOf(signal, variable) };
  const url = webUrl(variable.value);
  if (url) return { protocol, target: `${url.hostname}:${portOf(url)}`, secure: url.protocol === 'https:' };
  if (!isTarget(variable.value)) throw invalid(`${variable.name}: neither a URL nor host:port, as gRPC needs it`);
  return { protocol, target: variable.value, secure: !insecure };
}

/** Uses the endpoint of a signal unchanged; appends the signal's path to the general one. */
function urlOf(signal: string, { name, value }: Variable): URL {
  const isOfSignal = name !== 'OTEL_EXPORTER_OTLP_ENDPOINT';
  const url = webUrl(isOfSignal ? value : `${value.replace(/\/+$/, '')}/v1/${signal}`);
  if (url === undefined) throw invalid(`${name}: not a URL that begins with http:// or https://`);
  return url;
}

function webUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}

/** Adds the default port of the scheme, because gRPC would use another one. */
function portOf({ port, protocol }: URL): string {
  return port === '' ? (protocol === 'https:' ? '443' : '80') : port;
}

/** Parses `host`, `host:port`, or a scheme of grpc-js. */
function isTarget(text: string): boolean {
  return /^((dns|unix|ipv4|ipv6):\S+|[^\s:/]+(:\d+)?|\[[\da-f:.]+\](:\d+)?)$/i.test(text);
}
