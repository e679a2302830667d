import type { Token } from './lexer.js';
import { canonicalOf, canonicalText, PLACEHOLDER, textOf } from './words.js';

const [ROUND, SQUARE] = [0x28, 0x5b];
const LISTS: ReadonlyMap<string, number> = new Map([
  ['in', ROUND],
  ['values', ROUND],
  ['array', SQUARE],
]);
const ENDS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** Tokens besides literals that a list may contain and still become one `?`. */
const PLAIN: ReadonlySet<string> = new Set([PLACEHOLDER, ',', '-', '+', 'null', 'true', 'false', 'default']);

/** Collapses `IN (?, ?, ?)`, `ARRAY[?, ?]` and `VALUES (?, ?), (?, ?)` of any length to one form each. */
export function collapseLists(sql: string, words: readonly Token[]): readonly Token[] {
  let at = words.findIndex((_, i) => opensList(sql, words, i));
  if (at < 0) return words;
  const collapsed = words.slice(0, at);
  while (at < words.length) {
    if (opensList(sql, words, at)) {
      const isRows = canonicalOf(sql, words[at - 1]) === 'values';
      const { words: list, end } = listAt(sql, words, at);
      for (const each of list) collapsed.push(each);
      at = isRows ? endOfRepeats(sql, words, end, list) : end;
    } else collapsed.push(words[at++] as Token);
  }
  return collapsed;
}

/** Checked first, because few words are brackets. */
function opensList(sql: string, words: readonly Token[], at: number): boolean {
  const bracket = sql.charCodeAt(words[at]?.start ?? sql.length);
  return (bracket === ROUND || bracket === SQUARE) && LISTS.get(canonicalOf(sql, words[at - 1])) === bracket;
}

interface List {
  readonly words: readonly Token[];
  /** Index after the closing bracket. */
  readonly end: number;
}

/** Returns the list whose bracket opens at `start` in its collapsed form. */
function listAt(sql: string, words: readonly Token[], start: number): List {
  const plain = plainListAt(sql, words, start);
  if (plain) return plain;
  const end = endOfBracket(sql, words, start);
  return { words: words.slice(start, end), end };
}

/** Collapses a list of two or more literals and nothing else. */
function plainListAt(sql: string, words: readonly Token[], start: number): List | undefined {
  let end = start + 1;
  while (PLAIN.has(canonicalOf(sql, words[end]))) end += 1;
  const [opening, first, last, closing] = [words[start], words[start + 1], words[end - 1], words[end]];
  if (!opening || !first || !last || end - start < 3) return undefined;
  if (closing && textOf(sql, closing) !== ENDS[textOf(sql, opening)]) return undefined;
  const placeholder: Token = { kind: 'constant', start: first.start, end: last.end, spaced: false };
  return { words: [opening, placeholder, ...(closing ? [{ ...closing, spaced: false }] : [])], end: end + 1 };
}

/** Skips rows of VALUES with the same form as the first one. */
function endOfRepeats(sql: string, words: readonly Token[], start: number, row: readonly Token[]): number {
  const said = canonicalText(sql, row);
  let at = start;
  while (textOf(sql, words[at]) === ',' && textOf(sql, words[at + 1]) === '(') {
    // Reads at most the length of the first row, because nested unclosed rows would be read repeatedly.
    const end = at + 1 + row.length;
    const next = plainListAt(sql, words, at + 1) ?? { words: words.slice(at + 1, end), end };
    if (canonicalText(sql, next.words) !== said) return at;
    at = next.end;
  }
  return at;
}

/** Returns the index after the bracket that closes the one at `start`, or the end of a text that was cut before it. */
function endOfBracket(sql: string, words: readonly Token[], start: number): number {
  const open = textOf(sql, words[start]);
  let depth = 0;
  for (let at = start; at < words.length; at++) {
    const text = textOf(sql, words[at]);
    if (text === open) depth += 1;
    else if (text === ENDS[open]) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return words.length + 1;
}
