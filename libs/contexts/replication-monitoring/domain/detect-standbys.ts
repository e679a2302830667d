import { micros, type Finding, type Rule } from '@pgherald/decisions';
import type { Reading, ReplicationMonitoringMemory } from '@pgherald/events';
import { hasBegun, kindOf, standbysAmong, type StandbyRow } from './walsenders.js';

export type Standby = ReplicationMonitoringMemory['standbys'][number];

export const STANDBY_RULE: Rule<'StandbyConnected'> = {
  opening: 'StandbyConnected',
  closing: 'StandbyDisconnected',
  whenGone: (facts) => facts,
};

/** Finds standbys and logical subscribers. A standby that has not begun to stream is not connected yet. */
export function standbysOf({ rows }: Reading<'ReplicationMeasured'>): Finding<'StandbyConnected'>[] {
  return standbysAmong(rows).map((found) => ({
    key: found.name,
    subject: found.name,
    standing: hasBegun(found.row) ? 'over' : 'between',
    value: null,
    limit: null,
    facts: factsOf(found),
  }));
}

/** Returns the standbys to remember. The lag of a disconnected one is unknown until it is forgotten. */
export function standbysAfter(
  reading: Reading<'ReplicationMeasured'>,
  known: readonly Standby[],
  forgetAfterMs: number,
): readonly Standby[] {
  const found = new Map(standbysAmong(reading.rows).map((each) => [each.name, each]));
  const names = new Set(known.map(({ name }) => name));
  const kept = known.flatMap((standby) => after(reading, standby, found.get(standby.name), forgetAfterMs));
  const fresh = [...found.values()].filter(({ name, row }) => hasBegun(row) && !names.has(name));
  return [...kept, ...fresh.map((each) => connected(each))];
}

function after(
  { complete, polledAt }: Reading,
  standby: Standby,
  found: StandbyRow | undefined,
  forgetAfterMs: number,
): readonly Standby[] {
  if (found && standby.goneSince !== null) return [hasBegun(found.row) ? connected(found) : standby];
  if (found) return [{ ...standby, ...factsOf(found), ...positionOf(found, standby) }];
  if (!complete) return [standby];
  if (standby.goneSince === null) return [{ ...standby, goneSince: polledAt }];
  return polledAt - standby.goneSince > micros(forgetAfterMs) ? [] : [standby];
}

function connected(found: StandbyRow): Standby {
  return { name: found.name, ...factsOf(found), ...positionOf(found), state: 'unknown', goneSince: null };
}

function factsOf({ row }: StandbyRow) {
  const { applicationName, clientAddress, userName, slotName } = row;
  return { applicationName, clientAddress, userName, slotName, kind: kindOf(row) };
}

/** Returns the sent and replayed positions; without a report, the last ones. */
function positionOf({ row }: StandbyRow, known?: Standby) {
  return { sentLsn: row.sentLsn ?? known?.sentLsn ?? null, replayLsn: row.replayLsn ?? known?.replayLsn ?? null };
}
