import { limitsOf, pollOf, viewRow } from '../testing/readings.js';
import { INITIAL_MEMORY, observe } from './observe.js';

/** Returns the eviction events of readings half an hour apart. */
function watch(views: readonly Parameters<typeof viewRow>[0][]) {
  let memory = INITIAL_MEMORY;
  let before: ReturnType<typeof pollOf> | undefined;
  return views.map((view, i) => {
    const poll = pollOf(1_800 * i, { view: viewRow(view) }, before);
    before = poll;
    const observed = observe(memory, poll, limitsOf());
    memory = observed.memory;
    return observed.events.map((events) =>
      'subject' in events ? `${events.type} ${events.value} ${events.episode?.slice(-40)}` : '',
    );
  });
}

describe('evictions from the view', () => {
  it('open once while they continue, and close after an hour without one', () => {
    const events = watch([{ dealloc: 3 }, { dealloc: 5 }, { dealloc: 9 }, { dealloc: 9 }, { dealloc: 9 }]);
    expect(events.map((each) => each.map((text) => text.split(' ').slice(0, 2).join(' ')))).toEqual([
      [],
      ['StatementViewFull 2'],
      [],
      [],
      ['StatementViewFullCleared 4'],
    ]);
    expect(events[4]?.[0]?.split(' ')[2]).toBe(events[1]?.[0]?.split(' ')[2]);
  });

  it('do not exist after a reset, or if they are not counted', () => {
    expect(watch([{ dealloc: 3 }, { dealloc: 5, statsReset: 1 }, { dealloc: null, statsReset: 1 }])).toEqual([
      [],
      [],
      [],
    ]);
  });
});
