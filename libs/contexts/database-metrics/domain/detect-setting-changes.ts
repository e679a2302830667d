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
  const now = new Set(reading.rows.map(({ name }) => name));
  const changed = reading.rows.filter((row) => differs(row, before.get(row.name)));
  const gone = previous.rows.filter(({ name }) => !now.has(name));
  return [
    ...changed.map((row) => settingChanged(reading, row, before.get(row.name)?.setting, row.setting)),
    ...gone.map((row) => settingChanged(reading, row, row.setting, null)),
  ];
}

/** The usual case, without an index of all settings. */
function isUnchanged(rows: readonly Setting[], before: readonly Setting[]): boolean {
  const isSame = (row: Setting, i: number): boolean => row.name === before[i]?.name && !differs(row, before[i]);
  return rows.length === before.length && rows.every(isSame);
}

function differs(row: Setting, before: Setting | undefined): boolean {
  if (!before) return true;
  const isChanged = row.withheld ? row.changed === true : row.setting !== before.setting;
  return isChanged || row.pendingRestart !== before.pendingRestart;
}

function settingChanged(
  reading: Reading,
  { name, unit, source, pendingRestart, withheld }: Setting,
  before: string | null | undefined,
  now: string | null,
): DomainEvent {
  const values = { previousValue: withheld ? null : (before ?? null), newValue: withheld ? null : now };
  const facts = { setting: name, ...values, unit, source, pendingRestart, withheld };
  return occurrence('SettingChanged', reading, { subject: name, facts });
}
