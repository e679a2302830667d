import { backoffMs, pause, retry, spread } from './retry.js';

/** Work that fails a number of times, then resolves with the number of attempts. */
function failing(times: number, error: unknown = new Error('away')): () => Promise<number> {
  let attempts = 0;
  return async () => {
    attempts += 1;
    if (attempts <= times) throw error;
    return attempts;
  };
}

const always = { firstMs: 1, isRetryable: () => true };

describe('a retry', () => {
  it('repeats the work until it succeeds, and reports each failure before its delay', async () => {
    const errors: unknown[] = [];
    const onRetry = (error: unknown) => void errors.push(error);
    expect(await retry(failing(3), { ...always, onRetry })).toBe(4);
    expect(errors).toHaveLength(3);
  });

  it('rejects at once with an error that is not retryable', async () => {
    const work = failing(1);
    await expect(retry(work, { ...always, isRetryable: () => false })).rejects.toThrow('away');
    expect(await work()).toBe(2);
  });

  it('ends after a number of retries, or after a time', async () => {
    const [few, brief] = [failing(9), failing(9)];
    await expect(retry(few, { ...always, maxRetries: 2 })).rejects.toThrow('away');
    await expect(retry(few, { ...always, maxRetries: 5 })).rejects.toThrow('away');
    expect(await few()).toBe(10);
    await expect(retry(brief, { ...always, firstMs: 20, withinMs: 10 })).rejects.toThrow('away');
  });

  it('ends with the reason of its signal, also during a delay', async () => {
    const stop = new AbortController();
    const retried = retry(failing(1), { ...always, firstMs: 60_000, signal: stop.signal });
    setImmediate(() => stop.abort(new Error('stopped')));
    await expect(retried).rejects.toThrow('stopped');
  });
});

describe('a backoff', () => {
  it('doubles from the first delay to the last', () => {
    expect([0, 1, 2, 3, 9].map((failures) => backoffMs(failures, { firstMs: 100, lastMs: 500 }))).toEqual([
      100, 200, 400, 500, 500,
    ]);
    expect(backoffMs(9, { firstMs: 100 })).toBe(100);
  });

  it('is spread over 50 to 100 % of its delay', () => {
    const delays = Array.from({ length: 1_000 }, () => spread(100));
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...delays)).toBeLessThanOrEqual(100);
  });

  it('is cut short by its signal', async () => {
    const stop = new AbortController();
    const paused = pause(60_000, stop.signal);
    stop.abort();
    await paused;
  });
});
