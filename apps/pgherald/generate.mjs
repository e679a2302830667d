// SETTINGS.md from the settings that the projects declare; with --check only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { settingsTable } from '@pgherald/configuration';
import { settings } from './dist/configuration.js';

const file = new URL('SETTINGS.md', import.meta.url);
const wanted = settingsTable(settings);
if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else if (readFileSync(file, 'utf8') !== wanted) {
  process.stderr.write('apps/pgherald/SETTINGS.md is stale: npm run generate\n');
  process.exit(1);
}
