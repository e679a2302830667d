import { setImmediate as nextTurn } from 'node:timers/promises';
import { ValueType } from '@opentelemetry/api';
import { DataPointType } from '@opentelemetry/sdk-metrics';
import type { AnyEvent } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import { CustomMetrics } from './map/custom-metrics.js';
import type { Exporter } from './send/exporter.js';
import { planMetrics } from './map/metric-plan.js';
import { metricRequests } from './map/metric-requests.js';
import { AmbiguousNames } from './map/ambiguous-names.js';
import { ChunkJoiner } from './map/chunk-joiner.js';
import { sinkSettings } from './settings.js';
import { METRICS } from './send/signals.js';
import { Sink } from './sink.js';
import { UNKNOWN_TIME } from './map/times.js';
import { UnsendableValues } from './map/unsendable-values.js';
import { distinctRow, measured, SURROUNDINGS } from './testing/index.js';

const databases = (count: number): AnyEvent =>
  measured(
    'DatabasesMeasured',
    aMeta(),
    Array.from({ length: count }, (_, number) =>
      distinctRow('DatabasesMeasured', number * 100, { databaseName: `db${number}` }),
    ),
  );

describe('the sink', () => {
  /** Returns the most concurrent requests while 24 partitions deliver 10 bytes each. */
  const mostOpen = async (bytesInFlight: string): Promise<number> => {
    let [open, most] = [0, 0];
    const exporter: Exporter = {
      destination: () => 'nowhere',
      close: async () => undefined,
      send: async () => {
        most = Math.max(most, ++open);
        await nextTurn();
        open -= 1;
        return { kind: 'accepted', rejected: 0, message: '' };
      },
    };
    const sink = new Sink({
      settings: sinkSettings.parse({ bytesInFlight }),
      exporter,
      ...SURROUNDINGS,
      version: '1.2.3',
      hostName: 'collector-host',
    });
    const { signal } = new AbortController();
    const records = [{ value: Buffer.alloc(10), appendedAt: 0 }];
    await Promise.all(Array.from({ length: 24 }, () => sink.sendMetrics({ events: [databases(1)], records, signal })));
    return most;
  };

  it('limits concurrent requests by its budget', async () => {
    expect(await mostOpen('1B')).toBe(1);
    expect(await mostOpen('35B')).toBe(3);
    expect(await mostOpen('1MiB')).toBe(24);
  });
});

describe('metrics of custom queries', () => {
  it('have the declaration, attributes and database of the event', () => {
    const settings = sinkSettings.parse({});
    const row = { column: 'jobs', unit: '{job}', description: 'Jobs.', attributeNames: ['queue'], isWhole: true };
    const of = (metric: string, instrument: string, queue: string, value: number | null) => {
      return { ...row, metric, instrument, attributeValues: [queue], value };
    };
    const rows = [
      of('shop.waiting', 'gauge', 'mail', 3),
      of('shop.waiting', 'gauge', 'print', null),
      of('shop.waiting', 'gauge', 'fax', 5),
      { ...of('shop.done', 'counter', 'mail', 1.5), isWhole: false },
      of('shop.other', 'histogram', 'mail', 1),
    ];
    const database = { oid: 5, name: 'shop' };
    const meta = { ...aMeta(), countersSince: 1_000_000 };
    const event = measured('CustomMeasured', meta, rows).event;
    const custom = { type: 'CustomMeasured' as const, event: { ...event, reading: { ...event.reading, database } } };
    const [request = []] = metricRequests([custom], {
      plan: planMetrics(settings),
      resources: { profile: settings.profile, hostName: 'collector-host', isSent: () => true },
      version: '1',
      isSent: () => true,
      top: 100,
      chunks: new ChunkJoiner(),
      custom: new CustomMetrics(),
      unsendable: new UnsendableValues(SURROUNDINGS.logger),
      ambiguousNames: new AmbiguousNames(),
      maxPoints: 100,
    });
    expect(request.map(({ resource }) => resource.attributes['postgresql.database.name'])).toEqual(['shop']);
    const metrics = request.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
    const summary = metrics.map(({ descriptor, dataPointType, dataPoints }) => [
      descriptor.name,
      descriptor.unit,
      descriptor.valueType,
      dataPointType,
      ...dataPoints.map(({ attributes, value }) => [attributes['queue'], value]),
    ]);
    expect(summary).toEqual([
      ['shop.waiting', '{job}', ValueType.INT, DataPointType.GAUGE, ['mail', 3], ['fax', 5]],
      ['shop.done', '{job}', ValueType.DOUBLE, DataPointType.SUM, ['mail', 1.5]],
    ]);
    // Only its author knows from when the counter counts.
    expect(metrics[1]?.dataPoints[0]?.startTime).toEqual(UNKNOWN_TIME);
  });
});

