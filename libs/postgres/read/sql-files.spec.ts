import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSql, sqlFolder } from './sql-files.js';

const folder = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const textFor = (stem: string, major: number, extensionVersion?: string) =>
  loadSql(folder, stem).statementFor({ versionNum: major * 10_000 + 4, ...(extensionVersion && { extensionVersion }) })
    ?.text;

describe('versioned SQL', () => {
  it('selects the newest variant that the server supports', () => {
    write('tables.sql', 'SELECT 13');
    write('tables.pg9.sql', 'SELECT 9');
    write('tables.pg16.sql', 'SELECT 16');
    write('tables.pg17.sql', 'SELECT 17');
    write('tables-io.sql', 'SELECT 0');
    expect([13, 15, 16, 17, 18].map((major) => textFor('tables', major)?.at(-1))).toEqual(['9', '9', '6', '7', '7']);
  });

  it('compares versions of an extension part by part', () => {
    write('statements.sql', 'SELECT 1');
    write('statements.ext1.9.sql', 'SELECT 9');
    write('statements.ext1.11.sql', 'SELECT 11');
    const chosen = (version?: string) => textFor('statements', 18, version)?.slice('SELECT /* pgherald */ '.length);
    expect([undefined, '1.8', '1.9', '1.10', '1.11', '2.0'].map(chosen)).toEqual(['1', '1', '9', '9', '11', '11']);
  });

  it('has no statement for servers older than its first variant', () => {
    write('io.pg16.sql', 'SELECT 1');
    expect(textFor('io', 15)).toBeUndefined();
    expect(textFor('io', 16)).toBeDefined();
  });

  it('drops leading comments and the last semicolon, and adds the marker after the first keyword', () => {
    write('locks.sql', '-- why this join\n  -- more\n\nwith a AS (\n  SELECT 1 -- inner\n)\nSELECT * FROM a;\n');
    expect(textFor('locks', 18)).toBe('with /* pgherald */ a AS (\n  SELECT 1 -- inner\n)\nSELECT * FROM a');
  });

  it('inserts the quoted schema of the extension, and ignores casts', () => {
    write('vectors.sql', 'SELECT x::extension_schema FROM :extension_schema.v');
    const statement = loadSql(folder, 'vectors').statementFor({ versionNum: 180_000, extensionSchema: 'a"$&b' });
    expect(statement?.text).toBe('SELECT /* pgherald */ x::extension_schema FROM "a""$&b".v');
  });

  it('has a distinct prepared name for each text that PostgreSQL does not truncate', () => {
    const stem = `long-${'x'.repeat(80)}`;
    write(`${stem}.sql`, 'SELECT 1');
    const name = loadSql(folder, stem).statementFor({ versionNum: 180_000 })?.name ?? '';
    expect(name.length).toBeLessThan(64);
    write('vectors2.sql', 'SELECT :extension_schema.x');
    const names = ['a', 'b'].map(
      (extensionSchema) => loadSql(folder, 'vectors2').statementFor({ versionNum: 180_000, extensionSchema })?.name,
    );
    expect(new Set(names).size).toBe(2);
  });

  it('refuses an invalid file', () => {
    write('writes.sql', 'DELETE FROM t');
    write('other.sql', "SELECT to_char(now(), 'HH24:MI'), :limit");
    write('needs.sql', 'SELECT :extension_schema.x');
    expect(() => loadSql(folder, 'writes')).toThrow('must begin with SELECT or WITH');
    expect(() => loadSql(folder, 'other')).toThrow('unknown placeholder :limit');
    expect(() => textFor('needs', 18)).toThrow('schema of the extension');
    expect(() => loadSql(folder, 'absent')).toThrow('there is no such file');
  });

  it('is read once', () => {
    write('once.sql', 'SELECT 1');
    const first = textFor('once', 18);
    write('once.sql', 'SELECT 2');
    expect(textFor('once', 18)).toBe(first);
  });
});

describe('the folder of SQL files', () => {
  it('belongs to the package, whether its code is compiled or not', () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    mkdirSync(join(folder, 'dist/deep'), { recursive: true });
    expect([folder, join(folder, 'dist'), join(folder, 'dist/deep')].map(sqlFolder)).toEqual(
      Array(3).fill(join(folder, 'sql')),
    );
  });
});
