import { type Token, tokensOf } from './lexer.js';

/** What stands in the place of a literal. */
export const PLACEHOLDER = '?';

/** A token as it may be shown. */
export interface Word {
  /** As it was written; {@link PLACEHOLDER} for a literal. */
  readonly text: string;
  /** The same whatever the case was: what statements are compared by. */
  readonly canonical: string;
  readonly spaced: boolean;
}

/** A statement as words, without literals. */
export interface Words {
  readonly words: readonly Word[];
  /** The text ended, or was given up, in the middle of a token. */
  readonly isCut: boolean;
  /** A letter for each literal: `s` a plain string, `n` a plain number, `p` a parameter, `x` any other. */
  readonly literals: string;
}

/** Takes literals, comments and the last semicolon out of a statement. */
export function wordsOf(sql: string): Words {
  const tokens = tokensOf(sql);
  const words: Word[] = [];
  let literals = '';
  for (const token of tokens) {
    const word = wordOf(sql, token);
    const isLiteral = word.text === PLACEHOLDER && token.kind !== 'operator';
    // 'a' 'b' on two lines are one string.
    const isMore = word.text === PLACEHOLDER && words.at(-1)?.text === PLACEHOLDER;
    if (!isMore) words.push(word);
    if (isLiteral) literals += isMore ? 'x' : kindOf(sql, token);
  }
  if (mayLackEnd(sql.slice(tokens.at(-1)?.end ?? 0))) literals += 'x';
  while (words.at(-1)?.text === ';') words.pop();
  return { words: withoutSettings(words), isCut: tokens.at(-1)?.kind === 'cut', literals };
}

function wordOf(sql: string, { kind, start, end, spaced }: Token): Word {
  if (kind === 'constant' || kind === 'cut') return { text: PLACEHOLDER, canonical: PLACEHOLDER, spaced };
  const text = sql.slice(start, end);
  return { text, canonical: kind === 'word' ? text.toLowerCase() : text, spaced };
}

/** Whether a comment behind the last token is without its end, as far as that is told easily: the parser refuses such a text. */
function mayLackEnd(rest: string): boolean {
  return rest.includes('/*') && (rest.includes('--') || rest.split('/*').length !== rest.split('*/').length);
}

const NUMBER = /^\d+(?:\.\d+)?$/;
const PARAMETER = /^\$[1-9]\d{0,4}$/;

function kindOf(sql: string, { start, end }: Token): string {
  if (sql.charCodeAt(start) === 0x27) return 's';
  const literal = sql.slice(start, end);
  return NUMBER.test(literal) ? 'n' : PARAMETER.test(literal) ? 'p' : 'x';
}

const SETTERS: ReadonlySet<string> = new Set(['set', 'alter', 'create']);

/** `SET token = abc`: here a word without quotes is a value, so what follows `=` or `TO` goes. */
function withoutSettings(words: Word[]): Word[] {
  if (!SETTERS.has(words[0]?.canonical ?? '')) return words;
  const set = words.findIndex(({ canonical }) => canonical === 'set');
  const given = words.findIndex(({ canonical }, i) => set >= 0 && i > set && (canonical === '=' || canonical === 'to'));
  if (given < 0) return words;
  return [...words.slice(0, given + 1), { text: PLACEHOLDER, canonical: PLACEHOLDER, spaced: true }];
}

/** As it was written, white space folded. */
export function written(words: readonly Word[]): string {
  let text = '';
  for (const word of words) text += word.spaced && text !== '' ? ` ${word.text}` : word.text;
  return text;
}

/** One text for statements that differ in case, layout, literals and length of their lists. */
export function canonicalText(words: readonly Word[]): string {
  let text = words[0]?.canonical ?? '';
  for (let i = 1; i < words.length; i++) text += ` ${words[i]?.canonical}`;
  return text;
}
