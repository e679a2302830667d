// Writes METRICS.md from the built catalogue: `npm run generate`. With --check it writes nothing and fails when it is stale.
import { join } from 'node:path';
import { writeOrCheck } from '../../generated-file.mjs';
import { metricsDocument } from './dist/metrics-document.js';
import { DOCUMENTED } from './dist/sections.js';

writeOrCheck(join(import.meta.dirname, 'METRICS.md'), metricsDocument(DOCUMENTED));
