import { clusterSeen, NO_CLUSTER } from './cluster-seen.js';

const database = { oid: 5, name: 'shop', isWatched: true };
const node = (digest: string) => ({ server: 'two', role: 'standby' as const, memory: {}, digest });

describe('clusterSeen', () => {
  it('is published at first and after each change', () => {
    let before = NO_CLUSTER;
    const published = (
      databases: readonly (typeof database)[],
      digest: string,
      watchedElsewhere: readonly string[] = [],
    ) => {
      const { events, after } = clusterSeen(before, databases, [node(digest)], watchedElsewhere);
      before = after;
      return events.length;
    };
    expect(published([database], 'a')).toBe(1);
    expect(published([database], 'a')).toBe(0);
    expect(published([database], 'b')).toBe(1);
    expect(published([{ ...database, isWatched: false }], 'b')).toBe(1);
    expect(published([{ ...database, isWatched: false }], 'b', ['three'])).toBe(1);
  });

  it('is published with each checkpoint, because replay begins there', () => {
    const { after } = clusterSeen(NO_CLUSTER, [database], [], []);
    expect(clusterSeen(after, [database], [], [], true).events).toHaveLength(1);
    expect(clusterSeen(after, [database], [], [], false).events).toHaveLength(0);
  });

  it('keeps the databases of a server that does not answer', () => {
    const { after } = clusterSeen(NO_CLUSTER, [database], [], []);
    expect(clusterSeen(after, null, [node('a')], []).events).toMatchObject([{ databases: [database] }]);
  });
});
