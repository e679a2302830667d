import { HOUR, MINUTE, NOW } from '@pgherald/testing';
import { idRates, withSample } from './id-rates.js';

const sample = (at: number, nextXid = 0, nextMultixact = 0) => ({ at: NOW + at, nextXid, nextMultixact });
type Samples = ReturnType<typeof sample>[];

describe('idRates', () => {
  it('has no rate until the window was observed', () => {
    expect(idRates([], sample(0))).toEqual({
      xidPerHour1h: null,
      xidPerHour24h: null,
      multixactPerHour1h: null,
      multixactPerHour24h: null,
    });
    expect(idRates([sample(-30 * MINUTE)], sample(0, 100)).xidPerHour1h).toBeNull();
  });

  it('divides used ids by time, for each counter and window', () => {
    const samples = [sample(-24 * HOUR, 1_000, 50), sample(-HOUR, 9_000, 200)];
    expect(idRates(samples, sample(0, 25_000, 290))).toEqual({
      xidPerHour1h: 16_000,
      xidPerHour24h: 1_000,
      multixactPerHour1h: 90,
      multixactPerHour24h: 10,
    });
  });

  it('counts multixacts across the end of their 32 bits', () => {
    const rates = idRates([sample(-HOUR, 0, 2 ** 32 - 100)], sample(0, 0, 20));
    expect(rates.multixactPerHour1h).toBe(120);
  });

  it('has no rate if a restore set a counter back', () => {
    const rates = idRates([sample(-HOUR, 500, 3_000_000)], sample(0, 400, 2_000_000));
    expect([rates.xidPerHour1h, rates.multixactPerHour1h]).toEqual([null, null]);
  });

  it('has no rate from future samples after the clock stepped back', () => {
    expect(idRates([sample(HOUR, 900)], sample(0, 500)).xidPerHour1h).toBeNull();
  });
});

describe('withSample', () => {
  const grow = (minutes: number, stepMinutes = 1): Samples => {
    let samples: Samples = [];
    for (let minute = 0; minute <= minutes; minute += stepMinutes)
      samples = withSample(samples, sample(minute * MINUTE, minute)) as Samples;
    return samples;
  };

  it('keeps one sample for five minutes', () => {
    expect(grow(20).map(({ nextXid }) => nextXid)).toEqual([0, 5, 10, 15, 20]);
  });

  it('returns the same object until a sample is due, so that no memory is written', () => {
    const samples = grow(20);
    expect(withSample(samples, sample(24 * MINUTE, 24))).toBe(samples);
  });

  it('stays small over days, and always covers both windows', () => {
    for (const days of [2, 3.3]) {
      const minutes = days * 24 * 60;
      const samples = grow(minutes);
      expect(samples.length).toBeLessThan(45);
      const rates = idRates(samples, sample(minutes * MINUTE, minutes));
      expect(rates.xidPerHour1h).toBeCloseTo(60);
      expect(rates.xidPerHour24h).toBeCloseTo(60);
    }
  });

  it('drops future samples after the clock stepped back', () => {
    const samples = withSample(grow(60), sample(-HOUR, 7));
    expect(samples).toEqual([sample(-HOUR, 7)]);
    const alittle = withSample(grow(60), sample(32 * MINUTE, 7));
    expect(alittle.map(({ at }) => (at - NOW) / MINUTE)).toEqual([0, 5, 10, 15, 20, 25, 30]);
  });
});
