import type { Telemetry } from '@pgherald/telemetry';
import { NO_TELEMETRY } from '@pgherald/telemetry';
import type { PollFinished } from './poll-finished.js';
import { recordPollTelemetry } from './poll-telemetry.js';

const events: PollFinished['events'] = [
  {
    type: 'MetricsCollected',
    durationMs: 250,
    statements: 7,
    rows: 30,
    databases: 2,
    late: 3,
    groups: [
      { group: 'locks', rows: 11, durationMs: 1, readings: 1, failures: 0, incomplete: 0, coveragePct: 100 },
      { group: 'wal', rows: 19, durationMs: 2, readings: 1, failures: 3, incomplete: 0, coveragePct: 25 },
    ],
  },
  {
    type: 'CollectionError',
    group: 'wal',
    database: null,
    columns: [],
    sqlstate: '57014',
    code: 'statement-timeout',
    retryable: true,
    attempts: 3,
    message: 'wal could not be read',
  },
];

describe('the telemetry of a poll', () => {
  const source = { context: 'database-metrics', server: 'orders-1' };
  const figures = (accepted: boolean): string[] => {
    const lines: string[] = [];
    const record: Telemetry['record'] = (metric, value, attributes) => {
      const others = Object.entries<string>(attributes).filter(([name]) => !(name in source));
      lines.push([metric, value, ...others.map(([, text]) => text)].join(' '));
    };
    const refusal = accepted ? undefined : 'the log is full';
    recordPollTelemetry({ ...NO_TELEMETRY, record }, source, { events, records: 5, refusal, publishMs: 40 });
    return lines;
  };

  it('records outcome and times of the poll, and rows, coverage and errors of each group', () => {
    expect(figures(true)).toEqual([
      'polls 1 published',
      'publishDuration 0.04',
      'events 5',
      'pollDuration 0.25',
      'latePolls 3',
      'rows 11 locks',
      'coverage 100 locks',
      'rows 19 wal',
      'coverage 25 wal',
      'errors 1 wal statement-timeout',
    ]);
  });

  it('records no events if the log refused them', () => {
    const lines = figures(false);
    expect(lines[0]).toBe('polls 1 unpublished');
    expect(lines.filter((line) => line.startsWith('events'))).toEqual([]);
  });
});
