import { elapsed, type EpisodeLedger, type Finding, micros, type Rule, seconds } from '@pgherald/decisions';
import type { Reading, RowOf, DomainEvent } from '@pgherald/events';
import type { ReplicationMonitoringMemory } from '@pgherald/memories';
import type { ReplicationMonitoringSettings } from '../settings.js';
import { isOfTableCopy } from './walsenders.js';

type Slot = ReplicationMonitoringMemory['slots'][number];
type Row = RowOf<'ReplicationSlotsMeasured'>;

/** Statuses of a slot that keeps too much WAL, in increasing severity. */
const RISKS = ['extended', 'unreserved', 'lost'];

/** Selects slots that outlast a connection, or the copy of a table. */
function lastingSlots(rows: readonly Row[]): Row[] {
  return rows.filter(({ slotName, isTemporary }) => !isTemporary && !isOfTableCopy(slotName));
}

export const SLOT_RULE: Rule<'SlotCreated'> = { opening: 'SlotCreated' };

/** Finds the slots of a reading, and those to remember. A slot that was dropped and created again replaces the former one. */
export function slotsOf(
  { rows, complete, polledAt }: Reading<'ReplicationSlotsMeasured'>,
  known: readonly Slot[],
): { readonly findings: readonly Finding<'SlotCreated'>[]; readonly slots: readonly Slot[] } {
  const left = new Map(known.map((slot) => [slot.name, slot]));
  const found = lastingSlots(rows).map((row): { readonly finding: Finding<'SlotCreated'>; readonly slot: Slot } => {
    const { slotName: name, restartLsn, confirmedFlushLsn, totalTransactions, statsReset } = row;
    const before = left.get(name);
    left.delete(name);
    const isReplaced = before !== undefined && isAnother(before, row);
    const facts = { slotType: row.slotType, databaseName: row.databaseName, plugin: row.plugin };
    const positions = { restartLsn, confirmedFlushLsn, totalTransactions, statsReset, isLost: isLost(row) };
    const unused = unusedSince(row, polledAt, isReplaced ? undefined : before);
    return {
      finding: { subject: name, standing: 'over', facts, isReplaced },
      slot: { name, ...facts, ...positions, unusedSince: unused },
    };
  });
  return {
    findings: found.map(({ finding }) => finding),
    slots: [...(complete ? [] : left.values()), ...found.map(({ slot }) => slot)],
  };
}

/** Whether the row is a new slot under the same name: positions and counters of a slot never go back. */
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

/** A slot whose position moved was used, because some consumers connect only briefly. Synchronized copies on a standby are never used. */
function unusedSince(row: Row, now: number, known: Slot | undefined): number | null {
  if (row.isActive || row.isSynced) return null;
  if (row.inactiveSince !== null) return row.inactiveSince;
  const moved = known !== undefined && known.confirmedFlushLsn !== row.confirmedFlushLsn;
  return moved ? now : (known?.unusedSince ?? now);
}

export function detectSlotRisks(
  ledger: EpisodeLedger,
  reading: Reading<'ReplicationSlotsMeasured'>,
  slots: readonly Slot[],
  bytesPerSecond: number | null,
  limits: ReplicationMonitoringSettings,
): readonly DomainEvent[] {
  const rows = lastingSlots(reading.rows);
  const since = new Map(slots.map(({ name, unusedSince: unused }) => [name, unused]));
  const disuse = (row: Row) => disuseOf(row, since.get(row.slotName) ?? null, reading.polledAt, limits);
  return [
    ...ledger.follow(inactiveSlotRule(limits), reading, () => rows.map(disuse)),
    ...ledger.follow(SLOT_RISK_RULE, reading, () => rows.flatMap((row) => risksOf(row, bytesPerSecond))),
  ];
}

const UNKNOWN_USE = { slotType: null, retainedBytes: null } as const;
const UNKNOWN_RISK = { ...UNKNOWN_USE, safeWalSize: null, secondsToLost: null, invalidationReason: null } as const;

function inactiveSlotRule({ slotInactiveAfter }: ReplicationMonitoringSettings): Rule<'SlotInactive'> {
  const lasting = micros(slotInactiveAfter);
  return { opening: 'SlotInactive', lasting, whenGone: (facts) => ({ ...facts, ...UNKNOWN_USE }) };
}

function disuseOf(
  { slotName, slotType, retainedBytes }: Row,
  since: number | null,
  now: number,
  { slotInactiveAfter }: ReplicationMonitoringSettings,
): Finding<'SlotInactive'> {
  return {
    subject: slotName,
    standing: since === null ? 'under' : 'over',
    value: since === null ? null : seconds(elapsed(since, now)),
    limit: seconds(micros(slotInactiveAfter)),
    facts: { slotName, slotType, retainedBytes },
    since,
  };
}

const SLOT_RISK_RULE: Rule<'SlotAtRisk'> = {
  opening: 'SlotAtRisk',
  whenGone: ({ slotName, walStatus }) => ({ slotName, walStatus, ...UNKNOWN_RISK }),
};

/** Each status has its own episode, which stays open while the slot has a worse status. */
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
