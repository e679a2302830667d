import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { projectRoot } from '@pgherald/configuration';
import { temporaryFolder } from '@pgherald/testing';

const { folder: root } = projectRoot();

/** Creates a workspace with one import, and returns the violated rules. */
async function broken(from: string, specifier: string, also: readonly string[] = []): Promise<string[]> {
  const workspace = temporaryFolder();
  try {
    for (const file of [from, ...also]) {
      mkdirSync(join(workspace.path, file, '..'), { recursive: true });
      writeFileSync(join(workspace.path, file), 'export const x = 1;\n');
    }
    writeFileSync(join(workspace.path, from), `import '${specifier}';\n`);
    const { default: configuration } = (await import(pathToFileURL(join(root, '.dependency-cruiser.mjs')).href)) as {
      default: { forbidden: NonNullable<ICruiseOptions['ruleSet']>['forbidden']; options: ICruiseOptions };
    };
    const { output } = await cruise(
      ['libs', 'apps'].filter((folder) => [from, ...also].some((file) => file.startsWith(folder))),
      {
        ...configuration.options,
        baseDir: workspace.path,
        validate: true,
        ruleSet: { forbidden: configuration.forbidden ?? [] },
      },
    );
    return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
  } finally {
    workspace.remove();
  }
}

describe('the import rules', () => {
  it('lets a context import polling', async () => {
    const polling = 'libs/polling/index.ts';
    expect(await broken('libs/contexts/database-metrics/context.ts', '../../polling/index.ts', [polling])).toEqual([]);
  });

  it.each([
    ['libs/events/a.ts', '../postgres/index.ts', 'libs/postgres/index.ts', 'imports of libs/events'],
    [
      'libs/polling/a.ts',
      '../contexts/database-metrics/index.ts',
      'libs/contexts/database-metrics/index.ts',
      'imports of libs/polling',
    ],
    ['apps/otlp-sink/a.ts', '../../libs/polling/index.ts', 'libs/polling/index.ts', 'imports of apps/otlp-sink'],
    ['apps/replay/a.ts', '../pgherald/main.ts', 'apps/pgherald/main.ts', 'imports of apps/replay'],
    [
      'libs/contexts/query-analysis/a.ts',
      '../database-metrics/index.ts',
      'libs/contexts/database-metrics/index.ts',
      'contexts know nothing of each other',
    ],
  ])('refuse that %s imports %s', async (from, specifier, other, rule) => {
    expect(await broken(from, specifier, [other])).toContain(rule);
  });

  it('refuse a package that is not installed', async () => {
    expect(await broken('libs/events/a.ts', 'left-pad-not-installed')).toContain('nothing that is not installed');
  });
});
