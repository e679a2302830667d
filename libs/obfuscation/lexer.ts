export interface Token {
  /** `constant`: strings, numbers, bit strings and `$1`. `cut`: an incomplete or ambiguous token. */
  readonly kind: 'word' | 'quoted' | 'constant' | 'operator' | 'cut';
  readonly start: number;
  readonly end: number;
  /** Whether white space or a comment precedes the token. Set in place, because copies would double the memory. */
  spaced: boolean;
}

/**
 * Returns the tokens of a statement by PostgreSQL's lexical rules, without comments. Never fails: if a text ends within a
 * token, that token is `cut` and extends to the end.
 */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < sql.length) {
    const start = skipped(sql, at);
    if (start >= sql.length) break;
    const token = tokenAt(sql, start);
    token.spaced = start > at;
    tokens.push(token);
    at = token.end;
    if (token.kind === 'cut') break;
  }
  return tokens;
}

function lexeme(kind: Token['kind'], start: number, end: number): Token {
  return { kind, start, end, spaced: false };
}

// Includes characters directly after the digits, which PostgreSQL refuses as junk.
const NUMBER = /(?:\d|\.\d)[A-Za-z0-9_.\u0080-\uffff]*(?:(?<=[eE])[+-]\d[A-Za-z0-9_]*)?/y;
const PARAMETER = /\$\d[A-Za-z0-9_\u0080-\uffff]*/y;
const TAG = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
const CUT_TAG = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?$/y;
const PREFIXED_STRING = /(?:[eEbBxXnN]|[uU]&)'/y;
const PREFIXED_NAME = /[uU]&"/y;
const LINE_COMMENT = /--[^\n\r]*/y;
const LONGEST_OPERATOR = 64;

/** Returns the end of white space and comments at `start`; an unclosed comment extends to the end. */
function skipped(sql: string, start: number): number {
  let at = start;
  for (;;) {
    while (isSpace(sql.charCodeAt(at))) at += 1;
    if (!startsComment(sql, at)) return at;
    at = sql.charCodeAt(at) === SLASH ? endOfComment(sql, at) : (endOf(LINE_COMMENT, sql, at) ?? sql.length);
  }
}

function startsComment(sql: string, at: number): boolean {
  const first = sql.charCodeAt(at);
  if (first === MINUS) return sql.charCodeAt(at + 1) === MINUS;
  return first === SLASH && sql.charCodeAt(at + 1) === ASTERISK;
}

function endOfComment(sql: string, start: number): number {
  let depth = 0;
  for (const { 0: mark, index } of sql.slice(start).matchAll(/\/\*|\*\//g)) {
    depth += mark === '/*' ? 1 : -1;
    if (depth === 0) return start + index + 2;
  }
  return sql.length;
}

/** Classes of characters by code, which decide the kind of a token. Regular expressions took eight times as long. */
function tokenAt(sql: string, start: number): Token {
  const first = sql.charCodeAt(start);
  if (isLetter(first)) return wordAt(sql, start);
  if (isDigit(first) || (first === DOT && isDigit(sql.charCodeAt(start + 1))))
    return numberTo(sql, start, endOf(NUMBER, sql, start) ?? start + 1);
  if (first === QUOTE) return stringAt(sql, start, start + 1);
  if (first === DOUBLE_QUOTE) return quotedAt(sql, start, start + 1);
  if (first === DOLLAR) return dollarAt(sql, start);
  return lexeme('operator', start, endOfOperator(sql, start));
}

const [QUOTE, DOUBLE_QUOTE, DOLLAR, AMPERSAND, DOT] = [0x27, 0x22, 0x24, 0x26, 0x2e];
const [MINUS, SLASH, ASTERISK, COLON, EQUAL, PLUS] = [0x2d, 0x2f, 0x2a, 0x3a, 0x3d, 0x2b];

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code >= 0x80;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Operator characters by code: 1 for those of standard SQL, whose operators do not end in + or -; 2 for others. */
const OPERATORS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return '-+*/<>='.includes(character) ? 1 : '~!@#^&|`?%'.includes(character) ? 2 : 0;
});

