import { limitsOf, pollOf, viewRow } from '../testing/readings.js';
import { INITIAL_MEMORY, observe } from './observe.js';

/** What is told of evictions in readings half an hour apart. */
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
  it('are told once while they go on, and cleared after an hour without one', () => {
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

  it('are none after a reset, nor where nothing counts them', () => {
    expect(watch([{ dealloc: 3 }, { dealloc: 5, statsReset: 1 }, { dealloc: null, statsReset: 1 }])).toEqual([
      [],
      [],
      [],
    ]);
  });
});
