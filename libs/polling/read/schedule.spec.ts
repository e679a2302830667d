import { Schedule } from './schedule.js';

const TEN = { group: 'databases', everyMs: 10_000 };
const SIXTY = { group: 'sizes', everyMs: 60_000 };

describe('Schedule', () => {
  it('makes every group due at once', () => {
    const schedule = new Schedule([TEN, SIXTY], 5_000);
    expect(schedule.next()).toBe(5_000);
    expect(schedule.takeDue(5_000)).toEqual(['databases', 'sizes']);
  });

  it('makes each group due again one cadence after it was due, not after it was read', () => {
    const schedule = new Schedule([TEN, SIXTY], 0);
    schedule.takeDue(3);
    expect(schedule.next()).toBe(10_000);
    const due = [10_000, 20_000, 30_000, 40_000, 50_000, 60_000].map((now) => schedule.takeDue(now + 40));
    expect(due.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => ['databases']));
    expect(due[5]).toEqual(['databases', 'sizes']);
    expect(schedule.takeMissedPolls()).toBe(0);
  });

  it('puts groups that are due almost together into one poll, without drift', () => {
    const schedule = new Schedule([TEN, { group: 'activity', everyMs: 10_200 }], 0);
    schedule.takeDue(0);
    expect(schedule.takeDue(10_000)).toEqual(['databases', 'activity']);
    expect(schedule.takeDue(20_000)).toEqual(['databases']);
    expect(schedule.next()).toBe(20_400);
  });

  it('skips polls missed while one ran late, and counts them once', () => {
    const schedule = new Schedule([TEN, SIXTY], 0);
    schedule.takeDue(0);
    expect(schedule.takeDue(35_000)).toEqual(['databases']);
    expect(schedule.next()).toBe(40_000);
    expect([schedule.takeMissedPolls(), schedule.takeMissedPolls()]).toEqual([2, 0]);
  });

  it('does not count a poll as missed that begins within its own cadence', () => {
    const schedule = new Schedule([TEN], 0);
    schedule.takeDue(0);
    schedule.takeDue(19_999);
    expect([schedule.next(), schedule.takeMissedPolls()]).toEqual([20_000, 0]);
  });

  it('does not fall behind at cadences shorter than the window of one poll', () => {
    const schedule = new Schedule([{ group: 'activity', everyMs: 50 }], 0);
    expect([0, 50, 100].map((now) => schedule.takeDue(now).length)).toEqual([1, 1, 1]);
    expect(schedule.next()).toBe(150);
  });

  it('repeats unread groups at the next poll and keeps their cadence', () => {
    const schedule = new Schedule([TEN, SIXTY], 0);
    schedule.repeatAtNextPoll(schedule.takeDue(0));
    expect(schedule.takeDue(7_000)).toEqual(['databases', 'sizes']);
    expect(schedule.next()).toBe(10_000);
    expect(schedule.takeDue(10_000)).toEqual(['databases']);
    expect(schedule.takeMissedPolls()).toBe(0);
  });

  it('stretches cadences while slowed down, and returns to them soon after', () => {
    const schedule = new Schedule([TEN, SIXTY], 0);
    schedule.takeDue(0, 4);
    expect(schedule.next()).toBe(40_000);
    expect(schedule.takeDue(40_000, 4)).toEqual(['databases']);
    expect(schedule.takeMissedPolls()).toBe(0);
    expect(schedule.takeDue(80_000, 1)).toEqual(['databases']);
    expect(schedule.next()).toBe(90_000);
    expect([90_000, 100_000, 110_000, 120_000, 130_000, 140_000].map((now) => schedule.takeDue(now).length)).toEqual([
      1, 1, 1, 1, 1, 2,
    ]);
  });
});
