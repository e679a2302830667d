import { EpisodeLedger } from '@pgherald/decisions';
import type { Observation, PollOfServer, DomainEvent } from '@pgherald/events';
import type { ConnectionManagementMemory } from '@pgherald/memories';
import { IDLE_RULE, idleInTransactionOf } from './detect-idle-in-transaction.js';
import { holdersWhenNear, NEAR_LIMIT_RULE, nearLimitOf } from './detect-near-limit.js';
import { PERMISSION_RULE, permissionReadings, permissionsOf } from './detect-permissions.js';
import { POOL_RULE, poolExhaustionOf } from './detect-pool-exhaustion.js';
import type { ConnectionManagementSettings } from '../settings.js';
import { observeAnswer, observeFailure } from './reachability.js';

type Memory = ConnectionManagementMemory;
type Limits = ConnectionManagementSettings;
type Observed = Observation<Memory>;

export const INITIAL_MEMORY: Memory = {
  connectedSince: null,
  unreachableSince: null,
  unreachable: null,
  postmasterStartedAt: null,
  holders: [],
  episodes: [],
  firstReadings: [],
};

/** Name that polling gives the group it reads first. */
const FACTS = 'server-facts';

/** A server that refuses to list its databases has answered: the poll then has a gap. */
function hasAnswered({ gaps }: PollOfServer): boolean {
  return gaps.some(({ group }) => group === FACTS);
}

/** Decides on one poll of a server. Pure: the same readings, memory and limits give the same events. */
export function observe(before: Memory, poll: PollOfServer, limits: Limits): Observed {
  if (poll.databases === null && !hasAnswered(poll)) return observeFailure(before, poll);
  const ledger = new EpisodeLedger(before, poll);
  const access = poll.reading('ServerAccessMeasured');
  const { memory, events } = access ? observeAnswer(before, poll, access) : { memory: before, events: [] };
  const near = observeLimits(poll, limits, ledger);
  const others = [
    ...observeIdle(poll, limits, ledger),
    ...observePool(poll, ledger),
    ...observePermissions(poll, ledger),
    ...ledger.closeGoneDatabases(),
  ];
  const holders = near?.holders ?? memory.holders;
  return { memory: { ...memory, holders, ...ledger.memory }, events: [...events, ...(near?.events ?? []), ...others] };
}

function observeLimits(poll: PollOfServer, limits: Limits, ledger: EpisodeLedger) {
  const reading = poll.reading('ConnectionLimitsMeasured');
  if (!reading) return undefined;
  const findings = nearLimitOf(poll.server, reading, poll.reading('ConnectionsMeasured'), limits);
  const events = ledger.follow(NEAR_LIMIT_RULE, { reading, findings });
  return { events, holders: holdersWhenNear(poll.server, findings) };
}

function observeIdle(poll: PollOfServer, limits: Limits, ledger: EpisodeLedger): readonly DomainEvent[] {
  const reading = poll.reading('ConnectionsMeasured');
  if (!reading) return [];
  const findings = idleInTransactionOf(reading, limits.idleInTransaction);
  return ledger.follow(IDLE_RULE, { reading, findings, missing: 'recovered' });
}

function observePool(poll: PollOfServer, ledger: EpisodeLedger): readonly DomainEvent[] {
  const reading = poll.reading('PoolMeasured');
  if (!reading) return [];
  return ledger.follow(POOL_RULE, {
    reading,
    findings: poolExhaustionOf(poll.server, reading, poll.previous(reading)),
  });
}

function observePermissions(poll: PollOfServer, ledger: EpisodeLedger): readonly DomainEvent[] {
  const [access] = poll.reading('ServerAccessMeasured')?.rows ?? [];
  if (!access) return [];
  return permissionReadings(poll).flatMap((reading) =>
    ledger.follow(PERMISSION_RULE, { reading, findings: permissionsOf(poll, access, reading) }),
  );
}
