import pg from 'pg';
import type { Connection } from '../login/connection.js';
import { ContendedDatabases } from './contended-databases.js';

const HOUR_MS = 3_600_000;

/** Checks several times over connections that fail with this SQLSTATE; returns the number of queries. */
async function looks(sqlstate: string, instants: readonly number[]): Promise<number> {
  let now = 0;
  let asked = 0;
  const contended = new ContendedDatabases(() => now);
  const askQueued = (): Promise<never> => {
    asked += 1;
    return Promise.reject(Object.assign(new pg.DatabaseError('refused', 7, 'error'), { code: sqlstate }));
  };
  for (now of instants) await contended.refresh({ versionNum: 180_000, askQueued } as unknown as Connection);
  return asked;
}

describe('a failed check for contended databases', () => {
  it.each(['42501', '42P01', '0A000'])('is repeated once an hour when the server refuses it (%s)', async (sqlstate) => {
    expect(await looks(sqlstate, [0, 2_000, 4_000, HOUR_MS - 1])).toBe(1);
    expect(await looks(sqlstate, [0, 2_000, HOUR_MS])).toBe(2);
  });

  it('is repeated at the next interval if the cause is transient', async () => {
    expect(await looks('57014', [0, 2_000, 4_000])).toBe(3);
  });
});
