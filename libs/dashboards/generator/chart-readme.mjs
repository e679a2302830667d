// Writes the tables of the chart's README from the comments of values.yaml; run by generate.mjs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readmeGenerator from '@bitnami/readme-generator-for-helm';

/** Returns the README with its present tables; fails if a value has no comment, or a comment no value. */
export function chartReadme(folder) {
  const work = mkdtempSync(join(tmpdir(), 'pgherald-chart-'));
  const readme = join(work, 'README.md');
  try {
    writeFileSync(readme, readFileSync(join(folder, 'README.md')));
    quietly(() => readmeGenerator.runReadmeGenerator({ values: join(folder, 'values.yaml'), readme }));
    return readFileSync(readme, 'utf8');
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The generator prints each step. */
function quietly(work) {
  const { log } = console;
  console.log = () => {};
  try {
    work();
  } finally {
    console.log = log;
  }
}
