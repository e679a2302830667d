import { ClusterRegistry } from './cluster-registry.js';

const SPLIT = { systemIdentifier: 7n, clusters: ['orders', 'shop'], servers: ['one', 'two'] };

describe('ClusterRegistry', () => {
  it('finds no split among nodes of one cluster or among unrelated servers', () => {
    const registry = new ClusterRegistry();
    expect([
      registry.seen(7n, 'shop', 'one'),
      registry.seen(7n, 'shop', 'two'),
      registry.seen(8n, 'orders', 'three'),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('returns a split once, whichever server sees it again', () => {
    const registry = new ClusterRegistry();
    registry.seen(7n, 'shop', 'two');
    expect(registry.seen(7n, 'orders', 'one')).toEqual(SPLIT);
    expect([registry.seen(7n, 'shop', 'two'), registry.seen(7n, 'orders', 'one')]).toEqual([undefined, undefined]);
  });

  it('does not return a split that an earlier run published', () => {
    const registry = new ClusterRegistry();
    registry.restore([7n]);
    registry.seen(7n, 'shop', 'two');
    expect(registry.seen(7n, 'orders', 'one')).toBeUndefined();
  });

  it('returns a split again after the log refused its event', () => {
    const registry = new ClusterRegistry();
    registry.seen(7n, 'shop', 'two');
    registry.seen(7n, 'orders', 'one');
    registry.release({ split: SPLIT, shared: undefined }, 'orders-1');
    expect(registry.seen(7n, 'shop', 'two')).toEqual(SPLIT);
  });

  it('ignores servers whose system identifier is unknown', () => {
    const registry = new ClusterRegistry();
    registry.seen(null, 'shop', 'one');
    expect(registry.seen(null, 'orders', 'two')).toBeUndefined();
  });

  it('finds nodes of a cluster that are configured in another one', () => {
    const registry = new ClusterRegistry();
    registry.seen(1n, 'a', 'a-1');
    registry.seen(1n, 'b', 'b-1');
    registry.seen(2n, 'b', 'b-2');
    expect(registry.nodesOfOtherClusters(1n, 'a')).toEqual(['b-1']);
    expect(registry.nodesOfOtherClusters(2n, 'b')).toEqual([]);
    expect(registry.nodesOfOtherClusters(null, 'a')).toEqual([]);
  });
});
