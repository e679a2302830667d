import type { LogRecord } from '@pgherald/event-log';
import { PollGroups } from './poll-groups.js';

const SECOND = 1_000;

function record(kind: string, second: number, appendedAt: number): LogRecord {
  const headers = { ce_source: '/shop/one', ce_time: `2026-01-02T12:00:0${second}.000000Z` };
  return {
    topic: `p.query-analysis${kind}`,
    key: 'shop',
    headers,
    value: Buffer.alloc(0),
    partition: 0,
    offset: 0,
    appendedAt,
  };
}

const polls = (groups: PollGroups, appendedAt?: number) =>
  [...groups.settled(appendedAt)].map(({ polledAt, records }) => [(polledAt / 1e6) % 60, records.length]);

describe('records grouped by poll', () => {
  it('are settled when a later transaction was appended', () => {
    const groups = new PollGroups('p', 0);
    for (const kind of ['.measured', '.recorded', '']) groups.add(record(kind, 1, 10));
    expect(polls(groups, 10)).toEqual([]);
    groups.add(record('.measured', 2, 11));
    expect(polls(groups, 11)).toEqual([[1, 3]]);
    expect(polls(groups)).toEqual([[2, 1]]);
  });

  it('are in the order of the polls, although the topics of Kafka have clocks of their own', () => {
    const groups = new PollGroups('p', 5 * SECOND);
    groups.add(record('.measured', 1, 0));
    groups.add(record('.measured', 2, 1 * SECOND));
    groups.add(record('.recorded', 1, 2 * SECOND));
    groups.add(record('.recorded', 2, 3 * SECOND));
    expect(polls(groups, 7 * SECOND)).toEqual([]);
    expect(polls(groups, 7.001 * SECOND)).toEqual([[1, 2]]);
    expect(polls(groups, 9 * SECOND)).toEqual([[2, 2]]);
  });
});
