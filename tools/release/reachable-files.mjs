import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SPECIFIER = /(?:\bfrom\s+|\bimport\s+|\bimport\()['"]([\w@./:-]+)['"]/g;

/**
 * Follows the imports of built files from the entry points. Returns the files that they reach, with their type declarations, and
 * the names of the packages that these import. Specs and testing code stay out, because no entry point reaches them.
 */
export function reachableFiles(entries) {
  const files = new Set();
  const packages = new Set();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(SPECIFIER)) {
      if (!specifier.startsWith('.')) {
        if (!specifier.startsWith('node:')) packages.add(packageOf(specifier));
        continue;
      }
      const imported = join(dirname(file), specifier);
      const declaration = imported.replace(/\.js$/, '.d.ts');
      queue.push(...[imported, declaration].filter((each) => existsSync(each)));
    }
  }
  return { files: [...files].toSorted(), packages: [...packages].toSorted() };
}

function packageOf(specifier) {
  const [scope, name] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
