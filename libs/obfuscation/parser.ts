import { setFlagsFromString } from 'node:v8';
import { loadModule } from 'libpg-query';

// V8 would compile what is called often once more, for speed: 600 MiB for the parser's largest functions, of which 70 are never
// given back, and seconds of CPU. As it is a text takes twice as long, and of those of one shape only the first is parsed.
setFlagsFromString('--wasm-tier-up-filter=0');
await loadModule();

export { fingerprintSync, parseSync } from 'libpg-query';
