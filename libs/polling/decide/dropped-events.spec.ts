import type { NewRecord } from '@pgherald/event-log';
import { EventCodec, type EventMap, type DomainEvent } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import { clusterSplit, plainFact, scraperStarted } from './collection-events.js';
import {
  abandonedEvents,
  droppedEvents,
  NO_DROPPED_EVENTS,
  withDiscarded,
  withDropped,
  withRefused,
} from './dropped-events.js';
import { recordOf } from '../publish/record.js';

const codec = new EventCodec();
const aSplit = { systemIdentifier: 7n, clusters: ['shop', 'store'], servers: ['s', 't'] };

function record(topic: string, type: string): NewRecord {
  return { topic, key: 'shop', headers: { ce_type: type }, value: Buffer.alloc(1) };
}

describe('dropped events', () => {
  it('cause no event when none was dropped', () => {
    expect(droppedEvents(NO_DROPPED_EVENTS, 9)).toEqual([]);
  });

  it('are reported for each topic, by type, with the first and last poll', () => {
    const refused = [
      record('m.measured', 'WalMeasured'),
      record('m', 'StatsReset'),
      record('m.measured', 'IoMeasured'),
    ];
    const dropped = withRefused(withRefused(NO_DROPPED_EVENTS, refused, 7), [record('m.measured', 'WalMeasured')], 4);
    expect(droppedEvents(dropped, 9)).toEqual([
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

  it('do not include a refused EventsDropped, whose counts were kept', () => {
    expect(droppedEvents(withRefused(NO_DROPPED_EVENTS, [record('m', 'EventsDropped')], 5), 9)).toEqual([]);
  });

  it('add up', () => {
    const [one, other] = [5, 6].map((at) => withRefused(NO_DROPPED_EVENTS, [record('m', 'StatsReset')], at));
    expect(droppedEvents(withDropped(one ?? NO_DROPPED_EVENTS, other ?? NO_DROPPED_EVENTS), 10)).toMatchObject([
      { value: 2, from: 5, to: 6, counts: [{ type: 'StatsReset', count: 2 }] },
    ]);
  });

  it('include what a discarded EventsDropped reported', () => {
    const [event] = droppedEvents(withRefused(NO_DROPPED_EVENTS, [record('m', 'StatsReset')], 5), 9);
    const discarded = [recordOf({ codec, prefix: 'p', meta: aMeta() }, event as DomainEvent)];
    expect(droppedEvents(withDiscarded(NO_DROPPED_EVENTS, discarded, codec), 11)).toMatchObject([
      { topic: 'm', value: 1, from: 5, to: 5 },
    ]);
  });
});

describe('abandonedEvents', () => {
  const meta = aMeta({ cluster: 'shop', polledAt: 7_000_000 });
  const started = scraperStarted('s', 7_000_000, { version: '1', intervalMs: 1, groups: [] });
  const publication = { codec, prefix: 'p', meta };

  it('counts abandoned events by type with the meta of their poll, and is deterministic', () => {
    const abandoned = [recordOf(publication, started), recordOf(publication, clusterSplit(aSplit, 7_000_000))];
    const [events, ...others] = abandonedEvents(publication, abandoned);
    expect(others).toEqual([]);
    expect(events).toMatchObject({ topic: abandoned[0]?.topic, key: 'shop' });
    const { type, event } = codec.decode(events?.value ?? Buffer.alloc(0));
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
    const ids = [events, ...abandoned].map((record) => record?.headers['ce_id']);
    expect(new Set(ids).size).toBe(3);
    expect(abandonedEvents(publication, abandoned)).toEqual([events]);
  });

  it('includes the counts of an abandoned EventsDropped', () => {
    const before = { type: 'EventsDropped', ...plainFact('p.m', 9), value: 4, topic: 'p.m', from: 5, to: 6 } as const;
    const dropped = recordOf(publication, { ...before, counts: [{ type: 'WalMeasured', count: 4 }] });
    const records = abandonedEvents(publication, [recordOf(publication, started), dropped]);
    const events = records.map(({ value }) => codec.decode(value).event as EventMap['EventsDropped']);
    expect(events.map(({ topic, value, from, to }) => ({ topic, value, from, to }))).toEqual([
      { topic: dropped.topic, value: 1, from: 7_000_000, to: 7_000_000 },
      { topic: 'p.m', value: 4, from: 5, to: 6 },
    ]);
  });

  it('is empty without decided events', () => {
    expect(abandonedEvents(publication, [])).toEqual([]);
  });
});
