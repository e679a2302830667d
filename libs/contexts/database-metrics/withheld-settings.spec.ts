import { withholdSettings } from './withheld-settings.js';

const secret = (setting: string) => ({ name: 'primary_conninfo', setting, withheld: true });
const open = { name: 'work_mem', setting: '4096', withheld: false };

describe('withholdSettings', () => {
  it('takes the value out of what may hold a secret and leaves the rest as it is', () => {
    const rows = withholdSettings([secret('password=hidden'), open], undefined);
    expect(rows).toEqual([
      { name: 'primary_conninfo', setting: null, withheld: true, changed: null },
      { name: 'work_mem', setting: '4096', withheld: false, changed: null },
    ]);
  });

  it.each([
    ['the same as before', [secret('a')], false],
    ['another one', [secret('b')], true],
    ['unknown before, since there was no reading', undefined, null],
    ['unknown before, since the setting was not there', [open], null],
  ])('says of a withheld value that is %s whether it changed', (_, before, changed) => {
    expect(withholdSettings([secret('a')], before)[0]).toMatchObject({ setting: null, changed });
  });
});
