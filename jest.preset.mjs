// One preset for every project: ESM as in production, decorators with metadata for Nest.

/**
 * Kinds of specs with a command of their own: `npm run test:long` runs `*.long.spec.ts`, which kill, wait and repeat for minutes,
 * `npm run test:containers` runs `*.containers.spec.ts`, `npm run test:trials` the `*.trial.spec.ts` with random faults. All else is
 * `npm test`, or `npm run test:versions`.
 */
const KINDS = ['long', 'containers', 'trial'];
const kind = KINDS.find((each) => each === process.env['PGHERALD_SPECS']);

export default {
  // Not in the folder for temporary files: that of `npm test` goes away with it.
  cacheDirectory: `${import.meta.dirname}/node_modules/.cache/jest`,
  passWithNoTests: true,
  testEnvironment: 'node',
  testMatch: [kind === undefined ? '**/*.spec.ts' : `**/*.${kind}.spec.ts`],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    ...(kind === undefined ? [`\\.(?:${KINDS.join('|')})\\.spec\\.ts$`] : []),
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  testTimeout: 90_000,
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'es6' },
        sourceMaps: 'inline',
        jsc: {
          target: 'es2024',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
};
