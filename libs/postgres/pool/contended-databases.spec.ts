import pg from 'pg';
import type { Connection } from '../login/connection.js';
import { ContendedDatabases } from './contended-databases.js';

const HOUR_MS = 3_600_000;

/** Looks several times over connections that fail with this SQLSTATE; returns how often the server was asked. */
async function looks(sqlstate: string, instants: readonly number[]): Promise<number> {
  let now = 0;
  let asked = 0;
  const contended = new ContendedDatabases(() => now);
  const askInTurn = (): Promise<never> => {
    asked += 1;
    return Promise.reject(Object.assign(new pg.DatabaseError('refused', 7, 'error'), { code: sqlstate }));
  };
  for (now of instants) await contended.look({ versionNum: 180_000, askInTurn } as unknown as Connection);
  return asked;
}

describe('a look at contended databases that fails', () => {
  it.each(['42501', '42P01', '0A000'])('is repeated once an hour when the server refuses it (%s)', async (sqlstate) => {
    expect(await looks(sqlstate, [0, 2_000, 4_000, HOUR_MS - 1])).toBe(1);
    expect(await looks(sqlstate, [0, 2_000, HOUR_MS])).toBe(2);
  });

  it('is repeated at the next turn when the cause passes by itself', async () => {
    expect(await looks('57014', [0, 2_000, 4_000])).toBe(3);
  });
});
