import { type Token, tokensOf } from './lexer.js';

/** The use of pgvector in a statement, by its text alone. */
export interface VectorUse {
  /** The first distance in the text: `cosine`, `l2`, ...; null if there is none. */
  readonly distance: string | null;
  /** Tables into which it inserts, as written: `[schema, name]`, with null for an absent schema. */
  readonly inserts: readonly (readonly [schema: string | null, name: string])[];
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['<=>', 'cosine'],
  ['<->', 'l2'],
  ['<#>', 'inner_product'],
  ['<+>', 'l1'],
  ['<~>', 'hamming'],
  ['<%>', 'jaccard'],
]);
const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['cosine_distance', 'cosine'],
  ['l2_distance', 'l2'],
  ['inner_product', 'inner_product'],
  ['vector_negative_inner_product', 'inner_product'],
  ['l1_distance', 'l1'],
  ['hamming_distance', 'hamming'],
  ['jaccard_distance', 'jaccard'],
]);
/** First words of statements that read rows, to exclude CREATE OPERATOR. */
const SEARCHES: ReadonlySet<string> = new Set([
  'select',
  'with',
  '(',
  'insert',
  'update',
  'delete',
  'merge',
  'declare',
]);

/** Detects searches by distance and inserts, but not mentions in comments and strings. */
export function vectorUse(sql: string): VectorUse {
  const tokens = tokensOf(sql);
  const words = tokens.map((token) => nameOf(sql, token));
  const isSearch = SEARCHES.has(words[0] ?? '') && tokens[0]?.kind !== 'quoted';
  const distance = isSearch ? words.flatMap((word, i) => distanceOf(word, tokens[i], words[i + 1]))[0] : undefined;
  return { distance: distance ?? null, inserts: insertsOf(tokens, words) };
}

function distanceOf(word: string, token: Token | undefined, next: string | undefined): string[] {
  const distance = token?.kind === 'operator' ? OPERATORS.get(word) : next === '(' ? FUNCTIONS.get(word) : undefined;
  return distance === undefined ? [] : [distance];
}

/** `INSERT INTO` may be within WITH; `COPY (SELECT ...) TO` and `COPY t TO` insert nothing. */
function insertsOf(tokens: readonly Token[], words: readonly string[]): (readonly [string | null, string])[] {
  const isWord = (i: number, word: string): boolean => tokens[i]?.kind === 'word' && words[i] === word;
  if (isWord(0, 'copy'))
    return words.some((_, i) => isWord(i, 'from')) && words[1] !== '(' ? [relationAt(words, 1)] : [];
  return words.flatMap((_, i) => (isWord(i, 'insert') && isWord(i + 1, 'into') ? [relationAt(words, i + 2)] : []));
}

function relationAt(words: readonly string[], at: number): readonly [string | null, string] {
  return words[at + 1] === '.' ? [words[at] ?? '', words[at + 2] ?? ''] : [null, words[at] ?? ''];
}

/** Returns a name in lower case unless it is quoted, like PostgreSQL. A literal is not a name. */
function nameOf(sql: string, { kind, start, end }: Token): string {
  if (kind === 'constant' || kind === 'cut') return '';
  const text = sql.slice(start, end);
  if (kind === 'quoted') return text.slice(1, -1).replaceAll('""', '"');
  return kind === 'word' ? text.toLowerCase() : text;
}
