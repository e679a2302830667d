import type { DomainEvent } from '@pgherald/events';
import type { QueryAnalysisMemory } from '@pgherald/memories';
import { NOW } from '@pgherald/testing';
import { limitsOf, pollOf, SECOND, sessionRow } from '../testing/readings.js';
import { INITIAL_MEMORY, observe } from './observe.js';

const root = sessionRow({ pid: 1, state: 'idle in transaction' });
const waiter = (pid: number, blockingPids: string, seconds: number | null) =>
  sessionRow({
    pid,
    blockingPids,
    lockType: 'transactionid',
    lockWaitStartedAt: seconds === null ? null : NOW - seconds * SECOND,
  });

/** Returns the blocking events of polls ten seconds apart. */
function watch(
  polls: readonly (readonly ReturnType<typeof sessionRow>[])[],
  memory: QueryAnalysisMemory = INITIAL_MEMORY,
) {
  let before: ReturnType<typeof pollOf> | undefined;
  return polls.map((sessions, i) => {
    const poll = pollOf(10 * i, { sessions: [...sessions] }, before);
    before = poll;
    const observed = observe(memory, poll, limitsOf());
    memory = observed.memory;
    return observed.events.filter(({ type }) => type.startsWith('Blocking')) as Extract<
      DomainEvent,
      { type: 'BlockingDetected' | 'BlockingCleared' }
    >[];
  });
}
const short = (events: ReturnType<typeof watch>) =>
  events.map((each) => each.map(({ type, rootPid, value }) => `${type} ${rootPid} ${value}`));

describe('blocking', () => {
  it('opens once when the longest wait passes the limit, and closes when no session waits', () => {
    const events = watch([
      [root, waiter(2, '{1}', 4)],
      [root, waiter(2, '{1}', 4)],
      [root, waiter(2, '{1}', 4)],
      [root],
    ]);
    expect(short(events)).toEqual([[], ['BlockingDetected 1 14'], [], ['BlockingCleared 1 24']]);
    expect(events[3]?.[0]?.episode).toBe(events[1]?.[0]?.episode);
  });

  it('names the root of a chain and all waiting sessions, longest wait first', () => {
    const [[event] = []] = watch([[waiter(3, '{2}', 9), root, waiter(2, '{1}', 20), waiter(4, '{2,3}', 1)]]);
    expect(event).toMatchObject({ rootPid: 1, value: 20, firstSight: true });
    expect(event?.type === 'BlockingDetected' && event.sessions.map(({ pid, blockedBy }) => [pid, blockedBy])).toEqual([
      [1, null],
      [2, '{1}'],
      [3, '{2}'],
      [4, '{2,3}'],
    ]);
  });

  it('has an episode for each root', () => {
    const sessions = [root, sessionRow({ pid: 9 }), waiter(2, '{1}', 6), waiter(8, '{9}', 7)];
    expect(short(watch([sessions]))[0]?.sort()).toEqual(['BlockingDetected 1 6', 'BlockingDetected 9 7']);
  });

  it('names a root without a session: a prepared transaction, a process of the server', () => {
    const [events] = watch([[waiter(2, '{0}', 6), waiter(3, '{77}', 6)]]);
    expect(events?.map(({ subject }) => subject)).toEqual(['a prepared transaction', 'backend 77']);
  });

  it('is a new episode if another session has the pid', () => {
    const reused = { ...root, backendStartedAt: NOW };
    expect(
      short(
        watch([
          [root, waiter(2, '{1}', 6)],
          [reused, waiter(2, '{1}', 6)],
        ]),
      )[1],
    ).toEqual(['BlockingDetected 1 16', 'BlockingCleared 1 6']);
  });

  it('counts from the first sight if PostgreSQL does not report the start', () => {
    const waits = [root, waiter(2, '{1}', null)];
    expect(short(watch([waits, waits]))).toEqual([[], ['BlockingDetected 1 10']]);
  });

  it('names the longest of thousands of waits, and counts all', () => {
    const queryText = '€'.repeat(4_000);
    const waiters = Array.from({ length: 3_000 }, (_, i) => ({
      ...waiter(2 + i, `{1${',1'.repeat(1_000)}}`, 10 + i),
      queryText,
    }));
    const [[event] = []] = watch([[root, ...waiters]]);
    if (event?.type !== 'BlockingDetected') throw new Error('no blocking');
    expect(event).toMatchObject({ waiters: 3_000, truncated: true });
    expect(event.sessions).toHaveLength(100);
    expect(event.sessions.slice(0, 3).map(({ pid }) => pid)).toEqual([1, 3_001, 3_000]);
    expect(event.sessions[1]?.queryText).toBe('€'.repeat(341));
    expect(event.sessions[1]?.blockedBy).toMatch(/^\{1(,1)+\}$/);
    expect(Buffer.byteLength(JSON.stringify(event.sessions))).toBeLessThan(300_000);
    const [[whole] = []] = watch([[root, waiter(2, '{1}', 9)]]);
    expect(whole).toMatchObject({ waiters: 1, truncated: false });
  });

  it('handles a cycle, which PostgreSQL resolves as a deadlock', () => {
    expect(short(watch([[waiter(1, '{2}', 9), waiter(2, '{1}', 9)]]))).toEqual([[]]);
  });

  it('stays open if the sessions could not be read', () => {
    const first = observe(INITIAL_MEMORY, pollOf(0, { sessions: [root, waiter(2, '{1}', 9)] }), limitsOf());
    expect(observe(first.memory, pollOf(10, {}), limitsOf())).toMatchObject({ memory: first.memory, events: [] });
  });
});
