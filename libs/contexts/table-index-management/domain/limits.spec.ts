import { fits } from './limits.js';

describe('a pattern', () => {
  it.each([
    ['audit', 'audit', true],
    ['audit', 'audits', false],
    ['audit*', 'audit_2026', true],
    ['*_log', 'event_log', true],
    ['a*b*c', 'aXbYc', true],
    ['a*b*c', 'acb', false],
    ['ab*ba', 'aba', false],
    ['*', '', true],
    ['a.b', 'aXb', false],
    ['(*', '(x', true],
  ])('%s matches %s: %s', (pattern, name, expected) => {
    expect(fits(pattern, name)).toBe(expected);
  });

  it('that is missing matches all', () => {
    expect(fits(undefined, 'anything')).toBe(true);
  });
});
