import { ClusterRegistry } from './cluster-registry.js';

const SPLIT = { systemIdentifier: 7n, clusters: ['orders', 'shop'], servers: ['one', 'two'] };

describe('ClusterRegistry', () => {
  it('sees no split in nodes of one cluster, nor in servers of their own', () => {
    const registry = new ClusterRegistry();
    expect([
      registry.seen(7n, 'shop', 'one'),
      registry.seen(7n, 'shop', 'two'),
      registry.seen(8n, 'orders', 'three'),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('tells of a split once, whoever sees it again', () => {
    const registry = new ClusterRegistry();
    registry.seen(7n, 'shop', 'two');
    expect(registry.seen(7n, 'orders', 'one')).toEqual(SPLIT);
    expect([registry.seen(7n, 'shop', 'two'), registry.seen(7n, 'orders', 'one')]).toEqual([undefined, undefined]);
  });

  it('does not tell of a split that an earlier run told of', () => {
    const registry = new ClusterRegistry();
    registry.restore([7n]);
    registry.seen(7n, 'shop', 'two');
    expect(registry.seen(7n, 'orders', 'one')).toBeUndefined();
  });

  it('tells again of a split whose event was refused', () => {
    const registry = new ClusterRegistry();
    registry.seen(7n, 'shop', 'two');
    registry.seen(7n, 'orders', 'one');
    registry.release({ split: SPLIT, shared: undefined }, 'orders-1');
    expect(registry.seen(7n, 'shop', 'two')).toEqual(SPLIT);
  });

  it('knows nothing of servers whose identifier is unknown', () => {
    const registry = new ClusterRegistry();
    registry.seen(null, 'shop', 'one');
    expect(registry.seen(null, 'orders', 'two')).toBeUndefined();
  });

  it('knows which nodes of a cluster are watched as those of another one', () => {
    const registry = new ClusterRegistry();
    registry.seen(1n, 'a', 'a-1');
    registry.seen(1n, 'b', 'b-1');
    registry.seen(2n, 'b', 'b-2');
    expect(registry.elsewhere(1n, 'a')).toEqual(['b-1']);
    expect(registry.elsewhere(2n, 'b')).toEqual([]);
    expect(registry.elsewhere(null, 'a')).toEqual([]);
  });
});
