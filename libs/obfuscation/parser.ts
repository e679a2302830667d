import { setFlagsFromString } from 'node:v8';
import { ParserInstance, ParserTrap } from './parser-instance.js';

// V8 compiles what is called often once more, for speed. For one function, the grammar, that would take 600 MiB, of which 70 are never
// given back, for a tenth of the time. Whether it may is settled when a function is called for the first time: the grammar is by a
// text with nothing in it while no function may; the scanner was called before, all others are later. No other flag of V8's WebAssembly
// can be set in a process that runs: what was compiled before takes it ill. That of inlining, which keeps 20 MiB, the start scripts set.
const parser = await ParserInstance.load();
parser.call('_wasm_scan', "SELECT a FROM b WHERE c = 'd' AND e > 1");
setFlagsFromString('--wasm-tier-up-filter=0');
parser.call('_wasm_normalize_query', ' ');
setFlagsFromString('--wasm-tier-up-filter=-1');

const FINGERPRINT = /^[0-9a-f]{16}$/;

/** Undefined where the parser refuses the text, or stops in the middle of it; its errors quote the text, so they go nowhere. */
export function fingerprintOf(sql: string): string | undefined {
  const fingerprint = made('_wasm_fingerprint', sql);
  return fingerprint !== undefined && FINGERPRINT.test(fingerprint) ? fingerprint : undefined;
}

/** The parse tree as libpg_query writes it; undefined as with {@link fingerprintOf}. */
export function parseTreeOf(sql: string): unknown {
  const tree = made('_wasm_parse_query', sql);
  return tree?.startsWith('{') ? (JSON.parse(tree) as unknown) : undefined;
}

/** How often the parser was replaced by a new instance of it. */
export function parserRenewals(): number {
  return parser.renewals;
}

function made(name: '_wasm_fingerprint' | '_wasm_parse_query', sql: string): string | undefined {
  try {
    return parser.call(name, sql);
  } catch (error) {
    if (error instanceof ParserTrap) return undefined;
    throw error;
  }
}
