import { Backoff, backoffKindOf } from './backoff.js';

describe('Backoff', () => {
  let now = 0;
  beforeEach(() => (now = 1_000));
  const backoff = () =>
    new Backoff(() => now, { database: [10, 50], group: [30, 100], data: [10, 50], lock: [10, 20] });
  const pauses = (database: Backoff, failures: number) =>
    Array.from({ length: failures }, () => {
      database.failed('5', 'database');
      const since = now;
      while (!database.mayTry('5')) now += 1;
      return now - since;
    });

  it('allows an attempt at a database that never failed', () => {
    expect(backoff().mayTry('5')).toBe(true);
  });

  it('retries at the next poll after one failure, then doubles the pause up to a bound', () => {
    expect(pauses(backoff(), 6)).toEqual([0, 10, 20, 40, 50, 50]);
  });

  it('resets after a success', () => {
    const database = backoff();
    pauses(database, 4);
    database.succeeded('5');
    expect(pauses(database, 2)).toEqual([0, 10]);
  });

  it('does not delay other databases', () => {
    const database = backoff();
    database.failed('5', 'database');
    database.failed('5', 'database');
    expect([database.mayTry('5'), database.mayTry('6')]).toEqual([false, true]);
  });
});

describe('the backoff of a failing group', () => {
  it.each([
    ['permission', '42501', 'group'],
    ['undefined', '42P01', 'group'],
    ['not-available', '0A000', 'group'],
    ['other', '42601', 'group'],
    ['other', '42702', 'group'],
    ['other', '42803', 'group'],
    ['other', '21000', 'data'],
    ['other', '22012', 'data'],
    ['out-of-range', '22003', 'data'],
    ['other', 'P0001', 'data'],
    ['statement-timeout', '57014', 'data'],
    ['statement-timeout', null, undefined],
    ['cancelled', '57014', undefined],
    ['lock-timeout', '55P03', 'lock'],
    ['recovery-conflict', '40001', undefined],
    ['other', null, undefined],
  ] as const)('is by its cause: %s (%s) is %s', (code, sqlstate, rest) => {
    expect(backoffKindOf({ code, sqlstate })).toBe(rest);
  });
});
