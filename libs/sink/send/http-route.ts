import { once } from 'node:events';
import * as http from 'node:http';
import * as https from 'node:https';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { secretsOf, messageIn } from './backend-message.js';
import { accepted, type Answer, codeOf, type Route, unavailable } from './exporter.js';
import type { HttpEndpoint } from '../configure/otlp-endpoint.js';
import type { Signal } from './signals.js';

const compress = promisify(gzip);
const MAX_ANSWER_BYTES = 1 << 20;
/** Statuses for an unknown path or method: the backend lacks the signal, or is not set up yet. */
const UNSUPPORTED = new Set([404, 405, 501]);
/** Statuses that refuse the content of a request. After any other failure the events wait, which loses nothing. */
const REFUSED = new Set([400, 422]);
const TOO_LARGE = 413;

const ENCODINGS = {
  'http/protobuf': { name: 'protobuf', contentType: 'application/x-protobuf' },
  'http/json': { name: 'json', contentType: 'application/json' },
} as const;

interface Connection {
  readonly endpoint: HttpEndpoint;
  readonly agent: http.Agent;
  readonly secrets: readonly string[];
}

export function httpRoute(endpoint: HttpEndpoint): Route {
  const isPlain = endpoint.url.protocol === 'http:';
  const agent = isPlain ? new http.Agent({ keepAlive: true }) : new https.Agent({ keepAlive: true, ...endpoint.tls });
  const { name } = ENCODINGS[endpoint.protocol];
  const connection = { endpoint, agent, secrets: secretsOf(endpoint.headers, endpoint.url) };
  return {
    // Without user, password and query, which may be secret.
    destination: `${endpoint.url.origin}${endpoint.url.pathname}`,
    send: (signal, request, abort) => post(connection, signal, signal[name].write(request), abort),
    close: () => agent.destroy(),
  };
}

async function post(
  connection: Connection,
  signal: Pick<Signal<never>, 'protobuf' | 'json'>,
  body: Uint8Array,
  abort: AbortSignal,
): Promise<Answer> {
  const { timeoutMs, protocol } = connection.endpoint;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await exchange(connection, body, AbortSignal.any([abort, timeout]));
    return answerOf(response, signal[ENCODINGS[protocol].name], connection);
  } catch (cause) {
    abort.throwIfAborted();
    const reason = timeout.aborted ? `no answer within ${timeoutMs} ms` : `cannot be reached (${codeOf(cause)})`;
    return unavailable(reason, undefined, { cause });
  }
}

type Response = http.IncomingMessage & { readonly body: Buffer };

async function exchange({ endpoint, agent }: Connection, body: Uint8Array, signal: AbortSignal): Promise<Response> {
  const content = endpoint.gzip ? await compress(body, { level: constants.Z_BEST_SPEED }) : body;
  const request = (endpoint.url.protocol === 'http:' ? http : https).request(endpoint.url, {
    method: 'POST',
    agent,
    signal,
    headers: {
      'user-agent': 'pgherald',
      ...endpoint.headers,
      'content-type': ENCODINGS[endpoint.protocol].contentType,
      'content-length': content.length,
      ...(endpoint.gzip && { 'content-encoding': 'gzip' }),
    },
  });
  request.end(content);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  // After the response has begun, reading it reports a broken connection; the request's error event must still be handled.
  request.on('error', () => undefined);
  return Object.assign(response, { body: await bodyOf(response) });
}

async function bodyOf(response: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_ANSWER_BYTES) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answerOf(response: Response, { read }: Signal<never>['json'], { secrets }: Connection): Answer {
  const { statusCode: status = 0, headers, body } = response;
  if (status >= 200 && status < 300) return accepted(() => read(body));
  const why = { reason: `answers ${status}`, backendMessage: messageIn(body, headers['content-type'] ?? '', secrets) };
  if (UNSUPPORTED.has(status)) return { kind: 'unsupported', ...why };
  if (REFUSED.has(status)) return { kind: 'refused', ...why };
  if (status === TOO_LARGE) return { kind: 'tooLarge', ...why };
  return unavailable(why.reason, waitOf(headers['retry-after']), { backendMessage: why.backendMessage });
}

function waitOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  return /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.now();
}
