import { contains, instantOf } from './time-range.js';

const NOW = Date.parse('2026-01-02T12:00:00Z');

describe('a time on the command line', () => {
  it.each([
    ['2h', '2026-01-02T10:00:00.000Z'],
    ['90s', '2026-01-02T11:58:30.000Z'],
    ['1.5d', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T06:30:00Z', '2026-01-01T06:30:00.000Z'],
    ['2026-01-01T06:30:00', '2026-01-01T06:30:00.000Z'],
    ['2026-01-01T06:30:00+02:00', '2026-01-01T04:30:00.000Z'],
    ['2026-01-01', '2026-01-01T00:00:00.000Z'],
  ])('reads %s as %s', (text, instant) => {
    expect(new Date(instantOf(text, NOW)).toISOString()).toBe(instant);
  });

  it('reads beginning and now', () => {
    expect([instantOf('beginning', NOW), instantOf('now', NOW)]).toEqual([-Infinity, NOW]);
  });

  it.each(['', 'yesterday', '2', '2026-13-01', '12:00'])('refuses %p and names the accepted forms', (text) => {
    expect(() => instantOf(text, NOW)).toThrow(/is no time: give beginning, now, 2h/);
  });
});

describe('a range', () => {
  it('distinguishes microseconds', () => {
    const [from, to] = ['2026-11-23T00:55:23.192717Z', '2026-11-23T00:55:23.1928Z'].map((text) => instantOf(text, NOW));
    const micros = Date.parse('2026-11-23T00:55:23.192Z') * 1_000;
    const held = [716, 717, 799, 800].map((more) => contains({ from, to }, micros + more));
    expect(held).toEqual([false, true, true, false]);
  });

  it('includes its begin and excludes its end', () => {
    const range = { from: 10, to: 20 };
    expect([9_999, 10_000, 19_999, 20_000].map((micros) => contains(range, micros))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
