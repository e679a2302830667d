import { createServer, type IncomingHttpHeaders, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyEvent } from '@pgherald/events';
import { aMeta, aServer, eventually } from '@pgherald/testing';
import { otlpEndpoints } from './configure/otlp-environment.js';
import { otlpExporter } from './send/otlp-exporter.js';
import { METRICS } from './send/signals.js';
import { sinkSettings } from './settings.js';
import { Sink } from './sink.js';
import {
  decodeLogs,
  decodeMetrics,
  DIALECTS,
  distinctRow,
  measured,
  type OtlpReceiver,
  SURROUNDINGS,
} from './testing/index.js';
import { startGrpcReceiver, startOtlpReceiver } from './testing/index.js';

const HOSTS = ['first', 'second', 'third'];
const serverOn = (host: string): AnyEvent =>
  measured('ServerMeasured', aMeta({ server: aServer({ host }) }), [
    distinctRow('ServerMeasured', 100, { postmasterStartTime: 1, configurationLoadTime: 1 }),
  ]);
const loads = (host: string, index: number): AnyEvent =>
  measured('DatabasesMeasured', aMeta({ server: aServer({ host }) }), [
    distinctRow('DatabasesMeasured', 1_000 * index, { databaseName: 'orders', tempBytes: 2 ** 53 - 1 }),
  ]);
const deadlockOn = (host: string): AnyEvent => ({
  type: 'DeadlockDetected',
  event: {
    meta: aMeta({ server: aServer({ host }) }),
    subject: `„orders“ on ${host}`,
    value: 3,
    limit: null,
    since: 7,
    episode: 'episode-1',
    reason: null,
    causedBy: null,
    firstSight: false,
    database: { oid: 16384, name: 'orders' },
  },
});

function sinkTo(environment: Record<string, string>): Sink {
  const endpoints = otlpEndpoints(environment);
  if (endpoints === undefined) throw new Error('no endpoint');
  return new Sink({
    settings: sinkSettings.parse({ metrics: 'all' }),
    exporter: otlpExporter(endpoints),
    ...SURROUNDINGS,
    version: '1.2.3',
    hostName: 'collector-host',
  });
}

async function sendAll(sink: Sink): Promise<void> {
  const delivery = (events: readonly AnyEvent[]) => ({ events, records: [], signal: new AbortController().signal });
  await sink.sendMetrics(delivery([...HOSTS.map(serverOn), ...HOSTS.map(loads)]));
  await sink.sendLogs(delivery(HOSTS.map(deadlockOn)));
  await sink.close();
}

/** Removes defaults, which Protobuf omits and JSON may contain. */
const withoutDefaults = (carried: unknown): unknown =>
  JSON.parse(JSON.stringify(carried), (key, value: unknown) =>
    key === 'isMonotonic' && value === false ? undefined : value,
  );

const ofSignal = (receiver: OtlpReceiver, signal: string) =>
  receiver.accepted.filter(({ path }) => path === `/v1/${signal}`);

