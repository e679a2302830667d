import type { Reading, ReplicationMonitoringMemory, Told } from '@pgherald/events';
import type { View } from './episodes.js';
import { factOf } from './fact.js';
import { areVisible, hasBegun, kindOf, standbysAmong, type StandbyRow } from './walsenders.js';

export type Standby = ReplicationMonitoringMemory['standbys'][number];

interface After {
  readonly told: readonly Told[];
  readonly standbys: readonly Standby[];
}

/** Standbys and logical subscribers that came and went; those that went are remembered for a while: their lag is unknown. */
export function detectStandbys(
  view: View,
  reading: Reading<'ReplicationMeasured'>,
  known: readonly Standby[],
  forgetAfterMs: number,
): After {
  if (!areVisible(reading.rows)) return { told: [], standbys: known };
  const rows = standbysAmong(reading.rows);
  const present = new Map(rows.map((each) => [each.name, each]));
  const old = known.map((standby) => seenAgain(view, reading, standby, present.get(standby.name), forgetAfterMs));
  const fresh = rows
    .filter(({ name, row }) => hasBegun(row) && !known.some((standby) => standby.name === name))
    .map((each) => connected(view, reading, each));
  const all = [...old, ...fresh];
  return { told: all.flatMap(({ told }) => told), standbys: all.flatMap(({ standbys }) => standbys) };
}

function seenAgain(
  view: View,
  reading: Reading,
  standby: Standby,
  found: StandbyRow | undefined,
  forgetAfterMs: number,
): After {
  if (found && standby.goneSince !== null)
    return hasBegun(found.row) ? connected(view, reading, found) : { told: [], standbys: [standby] };
  if (found) return { told: [], standbys: [{ ...standby, ...factsOf(found), ...positionOf(found, standby) }] };
  if (!reading.complete) return { told: [], standbys: [standby] };
  if (standby.goneSince === null) return disconnected(reading, standby);
  const isForgotten = reading.polledAt - standby.goneSince > forgetAfterMs * 1_000;
  return { told: [], standbys: isForgotten ? [] : [standby] };
}

function connected({ poll, isFirst }: View, reading: Reading, found: StandbyRow): After {
  const type = 'StandbyConnected';
  const { name } = found;
  const facts = factsOf(found);
  const episode = poll.eventId(reading.eventId, type, name);
  const told = {
    type,
    subject: name,
    ...factOf(reading),
    episode,
    reason: null,
    firstSight: isFirst,
    ...facts,
  } as const;
  const standby = { name, ...facts, ...positionOf(found), state: 'unknown', goneSince: null, episode };
  return { told: [told], standbys: [standby] };
}

function disconnected(reading: Reading, standby: Standby): After {
  const { name, episode, applicationName, clientAddress, userName, slotName, kind } = standby;
  const facts = { applicationName, clientAddress, userName, slotName, kind };
  const closed = { episode, reason: 'dropped', firstSight: false };
  const told = { type: 'StandbyDisconnected', subject: name, ...factOf(reading), ...closed, ...facts } as const;
  return { told: [told], standbys: [{ ...standby, goneSince: reading.polledAt }] };
}

function factsOf({ row }: StandbyRow) {
  const { applicationName, clientAddress, userName, slotName } = row;
  return { applicationName, clientAddress, userName, slotName, kind: kindOf(row) };
}

/** What it was sent and has replayed; while it says nothing, what it said last. */
function positionOf({ row }: StandbyRow, known?: Standby) {
  return { sentLsn: row.sentLsn ?? known?.sentLsn ?? null, replayLsn: row.replayLsn ?? known?.replayLsn ?? null };
}
