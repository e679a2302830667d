import { textsAtOnce } from './observe.js';

describe('texts of statements', () => {
  const texts = (...queryIds: bigint[]) => ({ group: 'statement-texts', database: null, parameters: [queryIds] });
  const plans = { group: 'plans', database: { oid: 5, name: 'shop' }, parameters: [1] };

  it('are asked for once a poll, whoever wants them', () => {
    expect(textsAtOnce([texts(1n, 2n), plans, texts(2n, 3n)])).toEqual([texts(1n, 2n, 3n), plans]);
  });

  it('are asked for as they were when one wants them, or nobody', () => {
    expect(textsAtOnce([plans, texts(1n)])).toEqual([plans, texts(1n)]);
    expect(textsAtOnce([plans])).toEqual([plans]);
  });
});
