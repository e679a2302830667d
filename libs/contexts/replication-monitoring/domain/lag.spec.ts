import { ageOfWalBehind, walRate, withSample, type Samples } from './lag.js';

const SECOND = 1_000_000;
const at = (second: number, lsn: number) => ({ at: second * SECOND, lsn });
const ring = (...samples: (readonly [second: number, lsn: number])[]): Samples =>
  samples.map(([second, lsn]) => at(second, lsn));

describe('the age of WAL that was not replayed', () => {
  const samples = ring([10, 1_000], [20, 2_000], [30, 4_000]);

  it.each([
    ['nothing when all is replayed', 4_000, 0, 0],
    ['nothing when more is replayed than was read', 4_001, 0, 0],
    ['since it was written', 2_000, 20, 10],
    ['interpolated between two samples', 3_000, 15, 10],
    ['interpolated near the older one', 1_100, 29, 20],
    ['unknown before the first sample, but so much at least', 999, null, 30],
  ])('is %s', (_, lsn, seconds, atLeast) => {
    expect(ageOfWalBehind(lsn, samples, 40 * SECOND)).toEqual({ seconds, atLeast });
  });

  it('counts from the end of an idle time', () => {
    const idle = ring([10, 1_000], [600, 1_000], [610, 2_000]);
    expect(ageOfWalBehind(1_000, idle, 615 * SECOND).seconds).toBe(15);
  });

  it.each([
    ['where the samples allow it', 6, 6],
    ['not if it is older than they allow: replay was paused after it was reported', 2, 7.5],
    ['not where it is younger than the WAL can be', 11, 7.5],
  ])('is what PostgreSQL reports %s', (_, reportedLag, seconds) => {
    expect(ageOfWalBehind(3_000, ring([20, 2_000], [25, 4_000]), 30 * SECOND, reportedLag).seconds).toBe(seconds);
  });

  it('is never negative, even if the clock was set back', () => {
    expect(ageOfWalBehind(2_000, samples, 5 * SECOND)).toEqual({ seconds: 0, atLeast: 0 });
  });
});

describe('samples', () => {
  it('are not added while the server is idle, so the memory does not change', () => {
    const samples = ring([10, 1_000]);
    expect(withSample(samples, at(20, 1_000), at(30, 1_000))).toBe(samples);
  });

  it('end an idle time with its last reading', () => {
    expect(withSample(ring([10, 1_000]), at(60, 1_000), at(70, 1_500))).toEqual(
      ring([10, 1_000], [60, 1_000], [70, 1_500]),
    );
  });

  it.each([
    ['the WAL', at(20, 900)],
    ['the clock', at(9, 1_100)],
  ])('restart when %s goes back', (_, now) => {
    expect(withSample(ring([5, 500], [10, 1_000]), undefined, now)).toEqual([now]);
  });

  it('reach back a day and stay few', () => {
    let samples: Samples = [];
    for (let second = 1; second <= 2 * 86_400; second += 10)
      samples = withSample(samples, undefined, at(second, second * 100));
    const end = samples.at(-1)?.at ?? 0;
    expect(samples.length).toBeLessThan(300);
    expect(end - (samples[0]?.at ?? 0)).toBeGreaterThan(86_000 * SECOND);
    expect(ageOfWalBehind((2 * 86_400 - 3_600) * 100, samples, end).seconds).toBeCloseTo(3_600, -2);
  });

  it('stay few when they are taken five times a second', () => {
    let samples: Samples = [];
    for (let tick = 1; tick <= 5 * 1_200; tick += 1)
      samples = withSample(samples, undefined, { at: tick * 200_000, lsn: tick });
    expect(samples.length).toBeLessThan(400);
  });

  it('give the rate at which WAL is written', () => {
    expect(walRate(ring([10, 1_000], [20, 3_000]), at(20, 3_000))).toBe(200);
    expect(walRate(ring([20, 3_000]), at(20, 3_000))).toBeNull();
  });
});
