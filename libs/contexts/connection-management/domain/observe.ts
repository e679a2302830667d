import { EpisodeLedger } from '@pgherald/decisions';
import type { Observation, PollOfServer, DomainEvent, RowOf } from '@pgherald/events';
import type { ConnectionManagementMemory as Memory } from '@pgherald/memories';
import { IDLE_RULE, idleInTransactionOf } from './detect-idle-in-transaction.js';
import { holdersWhenNear, NEAR_LIMIT_RULE, nearLimitOf } from './detect-near-limit.js';
import { PERMISSION_RULE, permissionReadings, permissionsOf } from './detect-permissions.js';
import { POOL_RULE, poolExhaustionOf } from './detect-pool-exhaustion.js';
import type { ConnectionManagementSettings } from '../settings.js';
import { observeAnswer, observeFailure } from './reachability.js';

export const INITIAL_MEMORY: Memory = {
  connectedSince: null,
  unreachableSince: null,
  unreachable: null,
  postmasterStartedAt: null,
  holders: [],
  episodes: [],
  firstReadings: [],
};

/** Decides on one poll of a server. Pure: the same readings, memory and limits give the same events. */
export function observe(before: Memory, poll: PollOfServer, limits: ConnectionManagementSettings): Observation<Memory> {
  // A server that refuses to list its databases has answered: the group that polling reads first then has a gap.
  const hasAnswered = poll.databases !== null || poll.gaps.some(({ group }) => group === 'server-facts');
  if (!hasAnswered) return observeFailure(before, poll);
  const ledger = new EpisodeLedger(before, poll);
  const access = poll.reading('ServerAccessMeasured');
  const { memory, events } = access ? observeAnswer(before, poll, access) : { memory: before, events: [] };
  const connections = poll.reading('ConnectionsMeasured');
  const used = poll.reading('ConnectionLimitsMeasured');
  const nearLimit = used && nearLimitOf(poll.server, used, connections, limits);
  const holders = nearLimit ? holdersWhenNear(poll.server, nearLimit) : memory.holders;
  const decided = [
    ...events,
    ...ledger.follow(NEAR_LIMIT_RULE, used, () => nearLimit ?? []),
    ...ledger.follow(
      IDLE_RULE,
      connections,
      ({ rows }) => idleInTransactionOf(rows, limits.idleInTransaction),
      'recovered',
    ),
    ...ledger.follow(POOL_RULE, poll.reading('PoolMeasured'), (reading) =>
      poolExhaustionOf(poll.server, reading, poll.previous(reading)),
    ),
    ...observePermissions(poll, access?.rows[0], ledger),
    ...ledger.closeGoneDatabases(),
  ];
  return { memory: { ...memory, holders, ...ledger.memory }, events: decided };
}

function observePermissions(
  poll: PollOfServer,
  access: RowOf<'ServerAccessMeasured'> | undefined,
  ledger: EpisodeLedger,
): readonly DomainEvent[] {
  if (!access) return [];
  return permissionReadings(poll).flatMap((each) =>
    ledger.follow(PERMISSION_RULE, each, (reading) => permissionsOf(poll, access, reading)),
  );
}
