import { Surroundings } from './surroundings.js';

const database = { oid: 5, name: 'shop', isWatched: true };
const node = (digest: string) => ({ server: 'two', role: 'standby' as const, memory: {}, digest });

describe('what decisions are made from besides readings', () => {
  it('is told at first, and when it changes', () => {
    const surroundings = new Surroundings();
    const tells = (...seen: Parameters<Surroundings['seen']>) => {
      const { told, commit } = surroundings.seen(...seen);
      commit();
      return told.length;
    };
    expect(tells([database], [node('a')], [])).toBe(1);
    expect(tells([database], [node('a')], [])).toBe(0);
    expect(tells([database], [node('b')], [])).toBe(1);
    expect(tells([{ ...database, isWatched: false }], [node('b')], [])).toBe(1);
    expect(tells([{ ...database, isWatched: false }], [node('b')], ['three'])).toBe(1);
  });

  it('is told again when the log did not take it', () => {
    const surroundings = new Surroundings();
    surroundings.seen([database], [], []);
    expect(surroundings.seen([database], [], []).told).toHaveLength(1);
  });

  it('keeps the databases of a server that does not answer', () => {
    const surroundings = new Surroundings();
    surroundings.seen([database], [], []).commit();
    expect(surroundings.seen(null, [node('a')], []).told).toMatchObject([{ databases: [database] }]);
  });
});
