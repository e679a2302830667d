import type { ConfigurationError } from '@pgherald/configuration';
import { createLogger } from '@pgherald/telemetry';
import { z } from 'zod';
import { pollingSettings, targetSettings, targetSettingsWith } from '../settings.js';
import { limitsFor } from './target.js';
import { configuredTargets } from './targets.js';

const options = {
  settings: z.object(pollingSettings).parse({}),
  applicationName: 'pgherald',
  environment: {},
  logger: createLogger({ level: 'silent' }),
};
const make = (...targets: readonly z.input<typeof targetSettings>[]) =>
  configuredTargets(
    targets.map((target) => targetSettings.parse(target)),
    options,
  );

describe('configuredTargets', () => {
  it('names a target after host and port, and a cluster after its only node, by default', () => {
    const [bare, named] = make(
      { url: 'postgres://u:p@db.example:5433/orders' },
      { name: 'orders-1', cluster: 'orders', url: 'postgres://db2.example', interval: '2s' },
    );
    expect(bare).toMatchObject({ name: 'db.example:5433', cluster: 'db.example:5433', intervalMs: 10_000 });
    expect(named).toMatchObject({
      name: 'orders-1',
      cluster: 'orders',
      host: 'db2.example',
      port: 5432,
      intervalMs: 2_000,
    });
  });

  it('refuses a target with two sources of its password', () => {
    const both = () => make({ name: 'orders-1', url: 'postgres://h', passwordFile: 'f', passwordCommand: ['secret'] });
    expect(both).toThrow('targets: orders-1 has passwordFile and passwordCommand; give one of them');
  });

  it('reports every invalid target, not only the first', () => {
    const wrong = ['postgres://a:99999/x', 'postgres://b/x?sslmode=perhaps'].map((url) =>
      targetSettings.parse({ url }),
    );
    let problems: readonly string[] = [];
    try {
      configuredTargets(wrong, options);
    } catch (error) {
      ({ problems } = error as ConfigurationError);
    }
    expect(problems).toHaveLength(2);
  });

  it.each([
    ['/nowhere/pw', 'ENOENT'],
    ['/', 'EISDIR'],
  ])('warns at once of a password file that cannot be read: %s', (passwordFile, code) => {
    const lines: string[] = [];
    const logger = createLogger({ destination: { write: (line: string) => lines.push(line) } as never });
    configuredTargets([targetSettings.parse({ name: 'a', url: 'postgres://a', passwordFile })], {
      ...options,
      logger,
    });
    expect(lines.join('')).toContain(
      `a: passwordFile ${passwordFile} cannot be read (${code}); check the path and its permissions`,
    );
  });

  it('refuses two targets with the same name, and names it', () => {
    const twice = () =>
      make(
        { url: 'postgres://u:secret-1@a:1' },
        { name: 'b', url: 'postgres://b' },
        { url: 'postgres://u:secret-2@a:1/x' },
      );
    expect(twice).toThrow('targets: two have the name a:1; give each a different name');
  });

  it.each([
    'postgres://u:top-secret@host:99999/x',
    'postgres://u:top-secret@host/x?sslmode=perhaps',
    'u:top-secret@host',
  ])('refuses a URL it cannot read without quoting it', (url) => {
    let message = '';
    try {
      make({ url });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain('configuration');
    expect(message).not.toContain('secret');
  });

  it.each([
    [[], [], ['a', 'b', 'c']],
    [['a', 'b'], [], ['a', 'b']],
    [[], ['a'], ['b', 'c']],
    [['a', 'b'], ['b'], ['a']],
    [['nowhere'], [], []],
  ])('with databases %j and excludeDatabases %j watches %j', (databases, excludeDatabases, watched) => {
    const [target] = make({ url: 'postgres://db', databases, excludeDatabases });
    expect(['a', 'b', 'c'].filter((name) => target?.isWatched(name))).toEqual(watched);
  });
});

describe('overrides of a target', () => {
  const schema = targetSettingsWith({ tables: z.strictObject({ maxSize: z.number().optional() }) });
  const url = 'postgres://db.example';
  const context = (name: string) =>
    ({ name, limits: { maxSize: 1, other: 2 } }) as unknown as Parameters<typeof limitsFor>[0];

  it('become part of the limits of their context, in order', () => {
    const match = { schema: 'audit' };
    const overrides = [{ match, set: { tables: { maxSize: 5 } } }];
    const [target] = configuredTargets([schema.parse({ url, overrides })], options);
    if (!target) throw new Error('no target');
    expect(limitsFor(context('tables'), target)).toEqual({
      maxSize: 1,
      other: 2,
      overrides: [{ match, set: { maxSize: 5 } }],
    });
    expect(limitsFor(context('queries'), target)).toEqual({ maxSize: 1, other: 2 });
  });

  it.each([
    ['a context that has none', { match: {}, set: { queries: {} } }],
    ['a limit that cannot be overridden', { match: {}, set: { tables: { other: 1 } } }],
    ['something to match that there is not', { match: { relation: 'x' }, set: {} }],
  ])('of %s are refused', (_, override) => {
    expect(schema.safeParse({ url, overrides: [override] }).success).toBe(false);
  });
});