describe('the three protocols of OTLP', () => {
  it('carry the same data, with many resources in one request', async () => {
    const carried = [];
    for (const [protocol, dialect] of Object.entries(DIALECTS)) {
      const receiver = await dialect.start();
      await sendAll(sinkTo({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_EXPORTER_OTLP_PROTOCOL: protocol }));
      const [metrics, logs] = [ofSignal(receiver, 'metrics'), ofSignal(receiver, 'logs')];
      expect([metrics.length, logs.length]).toEqual([1, 1]);
      carried.push({ metrics: metrics.map(decodeMetrics), logs: logs.map(decodeLogs) });
      await receiver.close();
    }
    const [protobuf, json, grpc] = carried;
    expect(protobuf?.metrics[0]?.resourceMetrics.length).toBeGreaterThanOrEqual(HOSTS.length);
    expect(protobuf?.logs[0]?.resourceLogs).toHaveLength(HOSTS.length);
    expect(JSON.stringify(protobuf?.metrics)).toContain('"9007199254740991"');
    expect(JSON.stringify(protobuf?.logs)).toContain('„orders“ on second');
    expect(withoutDefaults(json)).toEqual(protobuf);
    expect(grpc).toEqual(protobuf);
  });

  it('sends one JSON document with its content type', async () => {
    const receiver = await startOtlpReceiver();
    await sendAll(sinkTo({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }));
    expect(receiver.accepted.map(({ headers }) => headers['content-type'])).toEqual([
      'application/json',
      'application/json',
    ]);
    const documents = receiver.accepted.map(({ body }) => JSON.parse(body.toString()) as object);
    expect(documents.map((document) => Object.keys(document))).toEqual([['resourceMetrics'], ['resourceLogs']]);
    await receiver.close();
  });

  it('is chosen for each signal', async () => {
    const [web, grpc] = [await startOtlpReceiver(), await startGrpcReceiver()];
    const sink = sinkTo({
      OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: 'grpc',
      OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: grpc.url,
      OTEL_EXPORTER_OTLP_LOGS_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: `${web.url}/v1/logs`,
    });
    expect(sink.status()).toMatchObject({ metricsTo: grpc.url, logsTo: `${web.url}/v1/logs` });
    await sendAll(sink);
    expect(grpc.accepted.map(({ path }) => path)).toEqual(['/v1/metrics']);
    expect(web.accepted.map(({ path }) => path)).toEqual(['/v1/logs']);
    await web.close();
    await grpc.close();
  });

  it('accepts a gRPC endpoint without a scheme, in plain text with INSECURE=true', async () => {
    const receiver = await startGrpcReceiver();
    await sendAll(
      sinkTo({
        OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
        OTEL_EXPORTER_OTLP_ENDPOINT: new URL(receiver.url).host,
        OTEL_EXPORTER_OTLP_INSECURE: 'true',
      }),
    );
    expect(receiver.accepted).toHaveLength(2);
    await receiver.close();
  });

  it.each([
    ['http/protobuf', 'gzip', 'content-encoding', 'gzip'],
    ['http/json', '', 'content-encoding', 'gzip'],
    ['http/json', 'none', 'content-encoding', undefined],
  ])('of %s with compression "%s" has %s: %s', async (protocol, compression, header, value) => {
    const receiver = await startOtlpReceiver();
    await sendAll(
      sinkTo({
        OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
        OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
        OTEL_EXPORTER_OTLP_COMPRESSION: compression,
      }),
    );
    expect(receiver.accepted.map(({ headers }) => headers[header])).toEqual([value, value]);
    await receiver.close();
  });
});

describe('a gRPC backend', () => {
  let stopListening = (): void => undefined;
  afterEach(() => stopListening());

  /** An HTTP/2 server that records requests and never answers. */
  const listen = async () => {
    const seen: IncomingHttpHeaders[] = [];
    const sessions = new Set<ServerHttp2Session>();
    const server = createServer().on('session', (session) => sessions.add(session));
    stopListening = () => {
      server.close();
      for (const session of sessions) session.destroy();
    };
    server.on('stream', (_stream, headers) => seen.push(headers));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { seen, sessions, url };
  };
  const exporterTo = (url: string, environment: Record<string, string> = {}) => {
    const variables = { OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', ...environment };
    return otlpExporter(otlpEndpoints(variables) ?? { metrics: undefined, logs: undefined });
  };

  it.each([
    ['gzip', 'gzip'],
    ['none', undefined],
  ])('is sent %s as grpc-encoding %s', async (compression, encoding) => {
    const { seen, url } = await listen();
    const exporter = exporterTo(url, {
      OTEL_EXPORTER_OTLP_COMPRESSION: compression,
      OTEL_EXPORTER_OTLP_TIMEOUT: '1500',
    });
    const answer = await exporter.send(METRICS, [], new AbortController().signal);
    expect(answer).toMatchObject({ kind: 'unavailable', reason: 'no answer within 1500 ms' });
    expect(seen[0]?.['grpc-encoding'] ?? 'identity').toBe(encoding ?? 'identity');
    expect(seen[0]).toMatchObject({ 'user-agent': expect.stringMatching(/^pgherald /) as string });
    await exporter.close();
  });

  it('that does not answer gets the next request on a new connection', async () => {
    const { seen, sessions, url } = await listen();
    const exporter = exporterTo(url, { OTEL_EXPORTER_OTLP_TIMEOUT: '1500' });
    for (const count of [1, 2]) {
      await exporter.send(METRICS, [], new AbortController().signal);
      expect([seen.length, sessions.size]).toEqual([count, count]);
    }
    await exporter.close();
  });

  it('does not delay the end of the sink', async () => {
    const { seen, url } = await listen();
    const exporter = exporterTo(url);
    const end = new AbortController();
    const answer = exporter.send(METRICS, [], end.signal);
    await eventually('the request is there', () => seen.length === 1, { everyMs: 5 });
    end.abort();
    await expect(Promise.race([answer, sleep(2_000)])).rejects.toMatchObject({ name: 'AbortError' });
    await exporter.close();
  });
});
