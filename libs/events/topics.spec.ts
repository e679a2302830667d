import { otherTopics, topicOf } from './topics.js';

describe('the topic of an event', () => {
  it('follows from the kind of the event and the context that publishes it', () => {
    expect(topicOf('WraparoundRiskRaised', 'database-metrics')).toBe('pgherald.database-metrics');
    expect(topicOf('MetricsCollected', 'database-metrics')).toBe('pgherald.database-metrics.recorded');
    expect(topicOf('MemoryCheckpointed', 'query-analysis')).toBe('pgherald.query-analysis.measured');
  });

  it('begins with the prefix of the installation', () => {
    expect(topicOf('CollectionError', 'database-metrics', 'acme')).toBe('acme.database-metrics.recorded');
  });
});

describe('the other topics', () => {
  it('share the prefix', () => {
    expect(otherTopics()).toEqual({
      state: 'pgherald.state',
      schemas: 'pgherald.schemas',
      deadLetter: 'pgherald.dead-letter',
      redelivery: 'pgherald.redelivery',
      targets: 'pgherald.targets',
    });
    expect(otherTopics('acme').schemas).toBe('acme.schemas');
  });
});
