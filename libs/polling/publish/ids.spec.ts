import { decisionId } from '@pgherald/decisions';
import { measuredId, pollId } from './ids.js';

// Computed by Python's uuid.uuid5. These ids are in users' logs: a change would publish every event again.
describe('ids', () => {
  const poll = pollId('orders-1', 'database-metrics', 1_767_323_045_000_006);

  it('are the same for the same fact, in every version', () => {
    expect(poll).toBe('084d0bc9-36f0-556e-ad3e-f41e8c697e62');
    expect(measuredId(poll, 'databases', 0, 0)).toBe('5373c09c-2718-5f25-a757-1066a5714ca0');
    expect(decisionId(poll, 'DeadlockDetected', 'orders')).toBe('4c754330-38b2-5650-9e28-798c46819fce');
  });

  it('differ with each thing they are made of', () => {
    const ids = [
      poll,
      pollId('orders-2', 'database-metrics', 1_767_323_045_000_006),
      pollId('orders-1', 'query-analysis', 1_767_323_045_000_006),
      pollId('orders-1', 'database-metrics', 1_767_323_045_000_007),
      measuredId(poll, 'databases', 0, 0),
      measuredId(poll, 'locks', 0, 0),
      measuredId(poll, 'databases', 5, 0),
      measuredId(poll, 'databases', 0, 1),
      decisionId(poll, 'DeadlockDetected', 'orders'),
      decisionId(poll, 'StatsReset', 'orders'),
      decisionId(poll, 'DeadlockDetected', 'stock'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('do not run parts into one another', () => {
    expect(pollId('a', 'b","c', 1)).not.toBe(pollId('a","b', 'c', 1));
    expect(decisionId('x', 'ab', 'c')).not.toBe(decisionId('x', 'a', 'bc'));
  });
});
