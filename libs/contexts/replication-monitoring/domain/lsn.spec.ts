import { bytesBetween, compareLsn, parseLsn, printLsn } from './lsn.js';

describe('an LSN', () => {
  it.each([
    ['0/0', 0],
    ['0/16B3748', 23_803_720],
    ['1/0', 4_294_967_296],
    ['16/B374D848', 97_500_059_720],
    ['1FFFFF/FFFFFFFF', Number.MAX_SAFE_INTEGER],
  ])('%s is read and printed as PostgreSQL prints it', (text, lsn) => {
    expect(parseLsn(text)).toBe(lsn);
    expect(printLsn(lsn)).toBe(text);
  });

  it.each(['', '0', '0/', '/0', '0/G', '0/123456789', '200000/0', '0/0 ', '-1/0'])('is not %j', (text) => {
    expect(parseLsn(text)).toBeUndefined();
  });

  it('is before another by its bytes, not by its text', () => {
    const sorted = ['10/0', '9/FFFFFFFF', '0/2000000'].map((text) => parseLsn(text) ?? -1).sort(compareLsn);
    expect(sorted.map(printLsn)).toEqual(['0/2000000', '9/FFFFFFFF', '10/0']);
  });

  it('has a distance in bytes to another, 0 if it is ahead', () => {
    expect(bytesBetween(100, 250)).toBe(150);
    expect(bytesBetween(250, 100)).toBe(0);
  });
});
