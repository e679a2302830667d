import type { Reading, DomainEvent } from '@pgherald/events';
import type { QueryAnalysisSettings } from '../settings.js';
import type { Session, SessionRow } from './sessions.js';

/** Publishes QuerySampleCollected for each session up to the limit, and a summary. */
export function sampleSessions(
  sessions: readonly Session[],
  previous: Reading<'ActivityMeasured'> | undefined,
  { sampleLimit }: QueryAnalysisSettings,
): DomainEvent[] {
  const hidden = sessions.filter(({ row }) => row.state === null).length;
  const blockers = new Set(sessions.flatMap((session) => session.blockers));
  const watermark = Math.max(...(previous?.rows ?? []).map((row) => row.queryStartedAt ?? 0), 0);
  const newsworthy = sessions.filter(({ row }) => row.state !== null && isNews(row, blockers, watermark));
  const sampled = newsworthy.slice(0, sampleLimit);
  const cut = newsworthy.length - sampled.length;
  return [
    ...sampled.map(sampleOf),
    { type: 'QuerySamplesSummarized', sessions: sessions.length, sampled: sampled.length, hidden, cut },
  ];
}

/** An idle session is published once after it ran a statement, and while others wait for it. */
function isNews({ state, pid, queryStartedAt }: SessionRow, blockers: ReadonlySet<number>, watermark: number): boolean {
  return state !== 'idle' || blockers.has(pid) || (queryStartedAt ?? 0) > watermark;
}

function sampleOf({ row, durationMs, transactionAgeMs, lockWaitMs, schemaName, relationName }: Session): DomainEvent {
  const times = { durationMs, transactionAgeMs, lockWaitMs };
  const trace = traceOf(row.applicationName);
  return { type: 'QuerySampleCollected', key: String(row.pid), ...row, ...times, schemaName, relationName, ...trace };
}

const TRACEPARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/;

function traceOf(applicationName: string | null) {
  const [, traceId = null, spanId = null] = TRACEPARENT.exec(applicationName ?? '') ?? [];
  return { traceId, spanId };
}
