import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnyEvent } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import type { Exporter } from './exporter.js';
import { planMetrics } from './metric-plan.js';
import { metricRequests } from './metric-requests.js';
import { sinkSettings } from './settings.js';
import { METRICS } from './signals.js';
import { Sink } from './sink.js';
import { distinctRow, measured } from './testing/index.js';

const databases = (count: number): AnyEvent =>
  measured(
    'DatabasesMeasured',
    aMeta(),
    Array.from({ length: count }, (_, number) =>
      distinctRow('DatabasesMeasured', number * 100, { databaseName: `db${number}` }),
    ),
  );

describe('the sink', () => {
  /** Requests that were open at once, at most, when 24 partitions delivered 10 bytes each. */
  const mostOpen = async (bytesInFlight: string): Promise<number> => {
    let [open, most] = [0, 0];
    const exporter: Exporter = {
      goesTo: () => 'nowhere',
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
      log: { lag: async () => [], positions: async () => [] },
      logger: { warn: () => undefined },
      version: '1.2.3',
      hostName: 'collector-host',
    });
    const { signal } = new AbortController();
    const records = [{ value: Buffer.alloc(10), appendedAt: 0 }];
    await Promise.all(Array.from({ length: 24 }, () => sink.sendMetrics({ events: [databases(1)], records, signal })));
    return most;
  };

  it('sends no more at once than its budget lets in', async () => {
    expect(await mostOpen('1B')).toBe(1);
    expect(await mostOpen('35B')).toBe(3);
    expect(await mostOpen('1MiB')).toBe(24);
  });
});

describe('requests', () => {
  it('are closed when they have enough points, and nothing is lost or told twice', () => {
    const settings = sinkSettings.parse({});
    const resources = { profile: settings.profile, hostName: 'collector-host', isSent: () => true };
    const plan = planMetrics(settings);
    const events = [databases(50), databases(50)];
    const requests = (maxPoints: number) => [...metricRequests(events, { plan, resources, version: '1', maxPoints })];
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
