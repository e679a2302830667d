import { elapsed, HOUR, micros, milliseconds, MINUTE, SECOND, seconds, type Duration, type Instant } from './units.js';

describe('units', () => {
  const polledAt: Instant = 1_764_500_000_000_000;

  it('converts settings into durations, and durations into seconds and milliseconds', () => {
    expect([micros(1_500), seconds(MINUTE), milliseconds(SECOND)]).toEqual([1_500_000, 60, 1_000]);
  });

  it('has no time from a later instant to an earlier one', () => {
    expect([elapsed(polledAt, polledAt + HOUR), elapsed(polledAt + HOUR, polledAt)]).toEqual([HOUR, 0]);
  });

  it('refuses to compile a duration where an instant belongs, and the reverse', () => {
    // @ts-expect-error a duration is no instant
    const instant: Instant = HOUR;
    // @ts-expect-error an instant is no duration
    const duration: Duration = polledAt;
    expect([instant, duration]).toEqual([HOUR, polledAt]);
  });
});
