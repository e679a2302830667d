import { micros, type Finding, type Rule } from '@pgherald/decisions';
import type { Reading } from '@pgherald/events';
import type { ReplicationMonitoringMemory } from '@pgherald/memories';
import { hasBegun, kindOf, standbysAmong, type Walsender } from './walsenders.js';

export type Standby = ReplicationMonitoringMemory['standbys'][number];

export const STANDBY_RULE: Rule<'StandbyConnected'> = { opening: 'StandbyConnected' };

/** Finds standbys and logical subscribers. A standby that has not begun to stream is not connected yet. */
export function standbysOf({ rows }: Reading<'ReplicationMeasured'>): Finding<'StandbyConnected'>[] {
  return standbysAmong(rows).map(({ name: subject, row }) => ({
    subject,
    standing: hasBegun(row) ? 'over' : 'between',
    facts: factsOf(row),
  }));
}

/** Returns the standbys to remember. The lag of a disconnected one is unknown until it is forgotten. */
export function standbysAfter(
  reading: Reading<'ReplicationMeasured'>,
  known: readonly Standby[],
  forgetAfterMs: number,
): readonly Standby[] {
  const rowsByName = new Map(standbysAmong(reading.rows).map(({ name, row }) => [name, row]));
  const names = new Set(known.map(({ name }) => name));
  const kept = known.flatMap((standby) => after(reading, standby, rowsByName.get(standby.name), forgetAfterMs));
  const fresh = [...rowsByName].filter(([name, row]) => hasBegun(row) && !names.has(name));
  return [...kept, ...fresh.map(([name, row]) => connected(name, row))];
}

function after(
  { complete, polledAt }: Reading,
  standby: Standby,
  row: Walsender | undefined,
  forgetAfterMs: number,
): readonly Standby[] {
  if (row && standby.goneSince !== null) return [hasBegun(row) ? connected(standby.name, row) : standby];
  if (row) return [{ ...standby, ...factsOf(row), ...positionOf(row, standby) }];
  if (!complete) return [standby];
  if (standby.goneSince === null) return [{ ...standby, goneSince: polledAt }];
  return polledAt - standby.goneSince > micros(forgetAfterMs) ? [] : [standby];
}

function connected(name: string, row: Walsender): Standby {
  return { name, ...factsOf(row), ...positionOf(row), state: 'unknown', goneSince: null };
}

function factsOf(row: Walsender) {
  const { applicationName, clientAddress, userName, slotName } = row;
  return { applicationName, clientAddress, userName, slotName, kind: kindOf(row) };
}

/** Returns the sent and replayed positions; without a report, the last ones. */
function positionOf({ sentLsn, replayLsn }: Walsender, known?: Standby) {
  return { sentLsn: sentLsn ?? known?.sentLsn ?? null, replayLsn: replayLsn ?? known?.replayLsn ?? null };
}
