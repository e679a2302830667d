import { createServer, type AddressInfo } from 'node:net';
import type { INestApplicationContext, INestMicroservice } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { setTimeout } from 'node:timers/promises';
import {
  type DeadLetter,
  deadLetters as deadLettersOf,
  type EmbeddedLog,
  type NewRecord,
  openEmbeddedLog,
  resend,
  toRecord,
} from '@pgherald/event-log';
import { EventCodec, type EventMap } from '@pgherald/events';
import { StatusBoard } from '@pgherald/telemetry';
import { aMeta, eventually, temporaryFolder, type TemporaryFolder } from '@pgherald/testing';
import { sinkSettings } from './settings.js';
import { SINK_GROUP } from './sink.js';
import { SinkModule, type SinkModuleOptions, sinkTransport } from './sink.module.js';
import { decodeLogs, decodeMetrics, DIALECTS, distinctRow, measured } from './testing/index.js';
import { type OtlpReceiver, partialSuccess, type ReceivedRequest, type ReceiverAnswer } from './testing/index.js';

const codec = new EventCodec();
const retry = { retries: 1, retryDelayMs: 1, unavailableDelayMs: { first: 5, last: 20 } };
/** At most; by an empty request the sink finds out whether a backend takes anything. */
const EMPTY_BYTES = 30;
const POLLED_AT = 1_767_323_045_000_000;

/** An event identified by its number, which is sent as max_connections. */
function poll(number: number, cluster = 'orders'): NewRecord {
  const meta = aMeta({ cluster, polledAt: POLLED_AT + number * 1e6, eventId: `event-${number}` });
  const { event } = measured('ServerMeasured', meta, [distinctRow('ServerMeasured', 0, { maxConnections: number })]);
  return toRecord(codec, 'ServerMeasured', event);
}

function deadlock(number: number): NewRecord {
  const event: EventMap['DeadlockDetected'] = {
    meta: aMeta({ eventId: `deadlock-${number}` }),
    subject: 'orders',
    value: number,
    limit: null,
    since: POLLED_AT + 7,
    episode: 'episode-1',
    reason: null,
    causedBy: null,
    firstSight: false,
    database: { oid: 16384, name: 'orders' },
  };
  return toRecord(codec, 'DeadlockDetected', event);
}

/** Returns the numbers of the polls in these requests, in order of arrival. */
function polls(requests: readonly ReceivedRequest[]): number[] {
  return requests
    .filter(({ path, body }) => path.endsWith('/metrics') && body.length > EMPTY_BYTES)
    .flatMap((request) => decodeMetrics(request).resourceMetrics)
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
    .filter(({ name }) => name === 'postgresql.connection.max')
    .flatMap(({ gauge }) => gauge?.dataPoints.map(({ asInt }) => Number(asInt)) ?? []);
}

