import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '@pgherald/configuration';

const { folder: root } = projectRoot();
const PROJECTS = '{apps,libs,libs/contexts}/*';

const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
const folders = new Map(
  globSync(`${PROJECTS}/package.json`, { cwd: root }).map((file) => [json(file)['name'] as string, dirname(file)]),
);

/** Folders of the projects that the built files of a project import. */
function importedBy(folder: string): string[] {
  const { exclude = [] } = json(`${folder}/tsconfig.build.json`) as { readonly exclude?: readonly string[] };
  const isBuilt = (file: string) => !exclude.some((left) => file === left || file.startsWith(`${left}/`));
  const files = globSync('**/*.ts', { cwd: join(root, folder) }).filter(
    (file) => !/\.(spec|d)\.ts$|(^|\/)(node_modules|dist)\//.test(file) && isBuilt(file),
  );
  const imported = files.flatMap((file) =>
    [...readFileSync(join(root, folder, file), 'utf8').matchAll(/(?:from |import\()'(@pgherald\/[a-z-]+)/g)].map(
      ([, name = '']) => folders.get(name) ?? name,
    ),
  );
  return [...new Set(imported)].filter((other) => other !== folder);
}

/** A project that is missing there may be built too late, which only a first build shows. */
it.each(globSync(`${PROJECTS}/tsconfig.build.json`, { cwd: root }).map(dirname).sort())(
  '%s refers to every project that it imports',
  (folder) => {
    const { references = [] } = json(`${folder}/tsconfig.build.json`) as {
      readonly references?: readonly { readonly path: string }[];
    };
    const referred = references.map(({ path }) => relative(root, dirname(join(root, folder, path))));
    expect(importedBy(folder).filter((other) => !referred.includes(other))).toEqual([]);
  },
);
