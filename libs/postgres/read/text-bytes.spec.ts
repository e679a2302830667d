import fc from 'fast-check';
import { decodeText, encodeText } from './text-bytes.js';

const asBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('text as bytes', () => {
  it('is decoded as UTF-8 if it is well formed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(decodeText(asBytes(text))).toBe(text)));
  });

  it('is escaped byte by byte if it is not', () => {
    expect(decodeText('caf\xe9')).toBe('caf\\xE9');
    expect(decodeText('\xff\xfe a \xc3\xa9 \xc3')).toBe('\\xFF\\xFE a é \\xC3');
    // Overlong forms, surrogates and code points beyond Unicode are not UTF-8.
    expect(decodeText('\xc0\xaf \xed\xa0\x80 \xf5\x80\x80\x80')).toBe(
      '\\xC0\\xAF \\xED\\xA0\\x80 \\xF5\\x80\\x80\\x80',
    );
  });

  it('is sent back as the bytes from which it was read', () => {
    const bytes = fc.uint8Array().map((array) => Buffer.from(array).toString('latin1'));
    fc.assert(fc.property(bytes, (text) => expect(encodeText(decodeText(text)).toString('latin1')).toBe(text)));
  });
});
