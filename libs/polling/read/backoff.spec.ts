import { Backoff, restOf } from './backoff.js';

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

  it('lets a database be tried that never failed', () => {
    expect(backoff().mayTry('5')).toBe(true);
  });

  it('tries again at the next poll after one failure, then rests twice as long each time, up to a bound', () => {
    expect(pauses(backoff(), 6)).toEqual([0, 10, 20, 40, 50, 50]);
  });

  it('begins anew after a success', () => {
    const database = backoff();
    pauses(database, 4);
    database.succeeded('5');
    expect(pauses(database, 2)).toEqual([0, 10]);
  });

  it('lets others be tried meanwhile', () => {
    const database = backoff();
    database.failed('5', 'database');
    database.failed('5', 'database');
    expect([database.mayTry('5'), database.mayTry('6')]).toEqual([false, true]);
  });
});

describe('the rest of a group that fails', () => {
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
    expect(restOf({ code, sqlstate })).toBe(rest);
  });
});
