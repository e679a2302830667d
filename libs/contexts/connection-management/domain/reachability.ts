import { decisionId, elapsed, occurrence, seconds } from '@pgherald/decisions';
import type { FailedReading, PollOfServer, Reading, RowOf, DomainEvent } from '@pgherald/events';
import type { ConnectionManagementMemory as Memory } from '@pgherald/memories';
import { flavourOf, warningsOf } from './access.js';

type Observed = { readonly memory: Memory; readonly events: readonly DomainEvent[] };

const CLASSES: ReadonlySet<string> = new Set([
  'dns',
  'refused',
  'unreachable',
  'timeout',
  'tls',
  'authentication',
  'too-many-connections',
  'starting-up',
  'shutting-down',
  'connection-lost',
  'database-missing',
  'unsupported-version',
  'configuration',
]);

/** Opens an episode when the server does not answer; it closes when the server answers again. */
export function observeFailure(memory: Memory, poll: PollOfServer): Observed {
  const [failure] = poll.failures;
  if (memory.unreachable !== null || failure === undefined || isOwnFailure(failure)) return { memory, events: [] };
  const type = 'ServerUnreachable';
  const { server: subject, polledAt: since } = poll;
  const episode = decisionId(poll.id, type, subject);
  const kind = classOf(failure);
  const common = { type, subject, value: null, limit: null, since, episode, reason: null, causedBy: null } as const;
  const holders = kind === 'too-many-connections' ? memory.holders : [];
  const facts = { class: kind, sqlstate: failure.sqlstate, holders };
  const event = { ...common, firstSight: memory.connectedSince === null, ...facts };
  return { memory: { ...memory, unreachable: episode, unreachableSince: since }, events: [event] };
}

/** Nothing was sent to the server: all connections of pgherald were busy, or its database is being dropped or copied. */
function isOwnFailure({ code, sqlstate }: FailedReading): boolean {
  return (code === 'too-many-connections' || code === 'lock-timeout') && sqlstate === null;
}

/** A poll that timed out has waited for the server. */
function classOf({ code }: FailedReading): string {
  if (code === 'statement-timeout') return 'timeout';
  return CLASSES.has(code) ? code : 'other';
}

/** Publishes that the server answers, at first sight and after an outage, and that it restarted. */
export function observeAnswer(memory: Memory, poll: PollOfServer, reading: Reading<'ServerAccessMeasured'>): Observed {
  const [row] = reading.rows;
  if (!row) return { memory, events: [] };
  const postmasterStartedAt = row.postmasterStartedAt ?? memory.postmasterStartedAt;
  const answer = { unreachable: null, unreachableSince: null, postmasterStartedAt };
  const after = { ...memory, ...answer, connectedSince: memory.connectedSince ?? reading.polledAt };
  const isNew = memory.connectedSince === null || memory.unreachable !== null;
  return {
    memory: after,
    events: [...(isNew ? [connected(memory, poll, reading, row)] : []), ...restarted(memory, poll, reading, row)],
  };
}

function connected(
  { connectedSince, unreachable, unreachableSince }: Memory,
  { server: subject }: PollOfServer,
  { polledAt, eventId }: Reading,
  row: RowOf<'ServerAccessMeasured'>,
): DomainEvent {
  const { version, tls, extensions, userName } = row;
  const value = unreachableSince === null ? null : seconds(elapsed(unreachableSince, polledAt));
  const reason = unreachable === null ? null : 'recovered';
  const common = { subject, value, limit: null, since: polledAt, episode: unreachable, reason, causedBy: eventId };
  const facts = { version, tls, flavour: flavourOf(row), extensions, userName, warnings: warningsOf(row) };
  return { type: 'ServerConnected', ...common, firstSight: connectedSince === null, ...facts };
}

function restarted(
  { postmasterStartedAt: previousStartedAt }: Memory,
  { server: subject }: PollOfServer,
  reading: Reading,
  { postmasterStartedAt: startedAt }: RowOf<'ServerAccessMeasured'>,
): DomainEvent[] {
  if (previousStartedAt === null || startedAt === null || previousStartedAt === startedAt) return [];
  return [occurrence('ServerRestarted', reading, { subject, facts: { startedAt, previousStartedAt } })];
}
