import { aReading } from '@pgherald/testing';
import { settingRow } from '../testing/readings.js';
import { detectSettingChanges } from './detect-setting-changes.js';

type Row = Partial<ReturnType<typeof settingRow>>;

const settings = (rows: readonly Row[]) =>
  aReading(
    'SettingsMeasured',
    rows.map((row) => settingRow(row)),
  );
const detect = (before: readonly Row[] | undefined, now: readonly Row[]) =>
  detectSettingChanges(settings(now), before && settings(before));

const SECRET = { name: 'primary_conninfo', setting: null, withheld: true };

describe('detectSettingChanges', () => {
  it('tells nothing at first sight', () => {
    expect(detect(undefined, [{}])).toEqual([]);
  });

  it('tells nothing of what stays, nor of where it comes from', () => {
    expect(detect([{}], [{ source: 'configuration file' }])).toEqual([]);
  });

  it('tells the value before and after', () => {
    expect(detect([{}, { name: 'jit' }], [{ setting: '8192', source: 'database' }, { name: 'jit' }])).toMatchObject([
      {
        type: 'SettingChanged',
        subject: 'work_mem',
        setting: 'work_mem',
        previousValue: '4096',
        newValue: '8192',
        unit: 'kB',
        source: 'database',
        withheld: false,
      },
    ]);
  });

  it('tells that a change waits for a restart, and that it waits no more', () => {
    expect(detect([{}], [{ pendingRestart: true }])).toMatchObject([{ pendingRestart: true }]);
    expect(detect([{ pendingRestart: true }], [{}])).toMatchObject([{ pendingRestart: false }]);
  });

  it('tells of settings that came and went with an extension', () => {
    expect(detect([], [{}])).toMatchObject([{ previousValue: null, newValue: '4096' }]);
    expect(detect([{}], [])).toMatchObject([{ previousValue: '4096', newValue: null }]);
  });

  it('tells of a withheld setting only that it changed', () => {
    expect(detect([SECRET], [{ ...SECRET, changed: true }])).toMatchObject([
      { subject: 'primary_conninfo', previousValue: null, newValue: null, withheld: true },
    ]);
    expect(detect([SECRET], [{ ...SECRET, changed: false }])).toEqual([]);
    expect(detect([SECRET], [{ ...SECRET, changed: null }])).toEqual([]);
  });

  it('does not tell the value that a setting had before it was withheld', () => {
    const before = { ...SECRET, setting: 'password=hidden', withheld: false };
    expect(JSON.stringify(detect([before], [{ ...SECRET, changed: true }]))).not.toContain('hidden');
  });
});
