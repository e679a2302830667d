import type { Telemetry } from '@pgherald/telemetry';
import type { PollFinished } from './poll-finished.js';

export function recordPollTelemetry(
  telemetry: Telemetry,
  source: { readonly context: string; readonly server: string },
  { events, records, refusal, publishMs }: Pick<PollFinished, 'events' | 'records' | 'refusal' | 'publishMs'>,
): void {
  const record: Telemetry['record'] = (metric, value, attributes) => telemetry.record(metric, value, attributes);
  const isAccepted = refusal === undefined;
  record('polls', 1, { ...source, outcome: isAccepted ? 'published' : 'unpublished' });
  record('publishDuration', publishMs / 1e3, source);
  if (isAccepted) record('events', records, source);
  for (const event of events) {
    if (event.type === 'CollectionError') record('errors', 1, { ...source, group: event.group, code: event.code });
    if (event.type !== 'MetricsCollected') continue;
    record('pollDuration', event.durationMs / 1e3, source);
    record('latePolls', event.late, source);
    for (const { group, rows, coveragePct } of event.groups) {
      record('rows', rows, { ...source, group });
      record('coverage', coveragePct, { ...source, group });
    }
  }
}
