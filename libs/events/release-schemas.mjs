// Freezes the schemas as they are now: `npm run release-schemas -- <n>`. What subscribers have seen may never change, so
// a folder is written anew only until its version of pgherald is out; after that comes the next number.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSchemas } from './generator/read-schemas.mjs';
import { freeze } from './generator/released.mjs';

const [release = 'nothing'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(release)) throw new Error(`${release} is no number of a release: give 1, 2, ...`);
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
