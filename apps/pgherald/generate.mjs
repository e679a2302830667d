// Writes what follows from the settings that the projects declare: `npm run generate`. With --check it writes nothing and fails when a
// file is stale.
import { join } from 'node:path';
import { writeOrCheck } from '../../generated-file.mjs';
import { settingsOf, settingsTable } from '@pgherald/configuration';
import { settings } from './dist/configuration.js';

const names = [...new Set(settingsOf(settings).flatMap(({ env }) => env ?? []))].sort();
const lines = names.map((name) => `  '${name}',\n`).join('');

writeOrCheck(join(import.meta.dirname, 'SETTINGS.md'), settingsTable(settings));
writeOrCheck(
  join(import.meta.dirname, '../../libs/configuration/generated/environment-names.ts'),
  `// DO NOT EDIT: made from the settings of all projects by \`npm run generate\`.

/** Environment variables of all services: processes of one deployment may share their environment. */
export const ENVIRONMENT_NAMES: readonly string[] = [\n${lines}];\n`,
);
