import { withholdSettings } from './withheld-settings.js';

const rows = (...values: (readonly unknown[])[]) => ({
  fields: ['name', 'setting', 'withheld'],
  types: [25, 25, 16],
  values,
  durationMs: 1,
});
const secret = (setting: string) => ['primary_conninfo', setting, true];
const open = ['work_mem', '4096', false];

describe('withholdSettings', () => {
  it('removes values that may hold a secret, and keeps all others', () => {
    const { fields, values } = withholdSettings(rows(secret('password=hidden'), open), undefined);
    expect(fields).toEqual(['name', 'setting', 'withheld', 'changed']);
    expect(values).toEqual([['primary_conninfo', null, true, null], open]);
  });

  it('does not change its input, because the next reading is compared with it', () => {
    const given = rows(secret('a'));
    withholdSettings(given, undefined);
    expect(given.values).toEqual([secret('a')]);
  });

  it.each([
    ['the same as before', rows(secret('a')), false],
    ['another one', rows(secret('b')), true],
    ['unknown before, since there was no reading', undefined, null],
    ['unknown before, since the setting was not there', rows(open), null],
  ])('notes for a withheld value that is %s whether it changed', (_, before, changed) => {
    expect(withholdSettings(rows(secret('a')), before).values).toEqual([['primary_conninfo', null, true, changed]]);
  });
});
