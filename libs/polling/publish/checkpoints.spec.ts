import type { PollingMemory } from '@pgherald/memories';
import { Checkpoints } from './checkpoints.js';

const HOUR = 3_600_000_000;
const AT = 10 * HOUR;

function running(version = '1.0.0', limits: unknown = { pct: [50, 80] }): Checkpoints {
  return new Checkpoints(version, limits);
}

const memory: PollingMemory = {
  epochs: [],
  splits: [],
  watchedStart: null,
  checkpointedAt: AT,
  checkpointedLimits: running().inForce,
};

describe('Checkpoints', () => {
  it('is due at start, even shortly after an earlier checkpoint', () => {
    expect(running().isDue(memory, AT + 1, false)).toBe(true);
  });

  it('stays due until it is written', () => {
    expect(running().isDue({ ...memory, checkpointedAt: null }, AT, true)).toBe(true);
  });

  it.each([
    ['within the hour', AT + HOUR - 1, false],
    ['after an hour', AT + HOUR, true],
    ['when the clock stepped back by little', AT - 1, false],
    ['when the clock stepped back by more than an hour', AT - HOUR, true],
  ])('%s', (_, polledAt, due) => {
    expect(running().isDue(memory, polledAt, true)).toBe(due);
  });

  it('is due when limits or version have changed', () => {
    expect(running('1.0.0', { pct: [60, 80] }).isDue(memory, AT, true)).toBe(true);
    expect(running('1.0.1').isDue(memory, AT, true)).toBe(true);
  });

  it('ignores the order of keys in the limits', () => {
    expect(running('1', { a: 1, b: { c: [2, 1], d: null } }).inForce).toBe(
      running('1', { b: { d: null, c: [2, 1] }, a: 1 }).inForce,
    );
    expect(running('1', { c: [1, 2] }).inForce).not.toBe(running('1', { c: [2, 1] }).inForce);
  });

  it('carries memory, limits and version', () => {
    expect(running('1.2.3').events('shop/metrics', Buffer.from('m'))).toEqual([
      {
        key: 'shop/metrics',
        memory: Buffer.from('m'),
        limits: '{"pct":[50,80]}',
        version: '1.2.3',
        part: 0,
        parts: 1,
      },
    ]);
  });

  it('carries a memory of any size, in parts that fit a message', () => {
    const memory = Buffer.alloc(2_000_000, 'memory');
    const parts = running('1').events('shop/metrics', memory);
    expect(parts.map(({ part, parts: count }) => [part, count])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    expect(Buffer.concat(parts.map((each) => each.memory)).equals(memory)).toBe(true);
    expect(Math.max(...parts.map((each) => each.memory.length))).toBeLessThanOrEqual(800_000);
  });
});
