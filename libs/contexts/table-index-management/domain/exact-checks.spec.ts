import { aPoll, aReading, distinctRow } from '@pgherald/testing';
import { withAnswers } from './exact-checks.js';

const check = (databaseOid: number, fillfactor: number) => ({
  databaseOid,
  databaseName: `database ${databaseOid}`,
  oid: 20,
  realBytes: 1_000,
  bloatBytes: 500,
  fillfactor,
});

describe('the answer to an exact check', () => {
  it('is the share that a rewrite would free, which leaves the free space of the fillfactor', () => {
    const bloatOf = (fillfactor: number, freePct: number) => {
      const row = { relationOid: 20, realBytes: 1_000, deadTuplesPct: 0, freePct };
      const database = { oid: 6, name: 'database 6' };
      const reading = aReading('ExactBloatMeasured', [distinctRow('ExactBloatMeasured', 1, row)], { database });
      return withAnswers([check(6, fillfactor)], [], aPoll([reading], [])).exact[0]?.bloatPct;
    };
    expect(bloatOf(100, 30)).toBe(30);
    expect(bloatOf(50, 50)).toBe(0);
    expect(bloatOf(50, 45)).toBe(0);
    // With a fifth of the rows of full pages deleted, a fifth of the pages is bloat.
    expect(bloatOf(30, 76)).toBeCloseTo(20);
  });

  it('belongs to its database, even if another has a relation with the same oid', () => {
    const database = { oid: 6, name: 'database 6' };
    const row = { relationOid: 20, realBytes: 1_000, deadTuplesPct: 15, freePct: 50 };
    const reading = aReading('ExactBloatMeasured', [distinctRow('ExactBloatMeasured', 1, row)], { database });
    const { exactQueue, exact } = withAnswers([check(6, 70), check(5, 100)], [], aPoll([reading], []));
    expect(exact).toEqual([{ databaseOid: 6, oid: 20, at: reading.polledAt, bloatPct: 50, bloatBytes: 500 }]);
    expect(exactQueue).toEqual([check(5, 100)]);
    expect(withAnswers([check(5, 100), check(6, 70)], [], aPoll([reading], [])).exact).toEqual(exact);
  });
});
