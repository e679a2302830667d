import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { collapseLists } from './collapse-lists.js';
import { fingerprintOf } from './parser.js';
import { canonicalOf, canonicalText, wordsOf, written, type Words } from './words.js';

/** A statement that may be shown: its literals are `?`, its comments gone. */
export interface ObfuscatedQuery {
  /** 16 hexadecimal digits: the same for statements that differ in literals, layout and length of lists only. */
  readonly fingerprint: string;
  /** As it was written, white space folded, lists of literals as one; at most {@link LONGEST} characters. */
  readonly text: string;
  /** `parsed`: the fingerprint is that of PostgreSQL's parse tree. `scanned`: the text does not parse, it is that of its words. */
  readonly method: 'parsed' | 'scanned';
  /** The end is missing: PostgreSQL had cut the text, or it could be read in two ways, or it was too long. */
  readonly isCut: boolean;
}

/** How often what was asked was still known. */
export interface ObfuscationCounts {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
}

/** What is shown of one statement, in characters. */
export const LONGEST = 8_192;
/** What is read of one statement: the rest of a longer one is not looked at. */
const LONGEST_READ = 65_536;
/** Share of the memory that is for fingerprints of statements whose literals differ. */
const FINGERPRINTS = 0.25;

/** Takes literals out of statements; remembers the last ones, because a server runs the same ones again and again. */
export class QueryObfuscator {
  readonly #known: LRUCache<string, ObfuscatedQuery>;
  readonly #fingerprints: LRUCache<string, { readonly fingerprint: string | undefined }>;
  #hits = 0;
  #misses = 0;

  /** @param bytes of texts that are kept, about */
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
    if (known) {
      this.#hits += 1;
      return known;
    }
    this.#misses += 1;
    const query = this.#obfuscated(sql);
    this.#known.set(sql, query);
    return query;
  }

  get counts(): ObfuscationCounts {
    return { hits: this.#hits, misses: this.#misses, entries: this.#known.size };
  }

  #obfuscated(whole: string): ObfuscatedQuery {
    const sql = whole.slice(0, LONGEST_READ);
    const read = wordsOf(sql);
    const words = collapseLists(sql, read.words);
    const text = written(sql, words);
    const isCut = read.isCut || whole.length > LONGEST_READ || text.length > LONGEST;
    // What was collapsed is not told by the text.
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

  /** Of statements of one shape only the first is parsed. */
  #fingerprint(sql: string, shape: string | undefined): string | undefined {
    const known = shape === undefined ? undefined : this.#fingerprints.get(shape);
    if (known) return known.fingerprint;
    const fingerprint = parsedFingerprint(sql);
    if (shape !== undefined) this.#fingerprints.set(shape, { fingerprint });
    return fingerprint;
  }
}

/** Here a literal is a value, which the fingerprint does not tell: elsewhere it may be an option. */
const OF_VALUES: ReadonlySet<string> = new Set(['select', 'insert', 'update', 'delete', 'merge', 'with']);
const MOST_LITERALS = 256;

/** Types whose precision has to be a whole number or is told by the fingerprint, found by the bracket for speed; `int[3]`; a second statement. */
const TOLD_BY_VALUE =
  /\( ?\?(?<=\b(?:float|(?:current_|local)?time(?:stamp)?|interval|second|n?char|varchar|character|varying) ?\( ?\?)|\[ ?\? ?\]|;/i;

/**
 * The same for statements that parse alike, or all do not: the same words, and literals of the same kinds in the same places. Undefined
 * where the value of a literal may decide that: escapes, precisions, a NUL at which the parser takes the text to end.
 */
function shapeOf(sql: string, { words, literals }: Words, text: string): string | undefined {
  if (!OF_VALUES.has(canonicalOf(sql, words[0])) || literals.length > MOST_LITERALS || literals.includes('x'))
    return undefined;
  return sql.includes('\0') || TOLD_BY_VALUE.test(text) ? undefined : `${literals} ${text}`;
}

// At each /* PostgreSQL's scanner reads on to the end of such a run: seconds for 64 kB of them.
const LONG_RUN = /[-+*/<>=~!@#^&|`?%]{1000}/;

/** Undefined for what is no statement of PostgreSQL: cut, or of another version or product. */
function parsedFingerprint(sql: string): string | undefined {
  if (sql.length > 1_000 && LONG_RUN.test(sql)) return undefined;
  return fingerprintOf(sql);
}
