// Writes METRICS.md from the built catalogue: `npm run generate`. With --check it writes nothing and fails when it is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { metricsDocument } from './dist/metrics-document.js';
import { SECTIONS } from './dist/sections.js';

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
const file = join(import.meta.dirname, 'METRICS.md');
const wanted = metricsDocument(SECTIONS);
const stale = !existsSync(file) || readFileSync(file, 'utf8') !== wanted;
if (!check && stale) writeFileSync(file, wanted);
if (check && stale) {
  console.error('METRICS.md is stale: run npm run generate');
  process.exitCode = 1;
}
