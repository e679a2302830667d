// Freezes the current schemas: `npm run release-schemas -- <n>`. A folder may be overwritten only until its version of
// pgherald is released, because subscribers depend on it; later versions take the next number.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSchemas } from './generator/read-schemas.mjs';
import { freeze } from './generator/released.mjs';

const [release = 'nothing'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(release)) throw new Error(`${release} is not the number of a release: use 1, 2, ...`);
const here = import.meta.dirname;
const npm = (script) => execFileSync('npm', ['run', '--silent', script], { cwd: here, stdio: 'inherit' });

rmSync(join(here, 'released', release), { recursive: true, force: true });
npm('generate');
npm('build');

const { EventCodec, encodeMemory } = await import('./dist/index.js');
const { events, memories } = readSchemas(join(here, 'schemas'));
const kept = new Set(memories.map(({ type }) => type));
const codec = new EventCodec();
const encode = (type, value) => (kept.has(type) ? encodeMemory(type, value) : codec.encode(type, value));
const frozen = freeze(join(here, 'released'), release, [...events, ...memories], encode);
console.log(`released/${release}: ${frozen.length} schemas frozen`);
