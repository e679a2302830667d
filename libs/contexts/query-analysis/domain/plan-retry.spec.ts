import type { QueryAnalysisMemory } from '@pgherald/memories';
import { planRetry } from './plan-retry.js';

type Plan = QueryAnalysisMemory['plans'][number];

const MINUTE = 60_000_000;
const failure = (sqlstate: string | null, failures = 1, reason = 'failed') =>
  ({ reason, sqlstate, failures, triedAt: 0 }) as Plan;
const after = (minutes: number, plan: Plan) => planRetry(plan, minutes * MINUTE, 600_000);

describe('EXPLAIN of a statement that failed', () => {
  it.each(['42803', '42P18', '42601', '42P02', '42P01', '42703', '42804', '42725', '42P10', '0A000', '22P02', '22012'])(
    'is tried again after %s only when the relations change',
    (sqlstate) => expect(after(1_000_000, failure(sqlstate))).toBe('changed'),
  );

  it.each(['42501', '42883', '42704', '3F000', '25006'])(
    'is tried again a day after %s, and before that when the relations change',
    (sqlstate) => {
      expect(after(1_439, failure(sqlstate, 9))).toBe('changed');
      expect(after(1_440, failure(sqlstate, 9))).toBe('now');
    },
  );

  it.each(['55P03', '57014', '40001', '53300', 'XX000'])('is tried again after %s, each time later', (sqlstate) => {
    expect([9, 10].map((minutes) => after(minutes, failure(sqlstate)))).toEqual(['later', 'now']);
    expect([39, 40].map((minutes) => after(minutes, failure(sqlstate, 3)))).toEqual(['later', 'now']);
    expect([1_439, 1_440].map((minutes) => after(minutes, failure(sqlstate, 60)))).toEqual(['later', 'now']);
  });

  it.each(['truncated', 'not-explainable', 'unparsable', 'own'])('is never tried if the text is %s', (reason) =>
    expect(after(1_000_000, failure(null, 1, reason))).toBe('never'),
  );

  it.each(['foreign', 'pooler'])('is tried in any case if the reason is %s', (reason) =>
    expect(after(10, failure(null, 1, reason))).toBe('now'),
  );
});
