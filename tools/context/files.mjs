const VERSION = '0.1.0';
const LIBRARIES = ['configuration', 'decisions', 'events', 'memories', 'polling', 'postgres'];

/** The files of a new context by path: one group that counts backends, and no rule yet. */
export default function files({ name, type, variable, constant, port }) {
  const metric = name.replaceAll('-', '_');
  const namespace = `pgherald.${metric}`;
  return {
    [`libs/contexts/${name}/package.json`]: json(libraryPackage(name)),
    [`libs/contexts/${name}/tsconfig.build.json`]: json(
      buildConfig(
        '../../../',
        LIBRARIES.map((library) => `../../${library}`),
      ),
    ),
    [`libs/contexts/${name}/jest.config.mjs`]: `export { default } from '../../../jest.preset.mjs';\n`,
    [`libs/contexts/${name}/README.md`]: `# @pgherald/${name}

What this context watches, in a sentence.

| file | what it is for |
| --- | --- |
| \`context.ts\` | its groups, and how it is made from its settings |
| \`settings.ts\` | its key in the configuration, which are the limits of its rules |
| \`domain/observe.ts\` | what is decided from one poll |
| \`sql/\` | one statement for each group |
`,
    [`libs/contexts/${name}/index.ts`]: `export { ${variable} } from './context.js';
export { ${variable}Settings, type ${type}Settings } from './settings.js';
`,
    [`libs/contexts/${name}/settings.ts`]: `import { z } from 'zod';

/** Key \`${name}\` of the configuration. */
export const ${variable}Settings = z.strictObject({}).prefault({});

export type ${type}Settings = z.output<typeof ${variable}Settings>;
`,
    [`libs/contexts/${name}/context.ts`]: `import { defineContext, type Group } from '@pgherald/polling';
import { sqlFolder } from '@pgherald/postgres';
import { INITIAL_MEMORY, observe } from './domain/observe.js';
import { ${variable}Settings } from './settings.js';

/** Each group is read by the statement of its name. */
export const GROUPS: readonly Group[] = [{ name: 'backends-now', event: '${type}Measured', scope: 'server' }];

export const ${variable} = defineContext({
  name: '${name}',
  description: 'What the service is for, in a sentence.',
  port: ${port},
  maxConnections: 3,
  settings: ${variable}Settings,
  create: () => ({
    sqlFolder: sqlFolder(import.meta.dirname),
    groups: GROUPS,
    memoryType: '${type}Memory',
    initialMemory: INITIAL_MEMORY,
    compares: [],
    observe,
  }),
});
`,
    [`libs/contexts/${name}/domain/observe.ts`]: `import { EpisodeLedger } from '@pgherald/decisions';
import type { Observation, PollOfServer } from '@pgherald/events';
import type { ${type}Memory } from '@pgherald/memories';

export const INITIAL_MEMORY: ${type}Memory = { episodes: [], firstReadings: [] };

/** Decides from one poll of a server: a pure function of the memory and the readings. */
export function observe(memory: ${type}Memory, poll: PollOfServer): Observation<${type}Memory> {
  const ledger = new EpisodeLedger(memory, poll);
  return { memory: ledger.memory, events: [] };
}
`,
    [`libs/contexts/${name}/domain/observe.spec.ts`]: `import { aPoll } from '@pgherald/testing';
import { INITIAL_MEMORY, observe } from './observe.js';

describe('${name}', () => {
  it('decides nothing from a poll without readings', () => {
    expect(observe(INITIAL_MEMORY, aPoll([]))).toEqual({ memory: INITIAL_MEMORY, events: [] });
  });
});
`,
    [`libs/contexts/${name}/sql/backends-now.sql`]: `SELECT count(*) AS "backendsNow" FROM pg_catalog.pg_stat_activity\n`,
    [`libs/events/schemas/${name}/${type}Measured.avsc`]: json({
      type: 'record',
      name: `${type}Measured`,
      namespace,
      doc: 'Backends of the server (pg_stat_activity).',
      kind: 'measured',
      severity: 'info',
      fields: [
        { name: 'meta', type: 'pgherald.Meta', doc: 'Where and when it comes from.' },
        { name: 'reading', type: 'pgherald.Reading', doc: 'What was read.' },
        {
          name: 'rows',
          type: {
            type: 'array',
            items: {
              type: 'record',
              name: `${type}Row`,
              namespace,
              doc: 'The server.',
              fields: [{ name: 'backendsNow', type: 'long', doc: 'Backends.' }],
            },
          },
          doc: 'One per row of the statement.',
        },
      ],
    }),
    [`libs/memories/schemas/${name}/${type}Memory.avsc`]: json({
      type: 'record',
      name: `${type}Memory`,
      namespace,
      doc: `What ${name} must know after a restart.`,
      kind: 'memory',
      fields: [
        {
          name: 'episodes',
          type: { type: 'array', items: 'pgherald.Episode' },
          doc: 'Conditions that are open, or may become so.',
        },
        {
          name: 'firstReadings',
          type: { type: 'array', items: 'pgherald.FirstReading' },
          doc: 'When each kind of episode was first read for.',
        },
      ],
    }),
    [`libs/metrics/${name}.metrics.ts`]: `import type { Metric } from './catalogue.js';
import { gauge, itemsOf } from './define-metric.js';

const rows = itemsOf('${type}Measured', 'rows');

export const ${constant}_METRICS: readonly Metric[] = [
  gauge('pgherald.${metric}.backends', '{backend}', { help: 'Backends of the server.', from: rows('backendsNow') }),
];
`,
    [`apps/${name}/package.json`]: json(servicePackage(name)),
    [`apps/${name}/tsconfig.build.json`]: json(
      buildConfig(
        '../../',
        ['configuration', `contexts/${name}`, 'polling'].map((library) => `../../libs/${library}`),
      ),
    ),
    [`apps/${name}/README.md`]: `# ${name}

The context [${name}](../../libs/contexts/${name}) as a service of its own: \`npm start -w @pgherald/${name}-service\`.
`,
    [`apps/${name}/main.ts`]: `#!/usr/bin/env node
import 'reflect-metadata';
import { prepareNode } from '@pgherald/configuration/prepare-node';

prepareNode();
const { ${variable} } = await import('@pgherald/${name}');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(${variable});
`,
  };
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function buildConfig(up, projects) {
  return {
    extends: `${up}tsconfig.base.json`,
    compilerOptions: { rootDir: '.', outDir: 'dist', tsBuildInfoFile: 'dist/.tsbuildinfo' },
    include: ['**/*.ts'],
    exclude: ['dist', 'node_modules', '**/*.spec.ts', '**/*.bench.ts'],
    references: projects.map((project) => ({ path: `${project}/tsconfig.build.json` })),
  };
}

function libraryPackage(name) {
  return {
    name: `@pgherald/${name}`,
    version: VERSION,
    private: true,
    type: 'module',
    license: 'Apache-2.0',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './sql/*': './sql/*',
      './domain': { types: './dist/domain/observe.d.ts', default: './dist/domain/observe.js' },
    },
    scripts: {
      build: 'tsc -b tsconfig.build.json',
      test: 'node --experimental-vm-modules --disable-warning=ExperimentalWarning ../../../node_modules/jest/bin/jest.js --json --outputFile=test-results.json',
    },
    dependencies: {
      ...Object.fromEntries(LIBRARIES.map((library) => [`@pgherald/${library}`, VERSION])),
      zod: '4.6.7',
    },
    devDependencies: { '@pgherald/testing': VERSION },
  };
}

function servicePackage(name) {
  return {
    name: `@pgherald/${name}-service`,
    version: VERSION,
    private: true,
    type: 'module',
    license: 'Apache-2.0',
    scripts: {
      build: 'tsc -b tsconfig.build.json',
      start: 'node --max-semi-space-size=8 --max-old-space-size=512 dist/main.js',
    },
    dependencies: {
      '@pgherald/configuration': VERSION,
      [`@pgherald/${name}`]: VERSION,
      '@pgherald/polling': VERSION,
      'reflect-metadata': '0.2.2',
    },
  };
}
