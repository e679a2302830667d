import type { Telemetry } from '@pgherald/telemetry';
import type { Poll } from './poll.js';

/** A poll that is over. */
export interface DonePoll {
  readonly poll: Pick<Poll, 'told' | 'records'>;
  readonly accepted: boolean;
  readonly publishMs: number;
}

/** What pgherald tells of a poll about itself; the same as its events say to whoever reads those, and what only this process knows. */
export function tellOfPoll(
  telemetry: Telemetry,
  whose: { readonly context: string; readonly server: string },
  { poll: { told, records }, accepted, publishMs }: DonePoll,
): void {
  const record: Telemetry['record'] = (metric, value, attributes) => telemetry.record(metric, value, attributes);
  record('polls', 1, { ...whose, outcome: accepted ? 'published' : 'unpublished' });
  record('publishDuration', publishMs / 1e3, whose);
  if (accepted) record('events', records.length, whose);
  for (const event of told) {
    if (event.type === 'CollectionError') record('errors', 1, { ...whose, group: event.group, code: event.code });
    if (event.type !== 'MetricsCollected') continue;
    record('pollDuration', event.durationMs / 1e3, whose);
    record('latePolls', event.late, whose);
    for (const { group, rows, coveragePct } of event.groups) {
      record('rows', rows, { ...whose, group });
      record('coverage', coveragePct, { ...whose, group });
    }
  }
}
