// Writes SETTINGS.md from the settings that the projects declare: `npm run generate`. With --check it writes nothing and fails when it is stale.
import { join } from 'node:path';
import { writeOrCheck } from '../../generated-file.mjs';
import { settingsTable } from '@pgherald/configuration';
import { settings } from './dist/configuration.js';

writeOrCheck(join(import.meta.dirname, 'SETTINGS.md'), settingsTable(settings));
