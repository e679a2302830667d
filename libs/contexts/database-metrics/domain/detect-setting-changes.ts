import { occurrence } from '@pgherald/decisions';
import type { Reading, RowOf, DomainEvent } from '@pgherald/events';

type Setting = RowOf<'SettingsMeasured'>;

/** Detects settings that differ from the reading before. Rows of withheld settings have only the flag `changed`. */
export function detectSettingChanges(
  reading: Reading<'SettingsMeasured'>,
  previous: Reading<'SettingsMeasured'> | undefined,
): DomainEvent[] {
  if (!previous || isUnchanged(reading.rows, previous.rows)) return [];
  const before = new Map(previous.rows.map((row) => [row.name, row]));
  const now = new Map(reading.rows.map((row) => [row.name, row]));
  const changed = reading.rows
    .filter((row) => differs(row, before.get(row.name)))
    .map((row) => settingChanged(reading, row, before.get(row.name), row));
  const gone = previous.rows
    .filter((row) => !now.has(row.name))
    .map((row) => settingChanged(reading, row, row, undefined));
  return [...changed, ...gone];
}

/** The usual case, without an index of all settings. */
function isUnchanged(rows: readonly Setting[], before: readonly Setting[]): boolean {
  const isSame = (row: Setting, i: number): boolean => row.name === before[i]?.name && !differs(row, before[i]);
  return rows.length === before.length && rows.every(isSame);
}

function differs(row: Setting, before: Setting | undefined): boolean {
  if (!before) return true;
  if (row.withheld) return row.changed === true || row.pendingRestart !== before.pendingRestart;
  return row.setting !== before.setting || row.pendingRestart !== before.pendingRestart;
}

function settingChanged(
  reading: Reading,
  row: Setting,
  before: Setting | undefined,
  now: Setting | undefined,
): DomainEvent {
  const { name, unit, source, pendingRestart, withheld } = row;
  const previousValue = withheld ? null : (before?.setting ?? null);
  const newValue = withheld ? null : (now?.setting ?? null);
  const facts = { setting: name, previousValue, newValue, unit, source, pendingRestart, withheld };
  return occurrence('SettingChanged', reading, { subject: name, facts });
}
