import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { checkAll, ConfigurationError, duration, readConfiguration, settingsTable, size } from './index.js';

const SCHEMA = z.strictObject({
  interval: duration().prefault('10s').meta({ help: 'Time between polls.', env: 'PGHERALD_INTERVAL' }),
  targets: z
    .array(z.strictObject({ url: z.string().meta({ help: 'Connection URL.' }), name: z.string().optional() }))
    .default([])
    .meta({ env: 'PGHERALD_TARGETS', fromEnv: (text: string) => text.split(',').map((url) => ({ url })) }),
  sink: z.strictObject({ profile: z.enum(['receiver', 'receiver-schema']).default('receiver') }).prefault({}),
  outbox: size().prefault('64MB'),
});

describe('the configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'configuration-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (yaml: string | undefined, environment: Record<string, string> = {}) => {
    const file = join(folder, 'pgherald.yaml');
    if (yaml !== undefined) writeFileSync(file, yaml);
    return readConfiguration(SCHEMA, { file: yaml === undefined ? undefined : file, environment });
  };
  const problems = (yaml: string | undefined, environment: Record<string, string> = {}): readonly string[] => {
    try {
      read(yaml, environment);
    } catch (error) {
      if (error instanceof ConfigurationError) return error.problems;
      throw error;
    }
    return [];
  };

  it('has only defaults without file and environment', () => {
    expect(read(undefined)).toEqual({
      interval: 10_000,
      targets: [],
      sink: { profile: 'receiver' },
      outbox: 64_000_000,
    });
  });

  it('prefers the environment to the file, and the file to the default', () => {
    const environment = { PGHERALD_TARGETS: 'postgres://a,postgres://b' };
    expect(read('interval: 2s\ntargets: [{url: postgres://c}]\n', environment)).toMatchObject({
      interval: 2_000,
      targets: [{ url: 'postgres://a' }, { url: 'postgres://b' }],
    });
  });

  it('names an unknown key with the nearest known one, at any depth', () => {
    expect(problems('intervall: 2s\n')).toEqual(['intervall: unknown key; did you mean interval?']);
    expect(problems('sink: {profil: receiver}\n')).toEqual(['sink.profil: unknown key; did you mean profile?']);
    expect(problems('targets: [{ulr: x, url: y}]\n')).toEqual(['targets[0].ulr: unknown key; did you mean url?']);
  });

  it('names an unknown environment variable with the nearest known one', () => {
    expect(problems(undefined, { PGHERALD_TARGET: 'x' })).toEqual([
      'PGHERALD_TARGET: unknown environment variable; did you mean PGHERALD_TARGETS?',
    ]);
  });

  it('names the variable of an invalid value, and not the value', () => {
    expect(problems(undefined, { PGHERALD_INTERVAL: 'soon' })).toEqual([
      'interval (from PGHERALD_INTERVAL): expected a duration such as 2s, 5m or 1h',
    ]);
  });

  it('names the expected kind of value in plain words', () => {
    const kinds = { whole: z.int(), number: z.number(), text: z.string(), flag: z.boolean(), list: z.array(z.int()) };
    const schema = z.strictObject({ ...kinds, group: z.strictObject({}), missing: z.string() });
    const wrong = { whole: 1.5, number: 'x', text: 1, flag: 'x', list: 'x', group: 'x' };
    const read = () => readConfiguration(schema, { environment: {}, under: wrong });
    expect(read).toThrow(
      new ConfigurationError([
        'whole: expected a whole number',
        'number: expected a number',
        'text: expected a text',
        'flag: expected true or false',
        'list: expected a list',
        'group: expected keys and values',
        'missing: missing; expected a text',
      ]),
    );
  });

  it('reports every fault at once', () => {
    expect(problems('interval: 5\nsink: {profile: peer}\n')).toHaveLength(2);
  });

  it('names the line at which a file is not YAML', () => {
    expect(problems('interval: 2s\ntargets: [\n')).toEqual([
      expect.stringMatching(/pgherald\.yaml: line 3: not YAML/) as string,
    ]);
    expect(problems('- a\n')).toEqual([expect.stringMatching(/expected keys and values/) as string]);
  });

  it('merges the file into the document under it: groups are joined, lists and values replaced', () => {
    const schema = z.strictObject({ a: z.strictObject({ x: z.number(), y: z.number() }), list: z.array(z.number()) });
    const file = join(folder, 'over.yaml');
    writeFileSync(file, 'a: {y: 3}\nlist: [4]\n');
    const under = { a: { x: 1, y: 2 }, list: [5, 6] };
    expect(readConfiguration(schema, { file, environment: {}, under })).toEqual({ a: { x: 1, y: 3 }, list: [4] });
    expect(readConfiguration(schema, { environment: {}, under })).toEqual(under);
  });

  it('reports an alias without an anchor, such as a password that begins with an asterisk', () => {
    const file = join(folder, 'alias.yaml');
    writeFileSync(file, 'interval: *hunter2\n');
    const read = () => readConfiguration(SCHEMA, { file, environment: {} });
    expect(read).toThrow(/an alias names no anchor.*begins with \* in quotes/);
    expect(read).not.toThrow(/hunter2/);
  });

  it('reports a missing file', () => {
    expect(() => readConfiguration(SCHEMA, { file: join(folder, 'gone.yaml'), environment: {} })).toThrow(
      /cannot be read \(ENOENT\)/,
    );
  });

  it('names the nearest value and the bounds in plain words', () => {
    const schema = z.object({
      profile: z.enum(['receiver', 'receiver-schema']),
      port: z.number().max(65_535),
      top: z.number().min(0),
    });
    const file = join(folder, 'values.yaml');
    writeFileSync(file, 'profile: reciever\nport: 99999\ntop: -1\n');
    expect(() => readConfiguration(schema, { file, environment: {} })).toThrow(
      expect.objectContaining({
        problems: [
          'profile: expected receiver, receiver-schema; did you mean receiver?',
          'port: expected at most 65535',
          'top: expected at least 0',
        ],
      }) as Error,
    );
  });

  it('reports the problems of all checks at once', () => {
    const wrong = (problem: string) => () => {
      throw new ConfigurationError([problem]);
    };
    expect(() => checkAll(() => 1, wrong('a'), wrong('b'))).toThrow(
      expect.objectContaining({ problems: ['a', 'b'] }) as Error,
    );
    expect(
      checkAll(
        () => 1,
        () => 2,
      ),
    ).toBe(1);
  });

  it('lists its settings in a table', () => {
    const table = settingsTable(SCHEMA);
    expect(table).toContain('| `interval` | `PGHERALD_INTERVAL` | `10s` | Time between polls. |');
    expect(table).toContain('| `targets[].url` |  |  | Connection URL. |');
  });
});

describe('durations and sizes', () => {
  it.each([
    ['500ms', 500],
    ['1.5s', 1_500],
    ['7d', 604_800_000],
  ])('read %s', (text, ms) => {
    expect(duration().parse(text)).toBe(ms);
  });
  it.each(['', '5', '-1s', '0s', '1 fortnight'])('refuse %p', (text) => {
    expect(duration().safeParse(text).success).toBe(false);
  });
  it('know decimal and binary units', () => {
    expect([size().parse('2GiB'), size().parse('64MB')]).toEqual([2_147_483_648, 64_000_000]);
  });
});
