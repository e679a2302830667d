import type { Reading, ReplicationMonitoringMemory, RowOf, Told } from '@pgherald/events';
import { follow, type Episode, type Finding, type Kind, type View } from './episodes.js';
import { factOf } from './fact.js';
import { seconds } from './lag.js';
import type { ReplicationMonitoringLimits } from './limits.js';
import { isOfTableCopy } from './walsenders.js';

export type Slot = ReplicationMonitoringMemory['slots'][number];
type Row = RowOf<'ReplicationSlotsMeasured'>;

/** What becomes of a slot that keeps too much WAL, from bad to worse. */
const RISKS = ['extended', 'unreserved', 'lost'];

/** Slots that last longer than a connection, or the copy of a table. */
export function lastingSlots(rows: readonly Row[]): Row[] {
  return rows.filter(({ slotName, isTemporary }) => !isTemporary && !isOfTableCopy(slotName));
}

/** Slots that were created and dropped; one that was created anew under its name is both. */
export function detectSlots(
  view: View,
  reading: Reading<'ReplicationSlotsMeasured'>,
  known: readonly Slot[],
): { readonly told: readonly Told[]; readonly slots: readonly Slot[] } {
  const rows = new Map(lastingSlots(reading.rows).map((row) => [row.slotName, row]));
  const kept = known.filter((slot) => {
    const row = rows.get(slot.name);
    return row === undefined ? !reading.complete : !isAnother(slot, row);
  });
  const created = [...rows.values()]
    .filter(({ slotName }) => !kept.some(({ name }) => name === slotName))
    .map((row) => create(view, reading, row));
  const dropped = known.filter((slot) => !kept.includes(slot)).map((slot) => drop(reading, slot));
  const followed = kept.map((slot) => {
    const row = rows.get(slot.name);
    return row === undefined ? slot : { ...slot, ...stateOf(row, reading.polledAt, slot) };
  });
  return {
    told: [...dropped, ...created.map(({ told }) => told)],
    slots: [...followed, ...created.map(({ slot }) => slot)],
  };
}

/** Nothing that a slot has done can be undone but by dropping it. */
function isAnother(known: Slot, row: Row): boolean {
  if (known.slotType !== row.slotType || known.plugin !== row.plugin || known.databaseName !== row.databaseName)
    return true;
  if (known.isLost) return !isLost(row);
  const wentBack = (before: number | null, now: number | null): boolean => before !== null && (now ?? -1) < before;
  const forgot = known.statsReset === row.statsReset && wentBack(known.totalTransactions, row.totalTransactions);
  const isMoved =
    wentBack(known.restartLsn, row.restartLsn) || wentBack(known.confirmedFlushLsn, row.confirmedFlushLsn);
  return (isMoved && !isLost(row)) || (forgot && row.confirmedFlushLsn !== known.confirmedFlushLsn);
}

function isLost({ walStatus, invalidationReason }: Row): boolean {
  return walStatus === 'lost' || invalidationReason !== null;
}

function create({ poll, isFirst }: View, reading: Reading, row: Row) {
  const type = 'SlotCreated';
  const { slotName: name, slotType, databaseName, plugin } = row;
  const episode = poll.eventId(reading.eventId, type, name);
  const facts = { slotType, databaseName, plugin };
  const told = {
    type,
    subject: name,
    ...factOf(reading),
    episode,
    reason: null,
    firstSight: isFirst,
    ...facts,
  } as const;
  return { told, slot: { name, ...facts, ...stateOf(row, reading.polledAt), episode } };
}

function drop(reading: Reading, { name, episode, slotType, databaseName, plugin }: Slot): Told {
  const closed = { episode, reason: 'dropped', firstSight: false };
  return { type: 'SlotDropped', subject: name, ...factOf(reading), ...closed, slotType, databaseName, plugin };
}

