import { variantFrom } from './variants.js';

describe('limits on the command line', () => {
  it.each([
    ['bloat=1', 'write context.limit=value, for example query-analysis.blocking=2s'],
    ['table-index-managment.tableBloatPct=1', 'did you mean table-index-management?'],
    ['table-index-management.tableBloatPc=1', 'unknown key; did you mean tableBloatPct?'],
    ['query-analysis.blocking=soon', 'query-analysis.blocking: expected a duration'],
    ['table-index-management.bloatEvery=1m', 'it changes when PostgreSQL is read, not what is decided'],
  ])('refuses %s', (set, problem) => {
    expect(() => variantFrom(undefined, [set])).toThrow(problem);
  });
});