/** Reads a word, or a string or name with a prefix: `E'...'`, `U&"..."`. */
function wordAt(sql: string, start: number): Token {
  const second = sql.charCodeAt(start + 1);
  if (second === QUOTE || second === AMPERSAND) {
    const string = endOf(PREFIXED_STRING, sql, start);
    if (string !== undefined) return stringAt(sql, start, string);
    const name = endOf(PREFIXED_NAME, sql, start);
    if (name !== undefined) return quotedAt(sql, start, name);
  }
  const end = endOfWord(sql, start);
  // `AS$$ ... $$` is a word ending in $$ for PostgreSQL, but was meant as a string.
  return sql.charCodeAt(end) === DOLLAR ? lexeme('cut', start, sql.length) : lexeme('word', start, end);
}

function endOfWord(sql: string, start: number): number {
  for (let end = start + 1; ; end++) {
    const code = sql.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) continue;
    if (code !== DOLLAR || sql.charCodeAt(end + 1) === DOLLAR) return end;
  }
}

/** Reads a number. A $ after the digits may begin a string, `1$$ ... $$`, or be junk. */
function numberTo(sql: string, start: number, end: number): Token {
  return sql.charCodeAt(end) === DOLLAR ? lexeme('cut', start, sql.length) : lexeme('constant', start, end);
}

/** Reads a string; `body` is the index of the quoted text. */
function stringAt(sql: string, start: number, body: number): Token {
  const escapes = sql[start] === 'e' || sql[start] === 'E';
  let at = body;
  for (;;) {
    const quote = sql.indexOf("'", at);
    if (quote < 0) return lexeme('cut', start, sql.length);
    const escaped = backslashesBefore(sql, quote, body) % 2 === 1;
    if (escaped && escapes) at = quote + 1;
    // With standard_conforming_strings off the string continues after \'.
    else if (escaped) return lexeme('cut', start, sql.length);
    else if (sql[quote + 1] === "'") at = quote + 2;
    else return lexeme('constant', start, quote + 1);
  }
}

function backslashesBefore(sql: string, at: number, body: number): number {
  let count = 0;
  while (at - count > body && sql[at - count - 1] === '\\') count += 1;
  return count;
}

function quotedAt(sql: string, start: number, body: number): Token {
  let quote = sql.indexOf('"', body);
  while (quote >= 0 && sql[quote + 1] === '"') quote = sql.indexOf('"', quote + 2);
  return quote < 0 ? lexeme('cut', start, sql.length) : lexeme('quoted', start, quote + 1);
}

/** Reads a parameter, or a string in dollar quotes. */
function dollarAt(sql: string, start: number): Token {
  const parameter = endOf(PARAMETER, sql, start);
  if (parameter !== undefined) return numberTo(sql, start, parameter);
  const body = endOf(TAG, sql, start);
  if (body === undefined) {
    const cut = endOf(CUT_TAG, sql, start) !== undefined;
    return cut ? lexeme('cut', start, sql.length) : lexeme('operator', start, start + 1);
  }
  const close = sql.indexOf(sql.slice(start, body), body);
  return close < 0 ? lexeme('cut', start, sql.length) : lexeme('constant', start, close + body - start);
}

/** Reads punctuation: `::`, `:=` and `..` are one token; an operator ends before a comment; others are single characters. */
function endOfOperator(sql: string, start: number): number {
  const first = sql.charCodeAt(start);
  const second = sql.charCodeAt(start + 1);
  if (first === COLON) return second === COLON || second === EQUAL ? start + 2 : start + 1;
  if (first === DOT) return second === DOT ? start + 2 : start + 1;
  let end = start;
  let highest = 0;
  while (end - start < LONGEST_OPERATOR && !startsComment(sql, end)) {
    const found = OPERATORS[sql.charCodeAt(end)] ?? 0;
    if (found === 0) break;
    highest = Math.max(highest, found);
    end += 1;
  }
  // `a=-1`: a final + or - belongs to the next token, unless the operator has a character outside standard SQL.
  while (highest === 1 && end > start + 1 && isSign(sql.charCodeAt(end - 1))) end -= 1;
  return Math.max(end, start + 1);
}

function isSign(code: number): boolean {
  return code === PLUS || code === MINUS;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
