import { bytesBetween, printLsn } from './lsn.js';

describe('an LSN', () => {
  it.each([
    ['0/0', 0],
    ['0/16B3748', 23_803_720],
    ['1/0', 4_294_967_296],
    ['16/B374D848', 97_500_059_720],
    ['1FFFFF/FFFFFFFF', Number.MAX_SAFE_INTEGER],
  ])('%s is printed as PostgreSQL prints it', (text, lsn) => {
    expect(printLsn(lsn)).toBe(text);
  });

  it('has a distance in bytes to another, 0 if it is ahead', () => {
    expect(bytesBetween(100, 250)).toBe(150);
    expect(bytesBetween(250, 100)).toBe(0);
  });
});
