import { setFlagsFromString } from 'node:v8';
import { ParserInstance } from './parser-instance.js';

// V8 optimises functions that are called often. For the grammar that would take 600 MiB, of which 70 are never freed, and save
// a tenth of the time. V8 decides on the first call of a function. An empty text calls the grammar while optimisation is off;
// the scanner is called before that, all other functions afterwards. Other WebAssembly flags of V8 cannot change in a running
// process, so the start scripts set the one for inlining, which keeps 20 MiB.
const parser = await ParserInstance.load();
parser.call('_wasm_scan', "SELECT a FROM b WHERE c = 'd' AND e > 1");
setFlagsFromString('--wasm-tier-up-filter=0');
parser.call('_wasm_normalize_query', ' ');
setFlagsFromString('--wasm-tier-up-filter=-1');

const FINGERPRINT = /^[0-9a-f]{16}$/;

/** Returns undefined if the parser refuses the text or traps. Errors are dropped, because they quote the text. */
export function fingerprintOf(sql: string): string | undefined {
  const fingerprint = parser.call('_wasm_fingerprint', sql);
  return fingerprint !== undefined && FINGERPRINT.test(fingerprint) ? fingerprint : undefined;
}

/** Returns libpg_query's parse tree; undefined like {@link fingerprintOf}. */
export function parseTreeOf(sql: string): unknown {
  const tree = parser.call('_wasm_parse_query', sql);
  return tree?.startsWith('{') ? (JSON.parse(tree) as unknown) : undefined;
}

/** Returns the number of replacements of the parser by a new instance. */
export function parserRenewals(): number {
  return parser.renewals;
}
