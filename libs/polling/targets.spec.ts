import { z } from 'zod';
import { pollingSettings, targetSettings } from './settings.js';
import { targetsOf } from './targets.js';

const settings = z.object(pollingSettings).parse({});
const make = (...targets: readonly z.input<typeof targetSettings>[]) =>
  targetsOf(
    targets.map((target) => targetSettings.parse(target)),
    { settings, applicationName: 'pgherald', environment: {} },
  );

describe('targetsOf', () => {
  it('calls a target by host and port, and a cluster by its only node, unless told', () => {
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

  it('refuses two targets of one name, and says which', () => {
    const twice = () =>
      make(
        { url: 'postgres://u:secret-1@a:1' },
        { name: 'b', url: 'postgres://b' },
        { url: 'postgres://u:secret-2@a:1/x' },
      );
    expect(twice).toThrow('targets: two are called a:1; give each a name of its own');
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
