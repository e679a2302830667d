import { standingOf } from './standing.js';

describe('a value', () => {
  it('is over from the limit on, and under only below the share that clears', () => {
    const standings = [101, 100, 99, 90, 89].map((value) => standingOf(value, 100, 90));
    expect(standings).toEqual(['over', 'over', 'between', 'between', 'under']);
  });
});
