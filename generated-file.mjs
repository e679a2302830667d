// What the generators of the projects have in common: a file that follows from others is written, or with --check only compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

export function writeOrCheck(file, wanted) {
  const isStale = !existsSync(file) || readFileSync(file, 'utf8') !== wanted;
  if (!isStale) return;
  if (!process.argv.includes('--check')) {
    writeFileSync(file, wanted);
    return;
  }
  console.error(`${basename(file)} is stale: run npm run generate`);
  process.exitCode = 1;
}
