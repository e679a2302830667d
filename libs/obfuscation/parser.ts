import { setFlagsFromString } from 'node:v8';
import { loadModule, normalizeSync, scanSync } from 'libpg-query';

// V8 compiles what is called often once more, for speed. For one function, the grammar, that would take 600 MiB, of which 70 are never
// given back, for a tenth of the time. Whether it may is settled when a function is called for the first time: the grammar is by a
// text with nothing in it while no function may; the scanner was called before, all others are later. No other flag of V8's WebAssembly
// can be set in a process that runs: what was compiled before takes it ill. That of inlining, which keeps 20 MiB, the start scripts set.
await loadModule();
scanSync("SELECT a FROM b WHERE c = 'd' AND e > 1");
setFlagsFromString('--wasm-tier-up-filter=0');
normalizeSync(' ');
setFlagsFromString('--wasm-tier-up-filter=-1');

export { fingerprintSync, parseSync } from 'libpg-query';
