/** Cuts a text to at most `bytes` bytes of UTF-8, without splitting a character. */
export function cutText(text: string, bytes: number): string {
  // A UTF-16 unit takes at most three bytes.
  if (3 * text.length <= bytes || Buffer.byteLength(text) <= bytes) return text;
  const encoded = Buffer.from(text).subarray(0, bytes + 1);
  let end = bytes;
  while (end > 0 && ((encoded[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return encoded.subarray(0, end).toString();
}
