import { limitOfRule, limitText, limitValue } from './rule-limits.js';

describe('the limit of a rule', () => {
  it.each([
    ['TableBloated', undefined, 'table-index-management', 'tableBloatPct'],
    ['BlockingDetected', undefined, 'query-analysis', 'blocking'],
    ['ReplicationLagIncreased', undefined, 'replication-monitoring', 'maxLag'],
    ['ReplicationLagIncreased', 'maxLagSize', 'replication-monitoring', 'maxLagSize'],
    ['SlotInactive', undefined, 'replication-monitoring', 'slotInactiveAfter'],
    ['ConnectionsNearLimit', undefined, 'connection-management', 'nearLimitPct'],
  ])('of %s (%p) is found by the help of the settings', (rule, name, context, limit) => {
    expect(limitOfRule(rule, name)).toMatchObject({ rule, context, limit });
  });

  it.each([
    ['TableBloatd', undefined, 'did you mean TableBloated?'],
    ['DeadlockDetected', undefined, 'there is no rule DeadlockDetected with a limit; known are'],
    ['TableBloated', 'tableBloatPc', 'did you mean tableBloatPct?'],
  ])('of %s (%p) is refused', (rule, name, problem) => {
    expect(() => limitOfRule(rule, name)).toThrow(problem);
  });

  it.each([
    ['BlockingDetected', '1500ms', 1_500, '1.5s'],
    ['BlockingDetected', '2m', 120_000, '2m'],
    ['SizeThresholdExceeded', '64MiB', 67_108_864, '64MiB'],
    ['SizeThresholdExceeded', '130MB', 130_000_000, '130MB'],
    ['TableBloated', '12.5', 12.5, '12.5'],
  ])('of %s is read and written as in the configuration: %s', (rule, text, value, written) => {
    const limit = limitOfRule(rule);
    expect(limitValue(limit, text)).toBe(value);
    expect(limitText(limit, value)).toBe(written);
    expect(limitValue(limit, written)).toBe(value);
  });

  it.each(['soon', '101', '-1'])('refuses %s as a percentage', (text) => {
    expect(() => limitValue(limitOfRule('TableBloated'), text)).toThrow(`tableBloatPct: ${text} is not valid`);
  });
});
