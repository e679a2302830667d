import { setFlagsFromString } from 'node:v8';
import { loadModule, scanSync } from 'libpg-query';

await loadModule();
// V8 would compile what is called often once more, for speed: 600 MiB for the parser's largest functions, of which 70 are never
// given back, and seconds of CPU. What was not called before the flag is set stays as it is: all but the scanner, which is small.
// The parser takes 34 us of a text in place of 19, and of those of one shape only the first is parsed.
scanSync("SELECT a FROM b WHERE c = 'd' AND e > 1");
setFlagsFromString('--wasm-tier-up-filter=0');

export { fingerprintSync, parseSync } from 'libpg-query';