describe.each(Object.entries(DIALECTS))('an OTLP backend of %s', (protocol, dialect) => {
  let folder: TemporaryFolder;
  let log: EmbeddedLog;
  let receiver: OtlpReceiver;
  let board: StatusBoard;
  let apps: { app: INestMicroservice; module: INestApplicationContext }[];
  const warnings: unknown[] = [];
  const messages: string[] = [];
  const logger = {
    info: () => undefined,
    warn: (detail: unknown, message: string) => {
      warnings.push(detail);
      messages.push(message);
    },
    error: () => undefined,
  } as unknown as SinkModuleOptions['logger'];

  beforeEach(async () => {
    folder = temporaryFolder();
    log = await openEmbeddedLog({ directory: folder.path, logger, reserveBytes: 0 });
    receiver = await dialect.start();
    apps = [];
    warnings.length = 0;
    messages.length = 0;
  });

  afterEach(async () => {
    for (const { app } of apps) await app.close();
    await receiver.close();
    await log.close();
    folder.remove();
  });

  const start = async (
    settings: object = {},
    environment: Record<string, string> = {},
    { probeEveryMs = 60_000, policy = retry } = {},
  ): Promise<INestMicroservice> => {
    board = new StatusBoard();
    const options = {
      settings: sinkSettings.parse({ from: 'beginning', ...settings }),
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_EXPORTER_OTLP_PROTOCOL: protocol, ...environment },
      log,
      logger,
      board,
      version: '1.2.3',
      probeEveryMs,
    };
    const module = await Test.createTestingModule({ imports: [SinkModule.with(options)] }).compile();
    const { settings: parsed } = options;
    const strategy = sinkTransport({ log, codec, logger, settings: parsed, retry: policy });
    const app = module.createNestMicroservice({ strategy, logger: false });
    apps.push({ app, module });
    await app.listen();
    return app;
  };
  const append = (...records: NewRecord[]): Promise<void> => log.append({ records, state: [] });
  const status = (): Record<string, unknown> => board.status()['sink'] as Record<string, unknown>;
  const lag = async (): Promise<number> => (await log.lag(SINK_GROUP)).reduce((sum, each) => sum + each.lag, 0);
  const caughtUp = (): Promise<boolean> =>
    eventually('all is acknowledged', async () => (await lag()) === 0, { everyMs: 5 });
  const deadLetters = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const { headers } of log.read({ topics: ['pgherald.dead-letter'], from: 'beginning', to: 'now' }))
      found.push(`${headers['ce_id']} ${headers['dead-letter-error']}`);
    return found;
  };

  it('that accepts gets every event once, and the position moves', async () => {
    await append(poll(101), poll(102), deadlock(103));
    await start();
    await caughtUp();
    expect(polls(receiver.accepted)).toEqual([101, 102]);
    expect(status()).toMatchObject({
      logs: 1,
      requestsRefused: 0,
      pausedSince: null,
      metricsTo: protocol === 'grpc' ? receiver.url : `${receiver.url}/v1/metrics`,
    });
    expect(status()['points']).toBeGreaterThan(2);
  });

  it('gets the configured headers', async () => {
    await append(poll(101));
    await start({}, { OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer%20letmein, X-Tenant = dba' });
    await caughtUp();
    expect(receiver.requests[0]?.headers).toMatchObject({ authorization: 'Bearer letmein', 'x-tenant': 'dba' });
  });

  it('gets a decided event as a log record', async () => {
    await append(deadlock(103));
    await start();
    await caughtUp();
    const [log] = receiver.accepted.map(decodeLogs);
    expect(log?.resourceLogs[0]?.resource.attributes.map(({ key }) => key)).toEqual([
      'service.instance.id',
      'server.address',
      'server.port',
    ]);
    const record = log?.resourceLogs[0]?.scopeLogs[0]?.logRecords[0] as Record<string, unknown>;
    expect(record).toMatchObject({
      timeUnixNano: `${aMeta().polledAt}000`,
      severityNumber: 'SEVERITY_NUMBER_WARN',
      severityText: 'warning',
      body: { stringValue: expect.stringMatching(/\.$/) as string },
    });
    const attributes = Object.fromEntries(
      (record['attributes'] as { key: string; value: object }[]).map(({ key, value }) => [
        key,
        Object.values(value)[0],
      ]),
    ) as Record<string, unknown>;
    expect(attributes).toEqual({
      'db.system.name': 'postgresql',
      'pgherald.event_id': 'deadlock-103',
      'pgherald.context': 'database-metrics',
      'pgherald.cluster': 'orders',
      'pgherald.server': 'orders-1',
      'pgherald.subject': 'orders',
      'pgherald.value': '103',
      'pgherald.since': '2026-01-02T03:04:05.000007Z',
      'pgherald.episode': 'episode-1',
      'pgherald.first_sight': false,
      'pgherald.database.oid': '16384',
      'pgherald.database.name': 'orders',
    });
  });

  it('gets everything after an outage, during which the status shows the lag', async () => {
    receiver.answerWith(() => dialect.away);
    await append(poll(101), poll(102));
    await start();
    await eventually('several tries', () => receiver.requests.length >= 3, { everyMs: 5 });
    expect(await lag()).toBe(2);
    expect(status()).toMatchObject({
      pausedSince: expect.any(String) as string,
      lastError: expect.stringContaining(dialect.awayInWords) as string,
    });
    await eventually('the status has the lag', () => status()['lag'] === 2);
    receiver.answerWith(() => dialect.ok);
    await caughtUp();
    expect(polls(receiver.accepted)).toEqual([101, 102]);
    await eventually('the status has no lag', () => status()['lag'] === 0);
    expect(status()).toMatchObject({ pausedSince: null, deadLetters: 0 });
    expect(await deadLetters()).toEqual([]);
  });

  it('that says how long to wait gets no request before that', async () => {
    let [asked, again] = [0, 0];
    receiver.answerWith((_request, number) => {
      if (number > 1) again = performance.now();
      else asked = performance.now();
      return number > 1 ? dialect.ok : dialect.waitASecond;
    });
    await append(poll(101));
    await start();
    await caughtUp();
    expect(again - asked).toBeGreaterThanOrEqual(990);
    expect(polls(receiver.accepted)).toEqual([101]);
  });

  it.each(dialect.notTheRequest)(
    'that answers $status loses nothing, because the request is not at fault',
    async (answer) => {
      receiver.answerWith((_request, number) => (number > 8 ? dialect.ok : answer));
      await append(poll(101));
      await start();
      await caughtUp();
      expect(polls(receiver.accepted)).toEqual([101]);
      expect(await deadLetters()).toEqual([]);
    },
  );

  it.each(dialect.refusals)(
    'that refuses one event of many with $status gets all others, and that one becomes a dead letter',
    async (answer) => {
      receiver.answerWith((request) => (polls([request]).includes(103) ? answer : dialect.ok));
      await append(poll(101), poll(102), poll(103), poll(104), poll(105));
      await start();
      await caughtUp();
      expect(polls(receiver.accepted)).toEqual([101, 102, 104, 105]);
      expect(await deadLetters()).toEqual(['event-103 refused']);
      expect(status()['requestsRefused']).toBeGreaterThan(0);
      await eventually('the status has the dead letter', () => status()['deadLetters'] === 1);
    },
  );

  it.each(dialect.refusals)(
    'that refuses everything with $status for a while gets everything later, without dead letters',
    async (answer) => {
      receiver.answerWith((_request, number) => (number > 10 ? dialect.ok : answer));
      await append(poll(101), poll(102), deadlock(1));
      await start();
      await caughtUp();
      const before = receiver.requests.length;
      receiver.answerWith((_request, number) => (number > before + 10 ? dialect.ok : answer));
      await append(poll(103), deadlock(2));
      await caughtUp();
      expect(polls(receiver.accepted)).toEqual([101, 102, 103]);
      expect(await deadLetters()).toEqual([]);
      expect(status()['lastError']).toMatch(/answers .*, and accepts no empty request either/);
    },
  );

  it('that refuses all but empty requests gets everything later, with few dead letters', async () => {
    const [refusal = dialect.tooLarge] = dialect.refusals;
    receiver.answerWith(({ body }) => (body.length > EMPTY_BYTES ? refusal : dialect.ok));
    await append(...Array.from({ length: 10 }, (_, number) => poll(101 + number)));
    await start();
    await eventually('it waits', () => status()['pausedSince'] !== null, { everyMs: 5 });
    const before = receiver.requests.length;
    receiver.answerWith(({ body }, number) =>
      number > before + 8 || body.length <= EMPTY_BYTES ? dialect.ok : refusal,
    );
    await caughtUp();
    expect(polls(receiver.accepted)).toEqual([104, 105, 106, 107, 108, 109, 110]);
    expect(await deadLetters()).toHaveLength(3);
    expect(status()['lastError']).toMatch(/answers .*, and accepted only empty requests lately/);
  });

  it('that refuses an event and empty requests but accepts others makes the event a dead letter', async () => {
    const [answer = dialect.tooLarge] = dialect.refusals;
    receiver.answerWith((request) => {
      const numbers = polls([request]);
      return numbers.length === 0 || numbers.includes(102) ? answer : dialect.ok;
    });
    await append(poll(101), poll(102));
    await start();
    await eventually('it waits', () => status()['pausedSince'] !== null, { everyMs: 5 });
    expect(await deadLetters()).toEqual([]);
    await append(poll(103, 'billing'));
    await caughtUp();
    expect(polls(receiver.accepted)).toEqual([101, 103]);
    expect(await deadLetters()).toEqual(['event-102 refused']);
  });

  it('that hangs is asked again after the timeout', async () => {
    receiver.answerWith((_request, number) => (number > 2 ? dialect.ok : 'hang'));
    await append(poll(101));
    await start({}, { OTEL_EXPORTER_OTLP_TIMEOUT: '200' });
    await caughtUp();
    expect(receiver.requests.length).toBeGreaterThanOrEqual(3);
    expect(new Set(polls(receiver.accepted))).toEqual(new Set([101]));
    expect(status()['lastError']).toMatch(/no answer within 200 ms/);
  });

  it('that hangs does not delay the end of the process', async () => {
    receiver.answerWith(() => 'hang');
    await append(poll(101));
    const app = await start();
    await eventually('a request is open', () => receiver.requests.length === 1, { everyMs: 5 });
    const before = performance.now();
    await app.close();
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(await lag()).toBe(1);
  });

  it('that accepts a part loses the rest, which is counted and logged once', async () => {
    receiver.answerWith(() => ({ ...dialect.ok, body: partialSuccess(1, 'out of order', dialect.encoding) }));
    await append(poll(101));
    await start();
    await caughtUp();
    await append(poll(102));
    await caughtUp();
    expect(status()).toMatchObject({ pointsRejected: 2 });
    expect(warnings).toEqual([
      { signal: 'metrics', rejected: 1, of: expect.any(Number) as number, reason: 'out of order' },
    ]);
  });

  it('that accepts with a body that is no OTLP has accepted', async () => {
    receiver.answerWith(() => ({ ...dialect.ok, body: Buffer.from('thank you') }));
    await append(poll(101));
    await start();
    await caughtUp();
    expect(receiver.requests).toHaveLength(1);
  });

  it('that finds requests too large gets every point in smaller ones, without dead letters', async () => {
    // Smaller than one event, which has 1,245 bytes of JSON.
    const limit = protocol === 'http/json' ? 1_000 : 400;
    receiver.answerWith(({ body }) => (body.length > limit ? dialect.tooLarge : dialect.ok));
    await append(poll(101), poll(102), poll(103));
    await start({ metrics: 'all' });
    await caughtUp();
    expect(receiver.accepted.length).toBeGreaterThan(6);
    expect(polls(receiver.accepted)).toEqual([101, 102, 103]);
    expect(await deadLetters()).toEqual([]);
  });

  it('that refuses one event after another is asked with increasing pauses', async () => {
    receiver.answerWith(() => dialect.refusals[0] as ReceiverAnswer);
    await append(...Array.from({ length: 40 }, (_, number) => poll(number)));
    await start(
      {},
      {},
      { policy: { retries: 5, retryDelayMs: 50, unavailableDelayMs: { first: 1_000, last: 30_000 } } },
    );
    await setTimeout(2_000);
    expect(receiver.requests.length).toBeGreaterThan(2);
    expect(receiver.requests.length).toBeLessThan(12);
  });

  it('that sends a reason has it in the log once and in the status, without our secrets', async () => {
    const said = (status: number): ReceiverAnswer => ({
      status,
      headers: { ...(protocol !== 'grpc' && { 'content-type': 'text/html' }) },
      body: Buffer.from(
        protocol === 'grpc' ? 'no\n tenant for Bearer letmein' : '<h1>no\n tenant</h1>for Bearer letmein',
      ),
    });
    const { status: away } = dialect.notTheRequest[1] ?? dialect.away;
    receiver.answerWith((_request, number) => (number > 6 ? dialect.ok : said(away)));
    await append(poll(101));
    await start({}, { OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer%20letmein' });
    await caughtUp();
    const backendMessage = /no tenant ?for \*\*\*/;
    expect(String(status()['lastError'])).toMatch(backendMessage);
    const logged = messages.filter((message) => backendMessage.test(message) && !message.startsWith('over'));
    expect(logged).toHaveLength(1);
    expect(JSON.stringify([messages, warnings, status()])).not.toContain('letmein');
  });

  it.each(dialect.unsupported)(
    'that answers $status to logs gets metrics, and logs only after it accepts them',
    async (answer) => {
      receiver.answerWith(() => dialect.ok);
      await append(poll(101));
      await start({}, {}, { probeEveryMs: 3_000 });
      await caughtUp();
      receiver.answerWith(({ path }) => (path.endsWith('/logs') ? answer : dialect.ok));
      await append(deadlock(1), deadlock(2), poll(102));
      await caughtUp();
      expect(polls(receiver.accepted)).toEqual([101, 102]);
      expect(await deadLetters()).toEqual([]);
      expect(warnings).toHaveLength(1);
      expect(status()['switchedOff']).toEqual({
        logs: expect.stringMatching(/answers (404|405|501|UNIMPLEMENTED)/) as string,
      });
      await append(deadlock(3));
      await caughtUp();
      expect(status()['eventsSkipped']).toBe(1);
      expect(receiver.requests.filter(({ path }) => path.endsWith('/logs'))).toHaveLength(1);
      receiver.answerWith(() => dialect.ok);
      await eventually('logs are tried again', async () => {
        await append(deadlock(4));
        await caughtUp();
        return receiver.accepted.some(({ path }) => path.endsWith('/logs'));
      });
      expect(status()['switchedOff']).toEqual({});
    },
  );

  it.each(dialect.unsupported)(
    'that answers $status to a signal that it has accepted gets it later',
    async (answer) => {
      await append(deadlock(1), poll(101));
      const app = await start();
      await caughtUp();
      receiver.answerWith((_request, number) => (number > 8 ? dialect.ok : answer));
      await append(deadlock(2), poll(102));
      await caughtUp();
      // The next process restores it.
      await app.close();
      const before = receiver.requests.length;
      receiver.answerWith((_request, number) => (number > before + 6 ? dialect.ok : answer));
      await append(deadlock(3), poll(103));
      await start();
      await caughtUp();
      expect(polls(receiver.accepted)).toEqual([101, 102, 103]);
      expect(receiver.accepted.filter(({ path }) => path.endsWith('/logs'))).toHaveLength(3);
      expect(status()['switchedOff']).toEqual({});
    },
  );

  it.each(dialect.unsupported)(
    'that answers $status to everything is not ready, and gets everything later',
    async (answer) => {
      receiver.answerWith((_request, number) => (number > 8 ? dialect.ok : answer));
      await append(deadlock(1), poll(101));
      await start();
      await caughtUp();
      expect(polls(receiver.accepted)).toEqual([101]);
      expect(receiver.accepted.filter(({ path }) => path.endsWith('/logs'))).toHaveLength(1);
    },
  );

  it('gets only the dead letter that is sent again', async () => {
    receiver.answerWith((request) =>
      polls([request]).includes(102) ? (dialect.refusals[0] as ReceiverAnswer) : dialect.ok,
    );
    await append(poll(101), poll(102));
    await start();
    await caughtUp();
    receiver.answerWith(() => dialect.ok);
    const letters = await lettersOf(log);
    expect(letters).toMatchObject([
      { error: 'refused', reason: expect.stringContaining('answers') as string, resentAt: undefined },
    ]);
    for (const letter of letters) await resend(log, letter, new Date('2026-01-02T03:04:05Z'));
    await caughtUp();
    expect(polls(receiver.accepted)).toEqual([101, 102]);
    expect(await lettersOf(log)).toMatchObject([{ resentAt: '2026-01-02T03:04:05.000Z' }]);
  });

  it('that starts late gets everything at the next attempt', async () => {
    const port = await freePort();
    await append(poll(101));
    await start({}, { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
    await eventually('it is missed', () => String(status()['lastError']).includes('ECONNREFUSED'), { everyMs: 5 });
    await receiver.close();
    await setTimeout(3_000);
    receiver = await dialect.start({ port });
    const before = performance.now();
    await caughtUp();
    expect(performance.now() - before).toBeLessThan(500);
    expect(polls(receiver.accepted)).toEqual([101]);
  });

  it('that had not answered when the sink ended gets the event again from the next one', async () => {
    receiver.answerWith(({ path }) => (path.endsWith('/metrics') ? 'hang' : dialect.ok));
    await append(poll(101), poll(102));
    const app = await start();
    await eventually('a request is open', () => receiver.requests.length > 0, { everyMs: 5 });
    await app.close();
    receiver.answerWith(() => dialect.ok);
    await start();
    await caughtUp();
    expect(polls(receiver.accepted)).toEqual([101, 102]);
  });

  it('gets no logs if they are off', async () => {
    await append(deadlock(1), poll(101));
    await start({ logs: 'off' });
    await caughtUp();
    expect(receiver.requests.map(({ path }) => path)).toEqual(['/v1/metrics']);
    expect(status()).toMatchObject({ logsTo: null });
  });

  it('that is new gets only later events', async () => {
    await append(poll(101));
    await start({ from: 'end' });
    await append(poll(102));
    await eventually('the new one came', () => polls(receiver.accepted).length > 0, { everyMs: 5 });
    expect(polls(receiver.accepted)).toEqual([102]);
  });
});

async function lettersOf(log: EmbeddedLog): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = [];
  for await (const letter of deadLettersOf(log)) letters.push(letter);
  return letters;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
