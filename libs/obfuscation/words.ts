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
  /** Where the first string ends that a word touches, as in `'Conan O'Brien'`: behind it what is quoted may be the other way round. -1 for none. */
  readonly doubtful: number;
}

/** Takes comments, the last semicolon and values that are no literals out of a statement. */
export function wordsOf(sql: string): Words {
  const tokens = tokensOf(sql);
  let literals = '';
  let doubtful = -1;
  let [wasLiteral, hasMore] = [false, false];
  for (const token of tokens) {
    if (wasLiteral && doubtful < 0 && touchesString(sql, token)) doubtful = token.start - 1;
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
  const shown = withoutValues(sql, words);
  return { words: shown, isCut: last?.kind === 'cut' || shown.at(-1)?.kind === 'cut', literals, doubtful };
}

function touchesString(sql: string, { kind, start, spaced }: Token): boolean {
  return !spaced && kind !== 'operator' && sql.charCodeAt(start - 1) === QUOTE;
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
  const marks = rest.match(/\/\*|\*\//g) ?? [];
  return marks.length > 0 && (rest.includes('--') || 2 * marks.filter((mark) => mark === '/*').length !== marks.length);
}

const QUOTE = 0x27;
const NUMBER = /^\d+(?:\.\d+)?$/;
const PARAMETER = /^\$[1-9]\d{0,4}$/;

function kindOf(sql: string, { start, end }: Token): string {
  if (sql.charCodeAt(start) === QUOTE) return 's';
  const literal = sql.slice(start, end);
  return NUMBER.test(literal) ? 'n' : PARAMETER.test(literal) ? 'p' : 'x';
}

/** Here SET is about columns, or a privilege; in whatever else begins a statement it is about a setting. */
const NO_SETTERS: ReadonlySet<string> = new Set(
  'select insert update delete merge with values ( explain prepare declare copy grant revoke'.split(' '),
);

/** Takes out what is secret though it is no literal. */
function withoutValues(sql: string, words: readonly Token[]): readonly Token[] {
  const semicolon = sql.indexOf(';');
  const isOne = semicolon < 0 || semicolon >= (words.at(-1)?.end ?? 0);
  if (isOne) return withoutSetting(sql, words);
  const statements = statementsOf(sql, words);
  const copy = statements.findIndex((statement) => readsData(sql, statement));
  if (copy >= 0 && copy < statements.length - 1) statements.splice(copy + 1, Infinity, [restOf(sql, 'cut')]);
  return statements.flatMap((statement) => withoutSetting(sql, statement));
}

/** Each with the semicolon behind it. */
function statementsOf(sql: string, words: readonly Token[]): (readonly Token[])[] {
  let statement: Token[] = [];
  const statements = [statement];
  for (const word of words) {
    statement.push(word);
    if (textOf(sql, word) === ';') statements.push((statement = []));
  }
  return statements;
}

/** What a dump has behind `COPY ... FROM stdin;` are rows. */
function readsData(sql: string, words: readonly Token[]): boolean {
  return words.some((word, i) => canonicalOf(sql, word) === 'stdin' && canonicalOf(sql, words[i - 1]) === 'from');
}

const ROLES: ReadonlySet<string> = new Set(['role', 'user', 'group']);
const PASSWORDS: ReadonlySet<string> = new Set(['password', 'by']);

/** `SET token = abc`: here a word without quotes is a value, so what follows `=` or `TO` goes; so does a password that lacks its quotes. */
function withoutSetting(sql: string, words: readonly Token[]): readonly Token[] {
  if (NO_SETTERS.has(canonicalOf(sql, words[0]))) return words;
  const canonical = words.map((word) => canonicalOf(sql, word));
  // A byte order mark is a letter to PostgreSQL, which refuses the statement and logs it.
  const set = canonical.findIndex((word) => word === 'set' || word === '\ufeffset');
  const isRole = ROLES.has(canonical[1] ?? '');
  const given = canonical.findIndex((word, i) => {
    if (set >= 0 && i > set && (word === 'to' || word.endsWith('='))) return true;
    return isRole && PASSWORDS.has(word) && canonical[i + 1] !== PLACEHOLDER && canonical[i + 1] !== 'null';
  });
  if (given < 0) return words;
  const end = canonical.at(-1) === ';' ? words.slice(-1) : [];
  return [...words.slice(0, given + 1), restOf(sql, 'constant'), ...end];
}

function restOf({ length }: string, kind: Token['kind']): Token {
  return { kind, start: length, end: length, spaced: true };
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
