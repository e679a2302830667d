// Freezes the current schemas of events, or of memories in their folder: `npm run release-schemas -- <n>`. A folder may be
// overwritten only until its version of pgherald is released, because subscribers and stored memories depend on it; later
// versions take the next number.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSchemas } from './generator/read-schemas.mjs';
import { freeze } from './generator/released.mjs';

const [release = 'nothing'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(release)) throw new Error(`${release} is not the number of a release: use 1, 2, ...`);
const directory = process.cwd();
const npm = (script) => execFileSync('npm', ['run', '--silent', script], { stdio: 'inherit' });

rmSync(join(directory, 'released', release), { recursive: true, force: true });
npm('generate');
npm('build');

const { EventCodec, encodeMemory } = await import(pathToFileURL(join(directory, 'dist/index.js')));
const encode = encodeMemory ?? ((type, value) => new EventCodec().encode(type, value));
const { messages } = readSchemas(join(directory, 'schemas'));
const frozen = freeze(join(directory, 'released'), release, messages, encode);
console.log(`released/${release}: ${frozen.length} schemas frozen`);
