import { type ShareEvent, ShareLife } from './share-life.js';

/** States that a share passes through, from its assignment on. */
function statesAfter(...events: readonly ShareEvent[]): string[] {
  const life = new ShareLife();
  return events.map((event) => {
    life.apply(event);
    return life.state;
  });
}

const HOLD = ['has-clusters', 'previous-owner-fenced', 'caught-up'] as const;

describe('the life of a share', () => {
  it('leads from its assignment to its release', () => {
    expect(statesAfter(...HOLD, 'given-back')).toEqual(['fencing', 'catching-up', 'held', 'released']);
  });

  it('begins again with fencing after each outage', () => {
    expect(statesAfter(...HOLD, 'kafka-unavailable', 'kafka-unavailable').slice(3)).toEqual(['fencing', 'fencing']);
    expect(statesAfter('has-clusters', 'previous-owner-fenced', 'kafka-unavailable').at(-1)).toBe('fencing');
  });

  it('begins again when the group confirms a share that another process has fenced', () => {
    expect(statesAfter(...HOLD, 'lost', 'confirmed', 'has-clusters').slice(3)).toEqual(['fenced', 'idle', 'fencing']);
  });

  it('ends with the release, whatever was under way', () => {
    expect(statesAfter('has-clusters', 'given-back', 'previous-owner-fenced', 'lost').slice(1)).toEqual(
      Array(3).fill('released'),
    );
  });

  it('allows no clusters to be watched before the share has caught up', () => {
    expect(() => statesAfter('has-clusters', 'caught-up')).toThrow('a share that is fencing cannot be caught-up');
    expect(() => statesAfter('caught-up')).toThrow(TypeError);
  });
});
