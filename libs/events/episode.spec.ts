import { closedBy, standingOf } from './episode.js';

describe('an episode', () => {
  it('begins at its limit and ends below the share of it that clears', () => {
    const standings = [101, 100, 99, 90, 89].map((value) => standingOf(value, 100, 90));
    expect(standings).toEqual(['over', 'over', 'between', 'between', 'under']);
  });

  it('is closed by the event that its schema names', () => {
    expect(closedBy('TableBloated')).toBe('TableBloatCleared');
    expect(() => closedBy('TableBloatCleared')).toThrow('TableBloatCleared opens no episode');
  });
});
