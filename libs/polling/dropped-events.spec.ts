import type { NewRecord } from '@pgherald/event-log';
import type { EventMap } from '@pgherald/events';
import { DroppedEvents } from './dropped-events.js';

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
    dropped.addAgain(told as EventMap['EventsDropped'] & { type: 'EventsDropped' });
    expect(dropped.told(11)).toMatchObject([{ topic: 'm', value: 1, from: 5, to: 5 }]);
  });
});
