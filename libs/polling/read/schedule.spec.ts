import { Schedule } from './schedule.js';

const TEN = { group: 'databases', everyMs: 10_000 };
const SIXTY = { group: 'sizes', everyMs: 60_000 };

describe('Schedule', () => {
  it('has every group due at once', () => {
    const schedule = new Schedule([TEN, SIXTY], 5_000);
    expect(schedule.next()).toBe(5_000);
    expect(schedule.take(5_000)).toEqual(['databases', 'sizes']);
  });

  it('has each group due again at its own cadence, counted from when it was due and not from when it was read', () => {
    const schedule = new Schedule([TEN, SIXTY], 0);
    schedule.take(3);
    expect(schedule.next()).toBe(10_000);
    const due = [10_000, 20_000, 30_000, 40_000, 50_000, 60_000].map((now) => schedule.take(now + 40));
    expect(due.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => ['databases']));
    expect(due[5]).toEqual(['databases', 'sizes']);
    expect(schedule.takeLate()).toBe(0);
  });

  it('lets groups that are due almost together share a poll, without a drift', () => {
    const schedule = new Schedule([TEN, { group: 'activity', everyMs: 10_200 }], 0);
    schedule.take(0);
    expect(schedule.take(10_000)).toEqual(['databases', 'activity']);
    expect(schedule.take(20_000)).toEqual(['databases']);
    expect(schedule.next()).toBe(20_400);
  });

  it('skips what was missed while a poll ran late, and counts it once', () => {
    const schedule = new Schedule([TEN, SIXTY], 0);
    schedule.take(0);
    expect(schedule.take(35_000)).toEqual(['databases']);
    expect(schedule.next()).toBe(40_000);
    expect([schedule.takeLate(), schedule.takeLate()]).toEqual([2, 0]);
  });

  it('does not count a poll as late that begins within its own cadence', () => {
    const schedule = new Schedule([TEN], 0);
    schedule.take(0);
    schedule.take(19_999);
    expect([schedule.next(), schedule.takeLate()]).toEqual([20_000, 0]);
  });

  it('does not fall behind at cadences shorter than what is read together', () => {
    const schedule = new Schedule([{ group: 'activity', everyMs: 50 }], 0);
    expect([0, 50, 100].map((now) => schedule.take(now).length)).toEqual([1, 1, 1]);
    expect(schedule.next()).toBe(150);
  });

  it('has at the next poll what the one before could not read, and keeps to the cadence of each', () => {
    const schedule = new Schedule([TEN, SIXTY], 0);
    schedule.owe(schedule.take(0));
    expect(schedule.take(7_000)).toEqual(['databases', 'sizes']);
    expect(schedule.next()).toBe(10_000);
    expect(schedule.take(10_000)).toEqual(['databases']);
    expect(schedule.takeLate()).toBe(0);
  });

  it('has groups further apart while it is slowed down, and at their cadence again soon after', () => {
    const schedule = new Schedule([TEN, SIXTY], 0);
    schedule.take(0, 4);
    expect(schedule.next()).toBe(40_000);
    expect(schedule.take(40_000, 4)).toEqual(['databases']);
    expect(schedule.takeLate()).toBe(0);
    expect(schedule.take(80_000, 1)).toEqual(['databases']);
    expect(schedule.next()).toBe(90_000);
    expect([90_000, 100_000, 110_000, 120_000, 130_000, 140_000].map((now) => schedule.take(now).length)).toEqual([
      1, 1, 1, 1, 1, 2,
    ]);
  });
});
