import { type Token, tokensOf } from './lexer.js';

/** Replaces a literal. */
export const PLACEHOLDER = '?';

/** A statement as tokens, for {@link written}. */
export interface Words {
  readonly words: readonly Token[];
  /** Whether the text ends within a token, or is ambiguous. */
  readonly isCut: boolean;
  /** One letter per literal: `s` plain string, `n` plain number, `p` parameter, `x` any other or similar text. */
  readonly literals: string;
  /** End of the first string that touches a word, as in `'Conan O'Brien'`, after which quoting may be inverted. -1 if there is none. */
  readonly doubtful: number;
}

/** Removes comments, the last semicolon and values that are not literals from a statement. */
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
  // Strings 'a' 'b' on two lines are one string.
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

/** Returns a token with {@link PLACEHOLDER} instead of a literal. */
export function textOf(sql: string, token: Token | undefined): string {
  return token === undefined ? '' : isLiteral(token) ? PLACEHOLDER : sql.slice(token.start, token.end);
}

/** Returns a token in the form in which statements are compared, independent of case. */
export function canonicalOf(sql: string, token: Token | undefined): string {
  const text = textOf(sql, token);
  return token?.kind === 'word' ? text.toLowerCase() : text;
}

/** Whether a comment after the last token may be unclosed, by a cheap check. The parser refuses such a text. */
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

/** First words of statements in which SET is about columns or privileges; in all others it is about a setting. */
const NO_SETTERS: ReadonlySet<string> = new Set(
  'select insert update delete merge with values ( explain prepare declare copy grant revoke'.split(' '),
);

/** Removes secrets that are not literals. */
function withoutValues(sql: string, words: readonly Token[]): readonly Token[] {
  const semicolon = sql.indexOf(';');
  const isOne = semicolon < 0 || semicolon >= (words.at(-1)?.end ?? 0);
  if (isOne) return withoutSetting(sql, words);
  const statements = statementsOf(sql, words);
  const copy = statements.findIndex((statement) => readsData(sql, statement));
  if (copy >= 0 && copy < statements.length - 1) statements.splice(copy + 1, Infinity, [restOf(sql, 'cut')]);
  return statements.flatMap((statement) => withoutSetting(sql, statement));
}

/** Splits tokens into statements, each with its semicolon. */
function statementsOf(sql: string, words: readonly Token[]): (readonly Token[])[] {
  let statement: Token[] = [];
  const statements = [statement];
  for (const word of words) {
    statement.push(word);
    if (textOf(sql, word) === ';') statements.push((statement = []));
  }
  return statements;
}

/** Whether rows follow, as in a dump after `COPY ... FROM stdin;`. */
function readsData(sql: string, words: readonly Token[]): boolean {
  return words.some((word, i) => canonicalOf(sql, word) === 'stdin' && canonicalOf(sql, words[i - 1]) === 'from');
}

const ROLES: ReadonlySet<string> = new Set(['role', 'user', 'group']);
const PASSWORDS: ReadonlySet<string> = new Set(['password', 'by']);

/** Removes unquoted values: the text after `=` or `TO` in `SET token = abc`, and passwords without quotes. */
function withoutSetting(sql: string, words: readonly Token[]): readonly Token[] {
  if (NO_SETTERS.has(canonicalOf(sql, words[0]))) return words;
  const canonical = words.map((word) => canonicalOf(sql, word));
  // A byte order mark is a letter for PostgreSQL, which refuses and logs the statement.
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

/** Writes the statement with {@link PLACEHOLDER} for literals and collapsed white space, copying unchanged runs at once. */
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

/** Returns the same text for statements that differ only in case, layout, literals and length of lists. */
export function canonicalText(sql: string, words: readonly Token[]): string {
  return words.map((word) => canonicalOf(sql, word)).join(' ');
}
