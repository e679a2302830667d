import type { Token } from './lexer.js';
import { canonicalOf, canonicalText, PLACEHOLDER, textOf } from './words.js';

const [ROUND, SQUARE] = [0x28, 0x5b];
const LISTS: ReadonlyMap<string, number> = new Map([
  ['in', ROUND],
  ['values', ROUND],
  ['array', SQUARE],
]);
const ENDS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** What a list of values may hold besides literals, and still be one `?`. */
const PLAIN: ReadonlySet<string> = new Set([PLACEHOLDER, ',', '-', '+', 'null', 'true', 'false', 'default']);

/** Makes `IN (?, ?, ?)`, `ARRAY[?, ?]` and `VALUES (?, ?), (?, ?)` one, however long they were. */
export function collapseLists(sql: string, words: readonly Token[]): readonly Token[] {
  let at = words.findIndex((_, i) => opensList(sql, words, i));
  if (at < 0) return words;
  const collapsed = words.slice(0, at);
  while (at < words.length) {
    if (opensList(sql, words, at)) {
      const isRows = canonicalOf(sql, words[at - 1]) === 'values';
      const { words: list, end } = listAt(sql, words, at);
      collapsed.push(...list);
      at = isRows ? endOfRepeats(sql, words, end, list) : end;
    } else collapsed.push(words[at++] as Token);
  }
  return collapsed;
}

/** Few words are brackets, so that is asked first. */
function opensList(sql: string, words: readonly Token[], at: number): boolean {
  const bracket = sql.charCodeAt(words[at]?.start ?? sql.length);
  return (bracket === ROUND || bracket === SQUARE) && LISTS.get(canonicalOf(sql, words[at - 1])) === bracket;
}

interface List {
  readonly words: readonly Token[];
  /** Behind its closing bracket. */
  readonly end: number;
}

/** The list whose bracket opens at `start`, as short as it can be told. */
function listAt(sql: string, words: readonly Token[], start: number): List {
  const end = endOfBracket(sql, words, start);
  const inner = words.slice(start + 1, end - 1);
  const whole = words.slice(start, end);
  const [first, last] = [inner[0], inner.at(-1)];
  if (first === undefined || last === undefined || first === last) return { words: whole, end };
  if (!inner.every((word) => PLAIN.has(canonicalOf(sql, word)))) return { words: whole, end };
  const placeholder: Token = { kind: 'constant', start: first.start, end: last.end, spaced: false };
  const closing = whole.length > inner.length + 1 ? [{ ...(whole.at(-1) as Token), spaced: false }] : [];
  return { words: [whole[0] as Token, placeholder, ...closing], end };
}

/** Skips rows of VALUES that say what the first one says. */
function endOfRepeats(sql: string, words: readonly Token[], start: number, row: readonly Token[]): number {
  const said = canonicalText(sql, row);
  let at = start;
  while (textOf(sql, words[at]) === ',' && textOf(sql, words[at + 1]) === '(') {
    const next = listAt(sql, words, at + 1);
    if (canonicalText(sql, next.words) !== said) return at;
    at = next.end;
  }
  return at;
}

/** Behind the bracket that closes the one at `start`; the end where the text was cut before it. */
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
