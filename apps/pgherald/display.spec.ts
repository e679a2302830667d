import { EVENTS, type AnyEvent, type EventMap } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import pc from 'picocolors';
import { Activity } from './activity.js';
import { lineOf } from './display.js';

const PLAIN = pc.createColors(false);
const poll: EventMap['MetricsCollected'] = {
  meta: aMeta(),
  durationMs: 12.6,
  statements: 5,
  rows: 112,
  databases: 3,
  late: 0,
  groups: [
    { group: 'databases', rows: 4, durationMs: 1, readings: 1, failures: 0, incomplete: 0, coveragePct: 100 },
    { group: 'locks', rows: 8, durationMs: 2, readings: 2, failures: 0, incomplete: 0, coveragePct: 100 },
  ],
};
const risk: EventMap['WraparoundRiskRaised'] = {
  meta: aMeta(),
  subject: 'shop xid 50 %',
  value: 51.234567,
  limit: 50,
  since: 1,
  episode: 'e',
  reason: null,
  causedBy: 'c',
  firstSight: true,
  database: { oid: 5, name: 'shop' },
  counter: 'xid',
  age: 1_100_000_000,
  toForcedVacuumPct: 550,
  perHour1h: null,
  perHour24h: null,
  hoursToForcedVacuum: null,
  hoursToStop: null,
};
const line = (event: AnyEvent, colors = PLAIN) => lineOf(event, colors);

describe('the display', () => {
  it('shows rows and duration of a poll', () => {
    expect(line({ type: 'MetricsCollected', event: poll })).toBe(
      '03:04:05Z orders-1         polled database-metrics: 2 groups, 3 databases, 112 rows in 13 ms',
    );
  });

  it('shows subject, value, limit and first sight of a decided event', () => {
    expect(line({ type: 'WraparoundRiskRaised', event: risk })).toBe(
      '03:04:05Z orders-1         WraparoundRiskRaised shop xid 50 %: 51.23 %, limit 50 % (seen at start)',
    );
  });

  it('fits the width of a terminal', () => {
    const text = lineOf({ type: 'WraparoundRiskRaised', event: risk }, PLAIN, 70);
    expect(text).toBe('03:04:05Z orders-1         WraparoundRiskRaised shop xid 50 %: 51.23 …');
  });

  it('counts polls and events for the summary', () => {
    const activity = new Activity();
    for (let i = 0; i < 3; i++) activity.polled({ ...poll, rows: 1_000 });
    activity.decided();
    expect(activity.summary()).toBe('3 polls of 1 server, 3,000 rows, 1 event');
  });

  it('shows which context has started', () => {
    const common = {
      limit: null,
      value: null,
      since: 1,
      episode: null,
      reason: null,
      causedBy: null,
      firstSight: false,
    };
    const started = { meta: aMeta(), subject: 'orders-1', ...common, version: '1', intervalMs: 1, groups: [] };
    expect(line({ type: 'ScraperStarted', event: started })).toBe(
      '03:04:05Z orders-1         ScraperStarted orders-1 (database-metrics)',
    );
  });

  it('colours lines by severity', () => {
    expect(EVENTS.WraparoundRiskRaised.severity).toBe('critical');
    expect(line({ type: 'WraparoundRiskRaised', event: risk }, pc.createColors(true))).toContain(
      '\u001b[31mWraparoundRiskRaised',
    );
  });
});
