// Writes TELEMETRY.md from the built table: `npm run generate`. With --check it writes nothing and fails when it is stale.
import { join } from 'node:path';
import { writeOrCheck } from '../../generated-file.mjs';
import { telemetryDocument } from './dist/telemetry-document.js';

writeOrCheck(join(import.meta.dirname, 'TELEMETRY.md'), telemetryDocument());
