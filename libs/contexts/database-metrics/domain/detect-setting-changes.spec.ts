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
  it('publishes nothing at first sight', () => {
    expect(detect(undefined, [{}])).toEqual([]);
  });

  it('publishes neither unchanged values nor changed sources', () => {
    expect(detect([{}], [{ source: 'configuration file' }])).toEqual([]);
  });

  it('publishes the old and the new value', () => {
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

  it('publishes that a change waits for a restart, and that it no longer waits', () => {
    expect(detect([{}], [{ pendingRestart: true }])).toMatchObject([{ pendingRestart: true }]);
    expect(detect([{ pendingRestart: true }], [{}])).toMatchObject([{ pendingRestart: false }]);
  });

  it('publishes settings that an extension added and removed', () => {
    expect(detect([], [{}])).toMatchObject([{ previousValue: null, newValue: '4096' }]);
    expect(detect([{}], [])).toMatchObject([{ previousValue: '4096', newValue: null }]);
  });

  it('publishes only the change of a withheld setting', () => {
    expect(detect([SECRET], [{ ...SECRET, changed: true }])).toMatchObject([
      { subject: 'primary_conninfo', previousValue: null, newValue: null, withheld: true },
    ]);
    expect(detect([SECRET], [{ ...SECRET, changed: false }])).toEqual([]);
    expect(detect([SECRET], [{ ...SECRET, changed: null }])).toEqual([]);
  });

  it('does not publish the value of a setting from before it was withheld', () => {
    const before = { ...SECRET, setting: 'password=hidden', withheld: false };
    expect(JSON.stringify(detect([before], [{ ...SECRET, changed: true }]))).not.toContain('hidden');
  });
});
