import type { Token } from './lexer.js';
import { canonicalOf, canonicalText, PLACEHOLDER, textOf } from './words.js';

const LISTS: ReadonlyMap<string, string> = new Map([
  ['in', '('],
  ['values', '('],
  ['array', '['],
]);
const ENDS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** What a list of values may hold besides literals, and still be one `?`. */
const PLAIN: ReadonlySet<string> = new Set([PLACEHOLDER, ',', '-', '+', 'null', 'true', 'false', 'default']);

/** Makes `IN (?, ?, ?)`, `ARRAY[?, ?]` and `VALUES (?, ?), (?, ?)` one, however long they were. */
export function collapseLists(sql: string, words: readonly Token[]): Token[] {
  const collapsed: Token[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Token;
    collapsed.push(word);
    at += 1;
    const opening = sql[words[at]?.start ?? sql.length];
    // Few words have a bracket behind them, so that is asked first.
    if (opening !== '(' && opening !== '[') continue;
    const list = canonicalOf(sql, word);
    if (LISTS.get(list) !== opening) continue;
    const first = listAt(sql, words, at);
    collapsed.push(...first.words);
    at = first.end;
    if (list === 'values') at = endOfRepeats(sql, words, at, first.words);
  }
  return collapsed;
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
