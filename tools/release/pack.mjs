// `npm run pack`: tarballs of the published packages, in dist/tarballs or the folder that is named. Needs a build.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publishedPackages, stage } from './stage.mjs';

const [folder = join(import.meta.dirname, '../../dist/tarballs')] = process.argv.slice(2);
const target = resolve(folder);
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const each of publishedPackages()) {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', target], {
      cwd: stage(each),
      encoding: 'utf8',
    }),
  );
  console.log(`${join(target, packed.filename)} (${packed.entryCount} files, ${(packed.size / 1000).toFixed(0)} kB)`);
}
