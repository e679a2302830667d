import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, settingsOf } from '@pgherald/configuration';
import { temporaryFolder } from '@pgherald/testing';
import fc from 'fast-check';
import { loadConfiguration, settings } from './configuration.js';

const SECRET = 'Hunter2';
const folder = temporaryFolder();
const file = join(folder.path, 'pgherald.yaml');
afterAll(folder.remove);

/** Returns the problems of a file; undefined if it is accepted. */
function problemsOf(yaml: string, environment: NodeJS.ProcessEnv = {}): readonly string[] | undefined {
  writeFileSync(file, yaml);
  try {
    loadConfiguration(file, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return undefined;
}

const expectPlain = (problems: readonly string[] | undefined) => {
  expect(problems?.length).toBeGreaterThan(0);
  for (const problem of problems ?? []) expect(problem).toMatch(/^[^\n]+$/);
  expect(problems?.join('\n')).not.toContain(SECRET);
};

/** Builds a document with a value at one key; lists have one item. */
function documentOf([first = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  const inner = rest.length === 0 ? value : documentOf(rest, value);
  if (!first.endsWith('[]')) return { [first]: inner };
  const item = first === 'targets[]' ? { url: 'postgres://h', ...(inner as object) } : inner;
  return { [first.slice(0, -2)]: [item] };
}

const ALL = settingsOf(settings);
const written = (path: readonly string[]) => path.join('.').replaceAll('[]', '[0]');

describe('a setting of the wrong kind', () => {
  it('is tried for at least a hundred settings', () => expect(ALL.length).toBeGreaterThanOrEqual(100));

  it.each(ALL.map(({ path }) => [written(path), path] as const))(
    '%s is reported by its key, without the value',
    (key, path) => {
      const problems = problemsOf(JSON.stringify(documentOf(path, [[{ of: SECRET }]])));
      expectPlain(problems);
      expect(problems?.some((problem) => problem.startsWith(key))).toBe(true);
    },
  );

  it.each(ALL.map(({ path }) => [written(path), path] as const))(
    '%s with an extra letter is reported with the correct key',
    (key, path) => {
      const wrong = [...path.slice(0, -1), `${path.at(-1)?.replace(/(\[\])?$/, 's$1')}`];
      const problems = problemsOf(JSON.stringify(documentOf(wrong, SECRET)));
      expectPlain(problems);
      expect(problems?.join('\n')).toContain(`${key}s`.replace('[0]s', 's'));
    },
  );
});

describe('a malformed file', () => {
  it.each([
    `targets: [${SECRET}`,
    `\ttargets: ${SECRET}`,
    `targets: {${SECRET}`,
    `- ${SECRET}`,
    SECRET,
    `"${SECRET}`,
    `a: b: ${SECRET}`,
    `http: *${SECRET}`,
    `interval: 1s\ninterval: ${SECRET}`,
    `targets:\n  - url: x\n  name: ${SECRET}`,
    `http: !!${SECRET} x`,
    `? ${SECRET}\n: x\n: y`,
    `{${SECRET}: {}`,
    `---\na: ${SECRET}\n---\nb: 1`,
    `%YAML ${SECRET}\n---\nhttp: 3`,
    '\u0000',
    '[]',
    '5',
  ])('%j is reported in one line', (yaml) => {
    const problems = problemsOf(yaml);
    expect(problems?.length).toBeGreaterThan(0);
    for (const problem of problems ?? []) expect(problem).toMatch(/^[^\n]+$/);
  });
});

it('accepts any configuration or refuses it in lines without its values', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(SECRET, `${SECRET}\nx`, -1, 1e300, '5s', null));
  const one = fc
    .constantFrom(...ALL.map(({ path }) => path))
    .chain((path) => value.map((each) => documentOf(path, each)));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 3 }), (documents) => {
      const problems = problemsOf(JSON.stringify(Object.assign({}, ...documents)));
      if (problems) expect(problems.join(' ')).not.toContain(SECRET);
      for (const problem of problems ?? []) expect(problem).toMatch(/^[^\n]+$/);
    }),
    { numRuns: 300 },
  );
});
