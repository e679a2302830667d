import { parseRows } from './parse-values.js';
import { bytesOf } from './text-bytes.js';

const place = { server: 'orders-1', database: 'shop', group: 'tables' };
const parse = (type: number, text: string | null, bigints?: ReadonlySet<string>): unknown => {
  const row: unknown[] = [text === null ? null : bytesOf(text)];
  parseRows([{ name: 'size', type }], [row], place, bigints);
  return row[0];
};
const problemsOf = (type: number, ...texts: string[]): string[] =>
  parseRows(
    [{ name: 'size', type }],
    texts.map((text) => [text]),
    place,
  ).map(({ name, error }) => `${name}: ${error.message}`);
const [INT8, TIMESTAMPTZ, TEXTS, INT8S, FLOAT8, BOOL, JSONB, NUMERIC] = [
  20, 1184, 1009, 1016, 701, 16, 3802, 1700,
] as const;

describe('values of a result', () => {
  it('are exact whole numbers up to 2^53', () => {
    expect(parse(INT8, '9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
    expect(parse(INT8, '-9007199254740991')).toBe(Number.MIN_SAFE_INTEGER);
    for (const text of ['9007199254740992', '-9007199254740992', '9223372036854775807']) {
      expect([parse(INT8, text), parse(INT8S, `{1,${text}}`)]).toEqual([null, null]);
    }
    expect(problemsOf(INT8, '1', '9007199254740992', '9223372036854775807')).toEqual([
      'size: tables on orders-1, database shop: out-of-range: column size: 2 values are no number, or beyond what a double holds exactly (2^53), and left out',
    ]);
    expect(problemsOf(INT8, '1', '-1')).toEqual([]);
  });

  it('are bigint in the requested columns', () => {
    expect(parse(INT8, '-9223372036854775808', new Set(['size']))).toBe(-9_223_372_036_854_775_808n);
    expect(parse(INT8, '7', new Set(['other']))).toBe(7);
  });

  it.each([
    ['1970-01-01 00:00:00+00', 0],
    ['2026-11-22 22:32:13.123456+00', 1_795_386_733_123_456],
    ['2026-11-22 22:32:13.1+00', 1_795_386_733_100_000],
    ['1969-12-31 23:59:59.999999+00', -1],
    ['1700-01-01 00:00:00+00', -8_520_336_000_000_000],
    ['2254-12-31 23:59:59.999999+00', 8_993_721_599_999_999],
    ['infinity', null],
    ['-infinity', null],
  ])('are microseconds for the timestamp %s', (text, micros) => {
    expect(parse(TIMESTAMPTZ, text)).toBe(micros);
  });

  it('are null for a timestamp beyond 2^53 microseconds, with the column reported', () => {
    for (const text of [
      '9999-12-31 00:00:00+00',
      '0044-03-15 00:00:00+00 BC',
      '0090-01-01 00:00:00+00',
      '12026-01-01 00:00:00+00',
    ]) {
      expect(parse(TIMESTAMPTZ, text)).toBeNull();
      expect(problemsOf(TIMESTAMPTZ, text)).toHaveLength(1);
    }
    expect(problemsOf(TIMESTAMPTZ, 'infinity')).toEqual([]);
  });

  it.each(['NaN', 'Infinity', '-Infinity'])('are null for the number %s, and its column is named', (text) => {
    expect(parse(FLOAT8, text)).toBeNull();
    expect(problemsOf(FLOAT8, text, '1')).toHaveLength(1);
  });

  it('are readable and distinct for invalid UTF-8, also in lists and JSON', () => {
    const row: unknown[] = ['caf\xe9 \xc3\xa9', '{"caf\xe9","a\\\\b"}', '{"name": "caf\xe9"}', 'caf\xc3\xa9'];
    const types = [25, TEXTS, JSONB, 25];
    parseRows(
      types.map((type) => ({ name: 'name', type })),
      [row],
      place,
    );
    expect(row).toEqual(['caf\\xE9 é', ['caf\\xE9', 'a\\b'], { name: 'caf\\xE9' }, 'café']);
  });

  it('are lists for arrays, with quotes, NULL and the empty list', () => {
    expect(parse(TEXTS, '{a,"b c","d\\"e\\\\f","NULL",NULL,"","x,y","p\nq"}')).toEqual([
      'a',
      'b c',
      'd"e\\f',
      'NULL',
      null,
      '',
      'x,y',
      'p\nq',
    ]);
    expect(parse(TEXTS, '{}')).toEqual([]);
    expect(parse(INT8S, '{1,NULL,-3}')).toEqual([1, null, -3]);
  });

  it('are JavaScript values for the other types', () => {
    expect([parse(BOOL, 't'), parse(BOOL, 'f'), parse(FLOAT8, '1.5e-7'), parse(JSONB, '{"a":[1]}')]).toEqual([
      true,
      false,
      1.5e-7,
      { a: [1] },
    ]);
    expect(parse(INT8, null)).toBeNull();
  });

  it('are refused for types that would lose precision, with the column', () => {
    expect(() => parse(NUMERIC, '1.5')).toThrow('column size has a type (oid 1700) that must be cast');
  });
});
