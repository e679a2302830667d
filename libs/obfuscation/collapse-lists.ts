import { PLACEHOLDER, type Word } from './words.js';

const LISTS: ReadonlyMap<string, string> = new Map([
  ['in', '('],
  ['values', '('],
  ['array', '['],
]);
const ENDS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** What a list of values may hold besides literals, and still be one `?`. */
const PLAIN: ReadonlySet<string> = new Set([PLACEHOLDER, ',', '-', '+', 'null', 'true', 'false', 'default']);

/** Makes `IN (?, ?, ?)`, `ARRAY[?, ?]` and `VALUES (?, ?), (?, ?)` one, however long they were. */
export function collapseLists(words: readonly Word[]): Word[] {
  const collapsed: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Word;
    collapsed.push(word);
    at += 1;
    const opening = words[at]?.text;
    // Few words have a bracket behind them, so that is asked first.
    if ((opening !== '(' && opening !== '[') || LISTS.get(word.canonical) !== opening) continue;
    const first = listAt(words, at);
    collapsed.push(...first.words);
    at = first.end;
    if (word.canonical === 'values') at = endOfRepeats(words, at, first.words);
  }
  return collapsed;
}

interface List {
  readonly words: readonly Word[];
  /** Behind its closing bracket. */
  readonly end: number;
}

/** The list whose bracket opens at `start`, as short as it can be told. */
function listAt(words: readonly Word[], start: number): List {
  const end = endOfBracket(words, start);
  const inner = words.slice(start + 1, end - 1);
  const whole = words.slice(start, end);
  if (inner.length < 2 || !inner.every(({ canonical }) => PLAIN.has(canonical))) return { words: whole, end };
  const placeholder = { text: PLACEHOLDER, canonical: PLACEHOLDER, spaced: false };
  const closing = whole.length > inner.length + 1 ? [{ ...(whole.at(-1) as Word), spaced: false }] : [];
  return { words: [whole[0] as Word, placeholder, ...closing], end };
}

/** Skips rows of VALUES that say what the first one says. */
function endOfRepeats(words: readonly Word[], start: number, row: readonly Word[]): number {
  let at = start;
  while (words[at]?.text === ',' && words[at + 1]?.text === '(') {
    const next = listAt(words, at + 1);
    const isRepeat =
      next.words.length === row.length && next.words.every((word, i) => word.canonical === row[i]?.canonical);
    if (!isRepeat) return at;
    at = next.end;
  }
  return at;
}

/** Behind the bracket that closes the one at `start`; the end where the text was cut before it. */
function endOfBracket(words: readonly Word[], start: number): number {
  const open = words[start]?.text ?? '';
  let depth = 0;
  for (let at = start; at < words.length; at++) {
    const { text } = words[at] as Word;
    if (text === open) depth += 1;
    else if (text === ENDS[open]) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return words.length + 1;
}
