import type { DomainEvent } from '@pgherald/events';
import { NOW } from '@pgherald/testing';
import { limitsOf, pollOf, SECOND, sessionRow } from '../testing/readings.js';
import { INITIAL_MEMORY, observe } from './observe.js';

type Sample = Extract<DomainEvent, { type: 'QuerySampleCollected' }>;

function sample(
  rows: readonly ReturnType<typeof sessionRow>[],
  before?: readonly ReturnType<typeof sessionRow>[],
  limits = limitsOf(),
) {
  const earlier = before && pollOf(-10, { sessions: [...before] });
  const { events } = observe(INITIAL_MEMORY, pollOf(0, { sessions: [...rows] }, earlier), limits);
  return {
    samples: events.filter((each): each is Sample => each.type === 'QuerySampleCollected'),
    summary: events.find(({ type }) => type === 'QuerySamplesSummarized'),
  };
}

describe('samples of sessions', () => {
  it('contain the duration of the statement and of its transaction', () => {
    const idle = { pid: 2, state: 'idle in transaction', stateChangedAt: NOW - SECOND / 2 };
    const { samples } = sample([sessionRow({ pid: 1 }), sessionRow(idle)]);
    expect(samples).toMatchObject([
      { pid: 1, durationMs: 1_000, transactionAgeMs: 2_000, lockWaitMs: null },
      { pid: 2, durationMs: 500, transactionAgeMs: 2_000 },
    ]);
  });

  it('are never negative for a statement that began during the poll', () => {
    expect(sample([sessionRow({ queryStartedAt: NOW + SECOND })]).samples[0]?.durationMs).toBe(0);
  });

  it('include an idle session once after it ran a statement', () => {
    const idle = sessionRow({ state: 'idle', transactionStartedAt: null });
    expect(sample([idle]).samples).toHaveLength(1);
    expect(sample([idle], [idle]).samples).toHaveLength(0);
    expect(sample([{ ...idle, queryStartedAt: NOW }], [idle]).samples).toHaveLength(1);
  });

  it('include an idle session while others wait for it', () => {
    const idle = sessionRow({ pid: 1, state: 'idle' });
    const rows = [idle, sessionRow({ pid: 2, blockingPids: '{1}', lockType: 'relation' })];
    expect(sample(rows, rows).samples.map(({ pid }) => pid)).toEqual([1, 2]);
  });

  it('count sessions that the role may not see, and those over the limit', () => {
    const rows = [sessionRow({ pid: 1 }), sessionRow({ pid: 2 }), sessionRow({ pid: 3, state: null })];
    const { samples, summary } = sample(rows, undefined, limitsOf({ sampleLimit: 1 }));
    expect(samples.map(({ pid }) => pid)).toEqual([1]);
    expect(summary).toMatchObject({ sessions: 3, sampled: 1, hidden: 1, cut: 1 });
  });

  it.each([
    ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', '0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'],
    ['00-00000000000000000000000000000000-b7ad6b7169203331-01', null, null],
    ['00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01', null, null],
    ['shop 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', null, null],
    ['shop', null, null],
  ])('belong to the trace that the application names: %s', (applicationName, traceId, spanId) => {
    expect(sample([sessionRow({ applicationName })]).samples[0]).toMatchObject({ traceId, spanId });
  });

  it('announce each statement once', () => {
    const { events, memory } = observe(
      INITIAL_MEMORY,
      pollOf(0, { sessions: [sessionRow({ pid: 1 }), sessionRow({ pid: 2 })] }),
      limitsOf(),
    );
    expect(events.filter(({ type }) => type === 'QueryObfuscated')).toHaveLength(1);
    const again = observe(memory, pollOf(10, { sessions: [sessionRow({ pid: 3 })] }), limitsOf());
    expect(again.events.filter(({ type }) => type === 'QueryObfuscated')).toEqual([]);
  });
});
