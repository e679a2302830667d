import type { NewRecord } from '@pgherald/event-log';
import { EventCodec, type EventMap, type Told } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import { clusterSplit, plainFact, scraperStarted } from './collection-events.js';
import { DroppedEvents, toldGivenUp } from './dropped-events.js';
import { toldRecord } from './told.js';

const codec = new EventCodec();
const aSplit = { systemIdentifier: 7n, clusters: ['shop', 'store'], servers: ['s', 't'] };

function record(topic: string, type: string): NewRecord {
  return { topic, key: 'shop', headers: { ce_type: type }, value: Buffer.alloc(1) };
}

describe('DroppedEvents', () => {
  it('has nothing to tell when nothing was refused', () => {
    expect(new DroppedEvents().told(9)).toEqual([]);
  });

  it('tells for each topic what was lost, by type, and between which polls', () => {
    const dropped = new DroppedEvents();
    dropped.add(
      [record('m.measured', 'WalMeasured'), record('m', 'StatsReset'), record('m.measured', 'IoMeasured')],
      7,
    );
    dropped.add([record('m.measured', 'WalMeasured')], 4);
    expect(dropped.told(9)).toEqual([
      expect.objectContaining({
        type: 'EventsDropped',
        subject: 'm.measured',
        topic: 'm.measured',
        since: 9,
        value: 3,
        from: 4,
        to: 7,
        counts: [
          { type: 'WalMeasured', count: 2 },
          { type: 'IoMeasured', count: 1 },
        ],
      }),
      expect.objectContaining({ topic: 'm', value: 1, from: 7, to: 7, counts: [{ type: 'StatsReset', count: 1 }] }),
    ]);
  });

  it('does not count its own events: what they told is told again', () => {
    const dropped = new DroppedEvents();
    dropped.add([record('m', 'EventsDropped')], 5);
    expect(dropped.told(9)).toEqual([]);
  });

  it('forgets what has been told, but not what was lost while it was told', () => {
    const dropped = new DroppedEvents();
    dropped.add([record('m', 'StatsReset')], 5);
    expect(dropped.told(9)).toHaveLength(1);
    dropped.add([record('m.measured', 'WalMeasured')], 6);
    dropped.clear();
    expect(dropped.told(10)).toMatchObject([{ topic: 'm.measured', value: 1, from: 6 }]);
  });

  it('tells again what was told in vain', () => {
    const dropped = new DroppedEvents();
    dropped.add([record('m', 'StatsReset')], 5);
    const [told] = dropped.told(9);
    dropped.add([record('m', 'StatsReset')], 6);
    expect(dropped.told(10)).toMatchObject([{ value: 2, from: 5, to: 6, counts: [{ type: 'StatsReset', count: 2 }] }]);
    dropped.clear();
    dropped.addAccepted([toldRecord({ codec, prefix: 'p', meta: aMeta() }, told as Told)], codec);
    expect(dropped.told(11)).toMatchObject([{ topic: 'm', value: 1, from: 5, to: 5 }]);
  });
});

describe('what tells of decided events that are given up', () => {
  const meta = aMeta({ cluster: 'shop', polledAt: 7_000_000 });
  const started = scraperStarted('s', 7_000_000, { version: '1', intervalMs: 1, groups: [] });
  const publication = { codec, prefix: 'p', meta };

  it('counts them by type in the words of their poll, the same each time', () => {
    const givenUp = [toldRecord(publication, started), toldRecord(publication, clusterSplit(aSplit, 7_000_000))];
    const [told, ...others] = toldGivenUp(publication, givenUp);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ topic: givenUp[0]?.topic, key: 'shop' });
    const { type, event } = codec.decode(told?.value ?? Buffer.alloc(0));
    expect({ type, event }).toMatchObject({
      type: 'EventsDropped',
      event: {
        value: 2,
        from: 7_000_000,
        to: 7_000_000,
        counts: [
          { type: 'ScraperStarted', count: 1 },
          { type: 'ClusterSplit', count: 1 },
        ],
      },
    });
    const ids = [told, ...givenUp].map((record) => record?.headers['ce_id']);
    expect(new Set(ids).size).toBe(3);
    expect(toldGivenUp(publication, givenUp)).toEqual([told]);
  });

  it('passes on what one of them told that was dropped before', () => {
    const before = { type: 'EventsDropped', ...plainFact('p.m', 9), value: 4, topic: 'p.m', from: 5, to: 6 } as const;
    const dropped = toldRecord(publication, { ...before, counts: [{ type: 'WalMeasured', count: 4 }] });
    const told = toldGivenUp(publication, [toldRecord(publication, started), dropped]);
    const events = told.map(({ value }) => codec.decode(value).event as EventMap['EventsDropped']);
    expect(events.map(({ topic, value, from, to }) => ({ topic, value, from, to }))).toEqual([
      { topic: dropped.topic, value: 1, from: 7_000_000, to: 7_000_000 },
      { topic: 'p.m', value: 4, from: 5, to: 6 },
    ]);
  });

  it('is nothing where nothing was decided', () => {
    expect(toldGivenUp(publication, [])).toEqual([]);
  });
});
