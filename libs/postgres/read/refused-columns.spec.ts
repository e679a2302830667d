import { PostgresError } from '../postgres-error.js';
import { mayBeOfOneColumn, RefusedColumns } from './refused-columns.js';

const HOUR_MS = 3_600_000;
const STATEMENT = {
  name: 'sizes:0123',
  text: `SELECT ${['a', 'b', 'c', 'd', 'e'].map((c) => `f_${c}() AS "${c}"`).join(', ')}`,
};
const failure = (sqlstate: string, reason = sqlstate) =>
  new PostgresError('other', { server: 'orders-1' }, { sqlstate, reason });

/** A server that refuses functions and counts statements. */
function serverRefusing(...functions: string[]) {
  const refused = new Set(functions);
  const asked: string[] = [];
  const probe = ({ text }: { readonly text: string }) => {
    asked.push(text);
    const [first] = [...refused].filter((name) => text.includes(`${name}()`));
    return Promise.resolve(first === undefined ? undefined : failure('42501', first));
  };
  return { refused, asked, probe };
}

describe('refused columns', () => {
  let now = 0;
  const columns = () => new RefusedColumns(() => now);

  it('are found among the columns, each with its own failure', async () => {
    const server = serverRefusing('f_b', 'f_e');
    const found = await columns().find('shop', STATEMENT, failure('42501', 'f_b'), server.probe);
    expect(found?.missing.map(({ name, error }) => [name, error.message.split(': ').at(-1)])).toEqual([
      ['b', 'f_b'],
      ['e', 'f_e'],
    ]);
    expect(found?.statement.text).toBe('SELECT f_a() AS "a", NULL AS "b", f_c() AS "c", f_d() AS "d", NULL AS "e"');
    expect(found?.statement.name).toMatch(/^sizes:[0-9a-f]{12}$/);
  });

  it('are omitted for an hour; then the whole statement is sent, without searching its columns again', async () => {
    const server = serverRefusing('f_b');
    const known = columns();
    await known.find('shop', STATEMENT, failure('42501'), server.probe);
    now += HOUR_MS - 1;
    expect(known.reduced('shop', STATEMENT)?.missing).toHaveLength(1);
    expect(known.reduced('other', STATEMENT)).toBeUndefined();
    now += 1;
    expect(known.reduced('shop', STATEMENT)).toBeUndefined();
    server.asked.length = 0;
    await known.find('shop', STATEMENT, failure('42501'), server.probe);
    expect(server.asked).toHaveLength(1);
    known.succeeded('shop', STATEMENT);
    expect(known.reduced('shop', STATEMENT)).toBeUndefined();
  });

  it.each(['FULL', 'LEFT'])(
    'of a relation of a %s JOIN are tried again soon, later each time, up to an hour',
    async (kind) => {
      const text = `SELECT a.x AS "x", b.y AS "y" FROM pg_catalog.pg_a a ${kind} JOIN pg_catalog.pg_b b ON b.x = a.x`;
      const statement = { name: 'pair:0123', text };
      const withoutB = (sent: { readonly text: string }) =>
        Promise.resolve(/JOIN pg_catalog\.pg_b/.test(sent.text) ? failure('42501', 'pg_b') : undefined);
      const known = columns();
      const pauses: number[] = [];
      for (let attempt = 0; attempt < 14; attempt++) {
        const found = await known.find('shop', statement, failure('42501'), withoutB);
        expect(found?.missing.map(({ name }) => name)).toEqual(['y']);
        const from = now;
        while (known.reduced('shop', statement)) now += 1_000;
        pauses.push((now - from) / 1_000);
      }
      expect(pauses.slice(0, 4)).toEqual([1, 2, 4, 8]);
      expect(pauses.slice(-2)).toEqual([3_600, 3_600]);
    },
  );

  it('are none if the statement fails without any column', async () => {
    const everything = () => Promise.resolve(failure('42501'));
    expect(await columns().find('shop', STATEMENT, failure('42501'), everything)).toBeUndefined();
  });

  it('are not searched after locks, timeouts, conflicts and lost connections', () => {
    for (const sqlstate of ['55P03', '57014', '40001', '53300', '08006', '57P01', '25P02'])
      expect([sqlstate, mayBeOfOneColumn(failure(sqlstate))]).toEqual([sqlstate, false]);
    for (const sqlstate of ['42501', '0A000', '55000', '22003', '42P01', 'XX000'])
      expect([sqlstate, mayBeOfOneColumn(failure(sqlstate))]).toEqual([sqlstate, true]);
  });
});
