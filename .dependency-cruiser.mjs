import { readdirSync } from 'node:fs';

/** The bounded contexts, by their folders; `all` is their registry. */
const CONTEXTS = readdirSync(new URL('libs/contexts', import.meta.url)).filter((name) => name !== 'all');

// Which project may import which. What a row does not allow is an error; apps/e2e and specs are free.
const ALLOWED = {
  'libs/configuration': [],
  'libs/events': [],
  'libs/memories': ['libs/events'],
  'libs/decisions': ['libs/events', 'libs/memories'],
  'libs/display': ['libs/events'],
  'libs/obfuscation': [],
  'libs/telemetry': [],
  'libs/metrics': ['libs/events'],
  'libs/dashboards': ['libs/metrics', 'libs/telemetry'],
  'libs/event-log': ['libs/configuration', 'libs/events'],
  'libs/postgres': ['libs/configuration', 'libs/telemetry'],
  'libs/service': ['libs/configuration', 'libs/events', 'libs/event-log', 'libs/metrics', 'libs/telemetry'],
  'libs/polling': [
    'libs/configuration',
    'libs/decisions',
    'libs/events',
    'libs/event-log',
    'libs/memories',
    'libs/postgres',
    'libs/service',
    'libs/telemetry',
  ],
  'libs/testing': ['libs/events', 'libs/event-log', 'libs/postgres'],
  'libs/contexts/all': ['libs/contexts', 'libs/polling'],
  'libs/contexts/(?!all/)[^/]+': [
    'libs/decisions',
    'libs/events',
    'libs/event-log',
    'libs/memories',
    'libs/postgres',
    'libs/polling',
    'libs/obfuscation',
    'libs/configuration',
    'libs/telemetry',
  ],
  'libs/sink': ['configuration', 'events', 'metrics', 'event-log', 'service', 'telemetry'].map((lib) => `libs/${lib}`),
  'apps/otlp-sink': ['libs/configuration', 'libs/service', 'libs/sink'],
  ...Object.fromEntries(
    CONTEXTS.map((name) => [`apps/${name}`, ['libs/configuration', 'libs/polling', `libs/contexts/${name}`]]),
  ),
  'apps/doctor': [
    ...['configuration', 'polling', 'telemetry'].map((lib) => `libs/${lib}`),
    'libs/contexts/connection-management',
  ],
  'apps/discovery': ['libs/configuration', 'libs/telemetry'],
  'libs/replay': [
    ...[
      'configuration',
      'decisions',
      'display',
      'events',
      'event-log',
      'memories',
      'metrics',
      'polling',
      'telemetry',
    ].map((lib) => `libs/${lib}`),
    'libs/contexts',
  ],
  'apps/replay': ['configuration', 'events', 'event-log', 'replay', 'sink', 'telemetry'].map((lib) => `libs/${lib}`),
  'apps/pgherald': [
    ...['configuration', 'display', 'events', 'event-log', 'polling', 'postgres', 'service', 'telemetry'].map(
      (lib) => `libs/${lib}`,
    ),
    'libs/contexts',
    'libs/sink',
  ],
};

/** Each of these packages is used in one place only. */
const OWNERS = {
  '^pg$': '^libs/(postgres|testing)/',
  '^kafkajs$': '^libs/event-log/kafka/client/',
  '^avsc$': '^libs/events/',
  '^libpg-query$': '^libs/obfuscation/',
  '^@opentelemetry/': '^libs/(sink|telemetry)/',
};

/** Packages that specs use through their owner too. */
const OWNED_IN_SPECS = ['^kafkajs$'];

const SPECS = String.raw`\.(spec|bench)\.ts$|/(testing|samples)(/|\.ts$)|/contract\.ts$|/jest\.config\.mjs$|/workplace\.ts$|/generator/|^apps/e2e/`;

export default {
  forbidden: [
    ...Object.entries(ALLOWED).map(([project, allowed]) => ({
      name: `imports of ${project}`,
      severity: 'error',
      from: { path: `^${project}/`, pathNot: SPECS },
      to: { path: '^(libs|apps)/', pathNot: [`^${project}/`, ...allowed.map((other) => `^${other}/`)] },
    })),
    {
      name: 'contexts know nothing of each other',
      severity: 'error',
      from: { path: '^libs/contexts/([^/]+)/', pathNot: '^libs/contexts/all/' },
      to: { path: '^libs/contexts/', pathNot: '^libs/contexts/$1/' },
    },
    ...Object.entries(OWNERS).map(([owned, owner]) => ({
      name: `owner of ${owned}`,
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: OWNED_IN_SPECS.includes(owned) ? owner : [owner, SPECS] },
      to: { path: `node_modules/${owned.slice(1).replace(/\$$/, '/')}` },
    })),
    { name: 'no circles', severity: 'error', from: { path: '^(libs|apps)/' }, to: { circular: true } },
    {
      name: 'nothing that is not installed',
      severity: 'error',
      from: { path: '^(libs|apps)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'only what package.json lists',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: SPECS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist/'] },
    exclude: { path: '/dist/.*\\.d\\.ts$' },
    parser: 'swc', // sees imports of types too
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
