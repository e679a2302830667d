import fc from 'fast-check';
import { cutText } from './cut-text.js';

describe('a text that is cut', () => {
  it('is unchanged if it fits', () => {
    expect(cutText('über', 5)).toBe('über');
  });

  it.each([
    ['abc', 2, 'ab'],
    ['über', 1, ''],
    ['über', 2, 'ü'],
    ['a€b', 3, 'a'],
    ['a€b', 4, 'a€'],
    ['a😀b', 4, 'a'],
    ['a😀b', 5, 'a😀'],
    ['abc', 0, ''],
  ])('keeps whole characters: %s in %i bytes', (text, bytes, cut) => expect(cutText(text, bytes)).toBe(cut));

  it('is a prefix that leaves room for less than one character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, bytes) => {
        const cut = cutText(text, bytes);
        expect(text.startsWith(cut)).toBe(true);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
        const next = String.fromCodePoint(text.codePointAt(cut.length) ?? 0);
        if (cut !== text) expect(Buffer.byteLength(cut + next)).toBeGreaterThan(bytes);
      }),
    );
  });
});
