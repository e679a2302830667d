import { type Token, tokensOf } from './lexer.js';

/** What stands in the place of a literal. */
export const PLACEHOLDER = '?';

/** A statement as tokens, to be shown by {@link written}. */
export interface Words {
  readonly words: readonly Token[];
  /** The text ended, or was given up, in the middle of a token. */
  readonly isCut: boolean;
  /** A letter for each literal: `s` a plain string, `n` a plain number, `p` a parameter, `x` any other, or what looks like one. */
  readonly literals: string;
}

/** Takes comments, the last semicolon and the values of settings out of a statement. */
export function wordsOf(sql: string): Words {
  const tokens = tokensOf(sql);
  let literals = '';
  let [wasLiteral, hasMore] = [false, false];
  for (const token of tokens) {
    const literal = isLiteral(token);
    if (literal) literals += wasLiteral ? 'x' : kindOf(sql, token);
    else if (token.kind === 'operator' && holdsPlaceholder(sql, token)) literals += 'x';
    hasMore ||= literal && wasLiteral;
    wasLiteral = literal;
  }
  const last = tokens.at(-1);
  if (mayLackEnd(sql, last?.end ?? 0)) literals += 'x';
  // 'a' 'b' on two lines are one string.
  const words = hasMore ? tokens.filter((token, i) => !isLiteral(token) || !isLiteral(tokens[i - 1])) : tokens;
  while (words.length > 0 && textOf(sql, words.at(-1)) === ';') words.pop();
  return { words: withoutSettings(sql, words), isCut: last?.kind === 'cut', literals };
}

function isLiteral(token: Token | undefined): boolean {
  return token?.kind === 'constant' || token?.kind === 'cut';
}

function holdsPlaceholder(sql: string, { start, end }: Token): boolean {
  for (let at = start; at < end; at++) if (sql.charCodeAt(at) === 0x3f) return true;
  return false;
}

/** As it may be shown: {@link PLACEHOLDER} for a literal. */
export function textOf(sql: string, token: Token | undefined): string {
  return token === undefined ? '' : isLiteral(token) ? PLACEHOLDER : sql.slice(token.start, token.end);
}

/** The same whatever the case was: what statements are compared by. */
export function canonicalOf(sql: string, token: Token | undefined): string {
  const text = textOf(sql, token);
  return token?.kind === 'word' ? text.toLowerCase() : text;
}

/** Whether a comment behind the last token is without its end, as far as that is told easily: the parser refuses such a text. */
function mayLackEnd(sql: string, end: number): boolean {
  const rest = sql.slice(end);
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
function withoutSettings(sql: string, words: readonly Token[]): readonly Token[] {
  if (!SETTERS.has(canonicalOf(sql, words[0]))) return words;
  const canonical = words.map((word) => canonicalOf(sql, word));
  const set = canonical.indexOf('set');
  const given = canonical.findIndex((word, i) => set >= 0 && i > set && (word === '=' || word === 'to'));
  if (given < 0) return words;
  return [...words.slice(0, given + 1), { kind: 'constant', start: sql.length, end: sql.length, spaced: true }];
}

/** As it was written, but literals are {@link PLACEHOLDER} and white space is folded: what stands so in the text is taken in one piece. */
export function written(sql: string, words: readonly Token[]): string {
  let text = '';
  let [from, to] = [-1, -1];
  for (const word of words) {
    const { start, end, spaced } = word;
    const literal = isLiteral(word);
    const follows = spaced ? start === to + 1 && sql.charCodeAt(to) === 0x20 : start === to;
    if (!literal && follows) {
      to = end;
      continue;
    }
    text += sql.slice(from, to);
    if (spaced && text !== '') text += ' ';
    if (literal) text += PLACEHOLDER;
    [from, to] = [literal ? end : start, end];
  }
  return text + sql.slice(from, to);
}

/** One text for statements that differ in case, layout, literals and length of their lists. */
export function canonicalText(sql: string, words: readonly Token[]): string {
  return words.map((word) => canonicalOf(sql, word)).join(' ');
}
