import { aPoll, aReading } from '@pgherald/testing';
import { limitsOf } from '../testing/readings.js';
import { INITIAL_MEMORY, observe, joinTextRequests } from './observe.js';

describe('texts of statements', () => {
  const texts = (...parameters: (readonly bigint[])[]) => ({ group: 'statement-texts', database: null, parameters });
  const plans = { group: 'plans', database: { oid: 5, name: 'shop' }, parameters: [1] };

  it('are requested once in a poll, for all purposes', () => {
    expect(joinTextRequests([texts([1n, 2n]), plans, texts([2n, 3n]), texts([], [4n, 4n])])).toEqual([
      texts([1n, 2n, 3n], [4n]),
      plans,
    ]);
    expect(joinTextRequests([plans])).toEqual([plans]);
  });

  it('without rank are neither kept nor published', () => {
    const text = { databaseOid: 5, userOid: 10, toplevel: true, queryIsCut: false, isOwn: false };
    const rows = [
      { ...text, queryId: 1n, fingerprint: 'f1', queryText: 'Q1', isUnranked: false },
      { ...text, queryId: 2n, fingerprint: 'f2', queryText: 'Q2', isUnranked: true },
    ];
    const { memory, events } = observe(INITIAL_MEMORY, aPoll([aReading('StatementTextsMeasured', rows)]), limitsOf());
    expect(memory.texts.map(({ queryText }) => queryText)).toEqual(['Q1']);
    expect([memory.announced, events.length]).toEqual([['f1'], 1]);
  });
});
