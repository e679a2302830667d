import { type Token, tokensOf } from './lexer.js';

/** What a statement does with vectors of pgvector, by its text alone. */
export interface VectorUse {
  /** The first distance that it names: `cosine`, `l2`, ...; null when it names none. */
  readonly distance: string | null;
  /** Tables it inserts into, as named: `[schema, name]`, the schema null where there is none. */
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
/** Statements that read rows; CREATE OPERATOR names a distance too. */
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

/** Tells searches by distance and inserts apart from what only mentions them in a comment or a string. */
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

/** `INSERT INTO` also stands within WITH; `COPY (SELECT ...) TO` and `COPY t TO` insert nothing. */
function insertsOf(tokens: readonly Token[], words: readonly string[]): (readonly [string | null, string])[] {
  const isWord = (i: number, word: string): boolean => tokens[i]?.kind === 'word' && words[i] === word;
  if (isWord(0, 'copy'))
    return words.some((_, i) => isWord(i, 'from')) && words[1] !== '(' ? [relationAt(words, 1)] : [];
  return words.flatMap((_, i) => (isWord(i, 'insert') && isWord(i + 1, 'into') ? [relationAt(words, i + 2)] : []));
}

function relationAt(words: readonly string[], at: number): readonly [string | null, string] {
  return words[at + 1] === '.' ? [words[at] ?? '', words[at + 2] ?? ''] : [null, words[at] ?? ''];
}

/** As PostgreSQL reads it: in lower case unless it is quoted. A literal is no name, whatever it says. */
function nameOf(sql: string, { kind, start, end }: Token): string {
  if (kind === 'constant' || kind === 'cut') return '';
  const text = sql.slice(start, end);
  if (kind === 'quoted') return text.slice(1, -1).replaceAll('""', '"');
  return kind === 'word' ? text.toLowerCase() : text;
}
