import { setTimeout } from 'node:timers/promises';
import { Refused } from './refused.js';
import { newPace, settle, type Settlement } from './settle.js';
import { Unavailable } from './unavailable.js';

const retry = { retries: 2, retryDelayMs: 0, unavailableDelayMs: { first: 0, last: 0 } };

function recording(
  deliver: (items: readonly number[], call: number) => Promise<unknown>,
  signal = new AbortController().signal,
) {
  const calls: (readonly number[])[] = [];
  const settled: number[] = [];
  const refused: number[] = [];
  const delays: number[] = [];
  const settlement: Settlement<number> = {
    deliver: (items) => deliver(items, calls.push(items)),
    settled: async (last) => void settled.push(last),
    refuse: async (item) => void refused.push(item),
    waiting: (_error, delayMs) => void delays.push(delayMs),
    signal,
    retry,
    pace: newPace(),
  };
  return { calls, settled, refused, delays, settlement };
}

describe('settle', () => {
  it('delivers all items at once', async () => {
    const { calls, settled, settlement } = recording(async () => undefined);
    await settle([1, 2, 3], settlement);
    expect({ calls, settled }).toEqual({ calls: [[1, 2, 3]], settled: [3] });
  });

  it('does nothing without items', async () => {
    const { calls, settled, settlement } = recording(async () => undefined);
    await settle([], settlement);
    expect({ calls, settled }).toEqual({ calls: [], settled: [] });
  });

  it('retries before it gives up', async () => {
    const { calls, refused, settlement } = recording(async (_items, call) => {
      if (call < 3) throw new Error('at first');
    });
    await settle([1, 2], settlement);
    expect({ calls, refused }).toEqual({
      calls: [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      refused: [],
    });
  });

  it('halves until the item that fails is alone, and refuses just that one', async () => {
    const delivered: number[] = [];
    const { settled, refused, settlement } = recording(async (items) => {
      if (items.includes(5)) throw new Error('five');
      delivered.push(...items);
    });
    await settle([1, 2, 3, 4, 5, 6, 7, 8], settlement);
    expect(refused).toEqual([5]);
    expect(delivered).toEqual([1, 2, 3, 4, 6, 7, 8]);
    expect(settled).toEqual([4, 5, 6, 8]);
  });

  it('halves refused batches at once, and delivers no item twice', async () => {
    const { calls, refused, settled, settlement } = recording(async (items) => {
      if (items.includes(3)) throw new Refused('three');
    });
    await settle([1, 2, 3, 4], settlement);
    expect(calls).toEqual([[1, 2, 3, 4], [1, 2], [3, 4], [3], [4]]);
    expect({ refused, settled }).toEqual({ refused: [3], settled: [2, 3, 4] });
  });

  it('delivers less and less often after refusals, also from batch to batch, and at once after a success', async () => {
    let isBad = true;
    const { calls, settlement } = recording(async () => {
      if (isBad) throw new Refused('bad');
    });
    const slow = { ...settlement, retry: { ...retry, retryDelayMs: 4, unavailableDelayMs: { first: 32, last: 64 } } };
    const took = async (): Promise<number> => {
      const before = performance.now();
      await settle([1], slow);
      return performance.now() - before;
    };
    const times = [];
    for (let batch = 0; batch < 6; batch++) times.push(await took());
    expect(calls).toHaveLength(6);
    times.forEach((time, batch) => expect(time).toBeGreaterThanOrEqual(Math.min(2 * 2 ** batch, 16) - 1));
    isBad = false;
    await took();
    expect(settlement.pace.refused).toBe(0);
    isBad = true;
    await took();
    expect(settlement.pace.refused).toBe(1);
  });

  it('sends half of a batch that may be too large, and refuses no item', async () => {
    const { calls, refused, settlement } = recording(async (items, call) => {
      if (items.length > 1 || call < 4) throw new Unavailable('exhausted', { mayBeTooLarge: true });
    });
    await settle([1, 2], settlement);
    expect(calls).toEqual([[1, 2], [1], [1], [1], [2]]);
    expect(refused).toEqual([]);
  });

  it('waits for the whole outage, beyond the number of retries', async () => {
    const { calls, refused, settlement } = recording(async (_items, call) => {
      if (call < 20) throw new Unavailable('backend answers 503');
    });
    await settle([1, 2], settlement);
    expect({ calls: calls.length, refused }).toEqual({ calls: 20, refused: [] });
  });

  it('waits as long as the backend asks for', async () => {
    const { delays, settlement } = recording(async (_items, call) => {
      if (call === 1) throw new Unavailable('backend answers 429', { retryAfterMs: 17 });
    });
    await settle([1], settlement);
    expect(delays).toHaveLength(1);
    expect(delays[0]).toBeGreaterThanOrEqual(17);
    expect(delays[0]).toBeLessThanOrEqual(17 * 1.1);
  });

  it('waits longer each time, up to the last delay', async () => {
    const { delays, settlement } = recording(async (_items, call) => {
      if (call < 8) throw new Unavailable('away');
    });
    await settle([1], { ...settlement, retry: { ...retry, unavailableDelayMs: { first: 1, last: 8 } } });
    delays.forEach((delay, i) => {
      const most = Math.min(2 ** i, 8);
      expect(delay).toBeGreaterThanOrEqual(most / 2);
      expect(delay).toBeLessThanOrEqual(most);
    });
    expect(delays).toHaveLength(7);
  });

  it('delivers one of many partitions at a time during an outage, and all after it', async () => {
    let isAway = true;
    const { calls, settlement } = recording(async () => {
      if (isAway) throw new Unavailable('away');
    });
    const shared = { ...settlement, retry: { ...retry, unavailableDelayMs: { first: 20, last: 80 } } };
    const partitions = Array.from({ length: 50 }, (_, partition) => settle([partition], shared));
    await setTimeout(400);
    const asked = calls.length - 50;
    isAway = false;
    await Promise.all(partitions);
    expect(asked).toBeGreaterThanOrEqual(1);
    expect(asked).toBeLessThan(15);
  });

  it('waits the first delay after an outage that many batches met at once', async () => {
    const { delays, settlement } = recording(async (_items, call) => {
      await setTimeout(5);
      if (call <= 10) throw new Unavailable('away');
    });
    const patient = { ...settlement, retry: { ...retry, unavailableDelayMs: { first: 20, last: 30_000 } } };
    await Promise.all(Array.from({ length: 10 }, (_, item) => settle([item], patient)));
    expect(delays).toHaveLength(10);
    expect(Math.max(...delays)).toBeLessThanOrEqual(20);
  });

  it('ignores a delivery that did not call the backend', async () => {
    const { settlement } = recording(async ([item], call) => {
      if (item === 1) return false;
      if (call < 4) throw new Unavailable('away');
    });
    const { pace } = settlement;
    pace.away = 3;
    await settle([1], settlement);
    expect(pace.away).toBe(3);
    await settle([2], settlement);
    expect(pace.away).toBe(0);
  });

  it('stops waiting when it is aborted, and refuses nothing', async () => {
    const stop = new AbortController();
    const { refused, settled, settlement } = recording(async () => {
      throw new Unavailable('away', { retryAfterMs: 3_600_000 });
    }, stop.signal);
    const waiting = settle([1], { ...settlement, waiting: () => setImmediate(() => stop.abort()) });
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect({ refused, settled }).toEqual({ refused: [], settled: [] });
  });
});
