import { isUtf8 } from 'node:buffer';

/** A text in which each character is one byte, as the driver returns it. */
export type ByteText = string;

const HAS_HIGH_BYTE = /[\u0080-\u00ff]/;
/** Well-formed UTF-8 of two to four bytes, or one invalid byte. */
const SEQUENCE =
  /[\u00c2-\u00df][\u0080-\u00bf]|\u00e0[\u00a0-\u00bf][\u0080-\u00bf]|[\u00e1-\u00ec\u00ee\u00ef][\u0080-\u00bf]{2}|\u00ed[\u0080-\u009f][\u0080-\u00bf]|\u00f0[\u0090-\u00bf][\u0080-\u00bf]{2}|[\u00f1-\u00f3][\u0080-\u00bf]{3}|\u00f4[\u0080-\u008f][\u0080-\u00bf]{2}|[\u0080-\u00ff]/g;
const ESCAPED = /\\x([89A-F][0-9A-F])/g;

/** Decodes UTF-8. An invalid byte, as in SQL_ASCII, becomes `\xE9`, so that different texts stay different. */
export function decodeText(bytes: ByteText): string {
  if (!HAS_HIGH_BYTE.test(bytes)) return bytes;
  const buffer = Buffer.from(bytes, 'latin1');
  if (isUtf8(buffer)) return buffer.toString('utf8');
  return bytes.replace(SEQUENCE, (sequence) =>
    sequence.length > 1
      ? Buffer.from(sequence, 'latin1').toString('utf8')
      : `\\x${sequence.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Encodes a text in the form in which the driver returns texts. */
export function bytesOf(text: string): ByteText {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Whether decoding cannot affect the surrounding syntax, so that it may come first, which is faster. */
export function isWellFormed(bytes: ByteText): boolean {
  return !HAS_HIGH_BYTE.test(bytes) || isUtf8(Buffer.from(bytes, 'latin1'));
}

/** Returns the bytes of a text from {@link decodeText}, to send a name back as it is stored. */
export function encodeText(text: string): Buffer {
  const parts: Buffer[] = [];
  let end = 0;
  for (const { 0: escape, 1: hex = '', index } of text.matchAll(ESCAPED)) {
    parts.push(Buffer.from(text.slice(end, index), 'utf8'), Buffer.from(hex, 'hex'));
    end = index + escape.length;
  }
  return Buffer.concat([...parts, Buffer.from(text.slice(end), 'utf8')]);
}
