import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metric } from './catalogue.js';
import { metricsDocument } from './metrics-document.js';
import { DOCUMENTED, SECTIONS } from './sections.js';

describe('METRICS.md', () => {
  const committed = readFileSync(join(import.meta.dirname, 'METRICS.md'), 'utf8');

  it('matches the catalogue: else run npm run generate', () => {
    expect(committed).toBe(metricsDocument(DOCUMENTED));
  });

  it.each<[string, Partial<Metric>]>([
    ['name', { name: 'postgresql.other' }],
    ['unit', { unit: '{other}' }],
    ['description', { description: 'Other.' }],
    ['instrument', { instrument: 'gauge' }],
    ['type', { type: 'double' }],
    ['switch', { enabled: false }],
    ['resource', { resource: 'server' }],
    ['sources', { sources: [] }],
  ])('is stale as soon as a %s changes', (_what, change) => {
    const [first, ...rest] = SECTIONS['database-metrics'] ?? [];
    const changed = { ...DOCUMENTED, 'database-metrics': [{ ...(first as Metric), ...change }, ...rest] };
    expect(metricsDocument(changed)).not.toBe(committed);
  });
});
