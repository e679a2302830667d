import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { collapseLists } from './collapse-lists.js';
import { fingerprintOf } from './parser.js';
import { canonicalOf, canonicalText, wordsOf, written, type Words } from './words.js';

/** A statement with `?` instead of literals and without comments. */
export interface ObfuscatedQuery {
  /** 16 hexadecimal digits, equal for statements that differ only in literals, layout and length of lists. */
  readonly fingerprint: string;
  /** The text with collapsed white space and lists; at most {@link LONGEST} characters. */
  readonly text: string;
  /** Source of the fingerprint. `parsed`: PostgreSQL's parse tree. `scanned`: the tokens of a text that does not parse. */
  readonly method: 'parsed' | 'scanned';
  /** Whether the end is missing, because PostgreSQL cut the text, or it is ambiguous or too long. */
  readonly isCut: boolean;
}

/** Longest text of a statement, in characters. */
export const LONGEST = 8_192;
/** Characters that are read of a statement; the rest is ignored. */
const LONGEST_READ = 65_536;
/** Share of the cache for fingerprints by shape. */
const FINGERPRINTS = 0.25;

/** Removes literals from statements, with a cache, because servers run the same statements repeatedly. */
export class QueryObfuscator {
  readonly #known: LRUCache<string, ObfuscatedQuery>;
  readonly #fingerprints: LRUCache<string, { readonly fingerprint: string | undefined }>;

  /** @param bytes approximate size of the cached texts */
  constructor(bytes = 16 << 20) {
    this.#known = new LRUCache({
      maxSize: Math.ceil((1 - FINGERPRINTS) * bytes),
      sizeCalculation: (query, sql) => 2 * (sql.length + query.text.length) + 256,
    });
    this.#fingerprints = new LRUCache({
      maxSize: Math.ceil(FINGERPRINTS * bytes),
      sizeCalculation: (_, shape) => 2 * shape.length + 256,
    });
  }

  obfuscate(sql: string): ObfuscatedQuery {
    const known = this.#known.get(sql);
    if (known) return known;
    const query = this.#obfuscated(sql);
    this.#known.set(sql, query);
    return query;
  }

  #obfuscated(whole: string): ObfuscatedQuery {
    const sql = whole.slice(0, LONGEST_READ);
    const read = wordsOf(sql);
    const words = collapseLists(sql, read.words);
    const text = written(sql, words);
    const isCut = read.isCut || whole.length > LONGEST_READ || text.length > LONGEST;
    // The text does not show whether a list was collapsed.
    const uncollapsed = words.length === read.words.length ? text : written(sql, read.words);
    const parsed = isCut ? undefined : this.#fingerprint(sql, shapeOf(sql, read, uncollapsed));
    if (parsed === undefined && read.doubtful >= 0) return this.#obfuscated(sql.slice(0, read.doubtful));
    return {
      fingerprint: parsed ?? hash('sha256', canonicalText(sql, words)).slice(0, 16),
      text: text.slice(0, LONGEST),
      method: parsed === undefined ? 'scanned' : 'parsed',
      isCut,
    };
  }

  /** Parses only the first statement of each shape. */
  #fingerprint(sql: string, shape: string | undefined): string | undefined {
    const known = shape === undefined ? undefined : this.#fingerprints.get(shape);
    if (known) return known.fingerprint;
    const fingerprint = parsedFingerprint(sql);
    if (shape !== undefined) this.#fingerprints.set(shape, { fingerprint });
    return fingerprint;
  }
}

/** Statements in which literals are values that the fingerprint ignores; in others they may be options. */
const OF_VALUES: ReadonlySet<string> = new Set(['select', 'insert', 'update', 'delete', 'merge', 'with']);
const MOST_LITERALS = 256;

/** Types whose precision must be an integer or is in the fingerprint, found by the bracket for speed; `int[3]`; a second statement. */
const VALUE_DEPENDENT =
  /\( ?\?(?<=\b(?:float|(?:current_|local)?time(?:stamp)?|interval|second|n?char|varchar|character|varying) ?\( ?\?)|\[ ?\? ?\]|;/i;

/**
 * Returns a key that is equal for statements with equal parse trees: the same words, and literals of the same kinds in the
 * same places. Undefined if the value of a literal may matter: escapes, precisions, a NUL that ends the text for the parser.
 */
function shapeOf(sql: string, { words, literals }: Words, text: string): string | undefined {
  if (!OF_VALUES.has(canonicalOf(sql, words[0])) || literals.length > MOST_LITERALS || literals.includes('x'))
    return undefined;
  return sql.includes('\0') || VALUE_DEPENDENT.test(text) ? undefined : `${literals} ${text}`;
}

// At each /* PostgreSQL's scanner reads to the end of such a run, which takes seconds for 64 kB.
const LONG_RUN = /[-+*/<>=~!@#^&|`?%]{1000}/;

/** Returns undefined for a text that does not parse: it is cut, or from another version or product. */
function parsedFingerprint(sql: string): string | undefined {
  if (sql.length > 1_000 && LONG_RUN.test(sql)) return undefined;
  return fingerprintOf(sql);
}
