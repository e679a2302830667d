import type { ConnectionManagementMemory, Observation, PollOfServer, Told } from '@pgherald/events';
import { idleInTransactionOf } from './detect-idle-in-transaction.js';
import { holdersWhenNear, nearLimitOf } from './detect-near-limit.js';
import { permissionReadings, permissionsOf } from './detect-permissions.js';
import { poolExhaustionOf } from './detect-pool-exhaustion.js';
import { end, follow, type View } from './episodes.js';
import type { ConnectionManagementLimits } from './limits.js';
import { observeAnswer, observeFailure } from './reachability.js';

type Memory = ConnectionManagementMemory;
type Limits = ConnectionManagementLimits;
type Observed = Observation<Memory>;

export const NOTHING_KNOWN: Memory = {
  connectedSince: null,
  unreachableSince: null,
  unreachable: null,
  postmasterStartedAt: null,
  holders: [],
  episodes: [],
};

/** Group of what is read before all else; polling calls it so. */
const FACTS = 'server-facts';

/** A server that refuses to list its databases has answered: the list is then a gap of the poll. */
function hasAnswered({ gaps }: PollOfServer): boolean {
  return gaps.some(({ group }) => group === FACTS);
}

/** What connection-management makes of one poll of a server: a pure function of the readings, the memory and the limits. */
export function observe(before: Memory, poll: PollOfServer, limits: Limits): Observed {
  if (poll.databases === null && !hasAnswered(poll)) return observeFailure(before, poll);
  const view = { poll, isFirst: before.connectedSince === null };
  const access = poll.reading('ServerAccessMeasured');
  const answered = access ? observeAnswer(before, poll, access) : { memory: before, told: [] };
  const told: Told[] = [...answered.told];
  let { memory } = answered;
  for (const step of [observeLimits, observeIdle, observePool, observePermissions]) {
    const after = step(memory, view, limits);
    memory = after.memory;
    told.push(...after.told);
  }
  return { memory, told };
}

function observeLimits(memory: Memory, view: View, limits: Limits): Observed {
  const { poll } = view;
  const reading = poll.reading('ConnectionLimitsMeasured');
  if (!reading) return { memory, told: [] };
  const findings = nearLimitOf(poll.server, reading, poll.reading('ConnectionsMeasured'), limits);
  const facts = (subject: string) => ({ scope: subject.split(' ', 1)[0] ?? '', available: null, holders: [] });
  const gone = { reason: 'dropped', facts } as const;
  const { told, episodes } = follow(view, 'ConnectionsNearLimit', { reading, findings, gone }, memory.episodes);
  return { memory: { ...memory, episodes, holders: holdersWhenNear(poll.server, findings) }, told };
}

function observeIdle(memory: Memory, view: View, limits: Limits): Observed {
  const reading = view.poll.reading('ConnectionsMeasured');
  if (!reading) return { memory, told: [] };
  const findings = idleInTransactionOf(reading, limits.idleInTransaction);
  const nobody = { databaseName: null, userName: null, applicationName: null, connections: null };
  const gone = { reason: 'recovered', facts: () => nobody } as const;
  const { told, episodes } = follow(view, 'IdleInTransactionDetected', { reading, findings, gone }, memory.episodes);
  return { memory: { ...memory, episodes }, told };
}

function observePool(memory: Memory, view: View): Observed {
  const { poll } = view;
  const reading = poll.reading('PoolMeasured');
  if (!reading) return { memory, told: [] };
  const findings = poolExhaustionOf(poll.server, reading, poll.previous(reading));
  const gone = { reason: 'dropped', facts: () => ({ waiting: null }) } as const;
  const { told, episodes } = follow(view, 'ConnectionPoolExhausted', { reading, findings, gone }, memory.episodes);
  return { memory: { ...memory, episodes }, told };
}

function observePermissions(memory: Memory, view: View): Observed {
  const { poll } = view;
  const access = poll.reading('ServerAccessMeasured');
  const [row] = access?.rows ?? [];
  if (!access || !row) return { memory, told: [] };
  const watched = new Map(poll.databases?.map(({ oid, isWatched }) => [oid, isWatched]));
  const reasonOf = (oid: number) => (watched.get(oid) ? undefined : watched.has(oid) ? 'unwatched' : 'dropped');
  const left = end(access, 'PermissionMissing', lackedOnce, memory.episodes, reasonOf);
  const told: Told[] = [...left.told];
  let { episodes } = left;
  for (const reading of permissionReadings(poll)) {
    const findings = permissionsOf(poll, row, reading);
    const gone = { reason: 'dropped', facts: lackedOnce } as const;
    const after = follow(view, 'PermissionMissing', { reading, findings, gone }, episodes);
    told.push(...after.told);
    episodes = after.episodes;
  }
  return { memory: { ...memory, episodes }, told };
}

/** Of what is no longer asked for, such as a database that was dropped. */
function lackedOnce(subject: string) {
  const [permission = subject, databaseName = null] = subject.split(' in ');
  return { permission, databaseName, costs: null, statement: null };
}