function stateOf(row: Row, now: number, known?: Slot) {
  const { restartLsn, confirmedFlushLsn, totalTransactions, statsReset } = row;
  return {
    restartLsn,
    confirmedFlushLsn,
    totalTransactions,
    statsReset,
    isLost: isLost(row),
    unusedSince: unusedSince(row, now, known),
  };
}

/** Some consumers connect only now and then: a slot that has moved was used. Copies on a standby are never used. */
function unusedSince(row: Row, now: number, known: Slot | undefined): number | null {
  if (row.isActive || row.isSynced) return null;
  if (row.inactiveSince !== null) return row.inactiveSince;
  const moved = known !== undefined && known.confirmedFlushLsn !== row.confirmedFlushLsn;
  return moved ? now : (known?.unusedSince ?? now);
}

/** Slots that nobody uses, and those that keep too much WAL. */
export function detectSlotRisks(
  view: View,
  reading: Reading<'ReplicationSlotsMeasured'>,
  slots: readonly Slot[],
  bytesPerSecond: number | null,
  limits: ReplicationMonitoringLimits,
  episodes: readonly Episode[],
): { readonly told: readonly Told[]; readonly episodes: readonly Episode[] } {
  const rows = lastingSlots(reading.rows);
  const since = new Map(slots.map(({ name, unusedSince: unused }) => [name, unused]));
  const unused = rows.map((row) => disuseOf(row, since.get(row.slotName) ?? null, reading.polledAt, limits));
  const inactive = follow(view, inactiveKind(limits), unused, episodes);
  const risks = rows.flatMap((row) => risksOf(row, bytesPerSecond));
  const risky = follow(view, RISK_KIND, risks, inactive.episodes);
  return { told: [...inactive.told, ...risky.told], episodes: risky.episodes };
}

const GONE = { slotType: null, retainedBytes: null } as const;

function inactiveKind({ slotInactiveAfter }: ReplicationMonitoringLimits): Kind<'SlotInactive'> {
  return {
    opening: 'SlotInactive',
    lasting: slotInactiveAfter * 1_000,
    gone: (slotName) => ({ slotName, ...GONE }),
  };
}

function disuseOf(
  { slotName, slotType, retainedBytes }: Row,
  since: number | null,
  now: number,
  { slotInactiveAfter }: ReplicationMonitoringLimits,
): Finding<'SlotInactive'> {
  return {
    subject: slotName,
    standing: since === null ? 'under' : 'over',
    value: since === null ? null : seconds(now - since),
    limit: slotInactiveAfter / 1_000,
    facts: { slotName, slotType, retainedBytes },
    since,
  };
}

const RISK_KIND: Kind<'SlotAtRisk'> = {
  opening: 'SlotAtRisk',
  gone: (subject) => {
    const status = RISKS.find((each) => subject.endsWith(` ${each}`)) ?? '';
    const unknown = { safeWalSize: null, secondsToLost: null, invalidationReason: null };
    return { slotName: subject.slice(0, -status.length - 1), ...GONE, walStatus: status, ...unknown };
  },
};

/** Each status has an episode of its own, which goes on while it is worse. */
function risksOf(row: Row, bytesPerSecond: number | null): Finding<'SlotAtRisk'>[] {
  const { slotName, slotType, retainedBytes, safeWalSize, invalidationReason } = row;
  const now = isLost(row) ? RISKS.length - 1 : RISKS.indexOf(row.walStatus ?? '');
  const secondsToLost = safeWalSize !== null && bytesPerSecond ? Math.max(0, safeWalSize) / bytesPerSecond : null;
  return RISKS.map((walStatus, rank) => ({
    subject: `${slotName} ${walStatus}`,
    standing: rank === now ? 'over' : rank < now ? 'between' : 'under',
    value: retainedBytes,
    limit: safeWalSize === null || retainedBytes === null ? null : retainedBytes + safeWalSize,
    facts: { slotName, slotType, retainedBytes, walStatus, safeWalSize, secondsToLost, invalidationReason },
  }));
}