describe('a number that JSON cannot write', () => {
  it.each([Number.NaN, Infinity, -Infinity])('is not sent, and logged with its column: %s', async (odd) => {
    const warnings: [detail: object, message: string | undefined][] = [];
    const sent: string[] = [];
    const exporter: Exporter = {
      destination: () => 'a file',
      close: async () => undefined,
      send: async (signal, request) => {
        sent.push(Buffer.from(signal.json.write(request)).toString());
        return { kind: 'accepted', rejected: 0, message: '' };
      },
    };
    const sink = new Sink({
      ...SURROUNDINGS,
      logger: { ...SURROUNDINGS.logger, warn: (detail: object, text?: string) => void warnings.push([detail, text]) },
      settings: sinkSettings.parse({}),
      exporter,
      version: '1.2.3',
      hostName: 'collector-host',
    });
    const row = { instrument: 'gauge', unit: '1', description: 'x', attributeNames: [], attributeValues: [] };
    const rows = [
      { ...row, column: 'share', metric: 'shop.part', isWhole: false, value: odd },
      { ...row, column: 'jobs', metric: 'shop.jobs', isWhole: true, value: odd },
      { ...row, column: 'waiting', metric: 'shop.waiting', isWhole: true, value: 7 },
    ];
    const events = [measured('CustomMeasured', aMeta(), rows)];
    const { signal } = new AbortController();
    for (let poll = 0; poll < 2; poll++)
      await sink.sendMetrics({ events, records: [{ value: Buffer.alloc(1), appendedAt: 0 }], signal });
    expect(sent).toHaveLength(2);
    for (const request of sent) {
      expect(request).toContain('"shop.waiting"');
      expect(request).not.toMatch(/null|shop\.part|shop\.jobs/);
    }
    expect(warnings).toEqual([
      [expect.objectContaining({ column: 'share', metric: 'shop.part', value: String(odd) }), expect.anything()],
      [
        expect.objectContaining({ column: 'jobs', metric: 'shop.jobs' }),
        expect.stringContaining('column jobs') as string,
      ],
    ]);
    expect(sink.status()).toMatchObject({ valuesLeftOut: 4 });
  });
});

describe('requests', () => {
  it('are closed at their limit, without losing or repeating points', () => {
    const settings = sinkSettings.parse({});
    const resources = { profile: settings.profile, hostName: 'collector-host', isSent: () => true };
    const plan = planMetrics(settings);
    const events = [databases(50), databases(50)];
    const requests = (maxPoints: number) => [
      ...metricRequests(events, {
        plan,
        resources,
        version: '1',
        isSent: () => true,
        top: 100,
        chunks: new ChunkJoiner(),
        custom: new CustomMetrics(),
        unsendable: new UnsendableValues(SURROUNDINGS.logger),
        ambiguousNames: new AmbiguousNames(),
        maxPoints,
      }),
    ];
    const values = (of: ReturnType<typeof requests>): number[] =>
      of
        .flatMap((request) => request.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics)))
        .flatMap(({ dataPoints }) => dataPoints.map(({ value }) => value as number))
        .sort((a, b) => a - b);
    const [whole, cut] = [requests(1_000_000), requests(60)];
    expect(whole).toHaveLength(1);
    expect(cut.length).toBeGreaterThan(5);
    const counts = cut.slice(0, -1).map((request) => METRICS.count(request));
    expect(counts.every((count) => count >= 60 && count < 80)).toBe(true);
    expect(values(cut)).toEqual(values(whole));
  });
});
