import { micros, type Finding, type Rule } from '@pgherald/decisions';
import type { Reading } from '@pgherald/events';
import type { ReplicationMonitoringMemory } from '@pgherald/memories';
import { hasBegun, kindOf, standbysAmong, type StandbyRow } from './walsenders.js';

export type Standby = ReplicationMonitoringMemory['standbys'][number];

export const STANDBY_RULE: Rule<'StandbyConnected'> = {
  opening: 'StandbyConnected',
  closing: 'StandbyDisconnected',
  whenGone: (facts) => facts,
};

/** Finds standbys and logical subscribers. A standby that has not begun to stream is not connected yet. */
export function standbysOf({ rows }: Reading<'ReplicationMeasured'>): Finding<'StandbyConnected'>[] {
  return standbysAmong(rows).map((rowsByName) => ({
    key: rowsByName.name,
    subject: rowsByName.name,
    standing: hasBegun(rowsByName.row) ? 'over' : 'between',
    value: null,
    limit: null,
    facts: factsOf(rowsByName),
  }));
}

/** Returns the standbys to remember. The lag of a disconnected one is unknown until it is forgotten. */
export function standbysAfter(
  reading: Reading<'ReplicationMeasured'>,
  known: readonly Standby[],
  forgetAfterMs: number,
): readonly Standby[] {
  const rowsByName = new Map(standbysAmong(reading.rows).map((each) => [each.name, each]));
  const names = new Set(known.map(({ name }) => name));
  const kept = known.flatMap((standby) => after(reading, standby, rowsByName.get(standby.name), forgetAfterMs));
  const fresh = [...rowsByName.values()].filter(({ name, row }) => hasBegun(row) && !names.has(name));
  return [...kept, ...fresh.map((each) => connected(each))];
}

function after(
  { complete, polledAt }: Reading,
  standby: Standby,
  rowsByName: StandbyRow | undefined,
  forgetAfterMs: number,
): readonly Standby[] {
  if (rowsByName && standby.goneSince !== null) return [hasBegun(rowsByName.row) ? connected(rowsByName) : standby];
  if (rowsByName) return [{ ...standby, ...factsOf(rowsByName), ...positionOf(rowsByName, standby) }];
  if (!complete) return [standby];
  if (standby.goneSince === null) return [{ ...standby, goneSince: polledAt }];
  return polledAt - standby.goneSince > micros(forgetAfterMs) ? [] : [standby];
}

function connected(rowsByName: StandbyRow): Standby {
  return {
    name: rowsByName.name,
    ...factsOf(rowsByName),
    ...positionOf(rowsByName),
    state: 'unknown',
    goneSince: null,
  };
}

function factsOf({ row }: StandbyRow) {
  const { applicationName, clientAddress, userName, slotName } = row;
  return { applicationName, clientAddress, userName, slotName, kind: kindOf(row) };
}

/** Returns the sent and replayed positions; without a report, the last ones. */
function positionOf({ row }: StandbyRow, known?: Standby) {
  return { sentLsn: row.sentLsn ?? known?.sentLsn ?? null, replayLsn: row.replayLsn ?? known?.replayLsn ?? null };
}
