import { once } from 'node:events';
import * as http from 'node:http';
import * as https from 'node:https';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Answer, Exporter } from './exporter.js';
import type { Endpoint, Endpoints } from './otlp-environment.js';
import type { PartialSuccess, Signal } from './signals.js';

const compress = promisify(gzip);
/** Of an answer; the rest of a longer one is not kept. */
const MAX_ANSWER_BYTES = 1 << 20;
const MAX_RETRY_AFTER_MS = 3_600_000;
const UNSUPPORTED = new Set([404, 405]);
/** A wrong key or a proxy in between is no fault of the request: it waits until that is set right. */
const NOT_THE_REQUEST = new Set([401, 403, 407, 408, 429]);

interface Route {
  readonly endpoint: Endpoint;
  readonly agent: http.Agent;
}

/** Sends OTLP http/protobuf. */
export function httpExporter({ metrics, logs }: Endpoints): Exporter {
  const routes = { metrics: metrics && routeOf(metrics), logs: logs && routeOf(logs) };
  return {
    goesTo: (signal) => shown(routes[signal]?.endpoint),
    async send<T>(signal: Signal<T>, request: T, abort: AbortSignal): Promise<Answer> {
      const route = routes[signal.name];
      if (route === undefined) return { kind: 'unsupported', reason: 'no endpoint is set for it' };
      return post(route, signal, signal.protobuf(request), abort);
    },
    close: async () => {
      for (const route of Object.values(routes)) route?.agent.destroy();
    },
  };
}

function routeOf(endpoint: Endpoint): Route {
  const isPlain = endpoint.url.protocol === 'http:';
  const agent = isPlain ? new http.Agent({ keepAlive: true }) : new https.Agent({ keepAlive: true, ...endpoint.tls });
  return { endpoint, agent };
}

/** Without user, password and query, which may hold a key. */
function shown(endpoint: Endpoint | undefined): string | null {
  return endpoint === undefined ? null : `${endpoint.url.origin}${endpoint.url.pathname}`;
}

async function post(route: Route, signal: Signal<never>, body: Uint8Array, abort: AbortSignal): Promise<Answer> {
  const { timeoutMs } = route.endpoint;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await exchange(route, body, AbortSignal.any([abort, timeout]));
    return answerOf(response, signal);
  } catch (cause) {
    abort.throwIfAborted();
    const reason = timeout.aborted ? `no answer within ${timeoutMs} ms` : `cannot be reached (${codeOf(cause)})`;
    return { kind: 'unavailable', reason, cause };
  }
}

interface Response {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: Buffer;
}

async function exchange({ endpoint, agent }: Route, body: Uint8Array, signal: AbortSignal): Promise<Response> {
  const content = endpoint.gzip ? await compress(body, { level: constants.Z_BEST_SPEED }) : body;
  const request = (endpoint.url.protocol === 'http:' ? http : https).request(endpoint.url, {
    method: 'POST',
    agent,
    signal,
    headers: {
      'user-agent': 'pgherald',
      ...endpoint.headers,
      'content-type': 'application/x-protobuf',
      'content-length': content.length,
      ...(endpoint.gzip && { 'content-encoding': 'gzip' }),
    },
  });
  request.end(content);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  // Once there is a response its own reading fails when the connection does; unheard, the request's error would end the process.
  request.on('error', () => undefined);
  const { statusCode: status = 0, headers } = response;
  return { status, retryAfter: headers['retry-after'], body: await bodyOf(response) };
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

function answerOf({ status, retryAfter, body }: Response, signal: Signal<never>): Answer {
  const reason = `answers ${status}`;
  if (status >= 200 && status < 300) return { kind: 'accepted', ...partialSuccess(body, signal) };
  if (UNSUPPORTED.has(status)) return { kind: 'unsupported', reason };
  if (status >= 400 && status < 500 && !NOT_THE_REQUEST.has(status)) return { kind: 'refused', reason };
  const retryAfterMs = waitOf(retryAfter);
  return { kind: 'unavailable', reason, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

/** The status has the say: an answer that is no OTLP is none, else what was accepted would be sent for ever. */
function partialSuccess(body: Buffer, signal: Signal<never>): PartialSuccess {
  try {
    return signal.answer(body);
  } catch {
    return { rejected: 0, message: '' };
  }
}

/** Seconds or a date. */
function waitOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const waitMs = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(waitMs, 0), MAX_RETRY_AFTER_MS);
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? (error as Error).name;
}
