import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBS = join(import.meta.dirname, '../..');
const CALLED = /\bpg_catalog\.([a-z_0-9]+)\(|(?<![\w."'])([a-z_][a-z_0-9]+)\(/g;
/** Syntax that looks like calls. */
const SYNTAX = new Set(['bit', 'coalesce', 'greatest', 'nullif']);
const READ = /\b(?:FROM|JOIN|,)\s+(?:pg_catalog\.)?(pg_[a-z_0-9]+)\b(?![(.])/g;

describe('the statements that look at permissions', () => {
  const files = globSync('{contexts/*,postgres}/sql/*.sql', { cwd: LIBS });
  const namesIn = (pattern: RegExp) =>
    new Set(
      files.flatMap((file) =>
        [...readFileSync(join(LIBS, file), 'utf8').replaceAll(/--.*/g, '').matchAll(pattern)].map(
          (match) => match[1] ?? match[2],
        ),
      ),
    );
  const sqlOf = (stem: string) => readFileSync(join(import.meta.dirname, `sql/${stem}.sql`), 'utf8');

  it('look at every function of PostgreSQL that a statement of ours calls', () => {
    expect(files.length).toBeGreaterThan(50);
    const looked = sqlOf('permissions');
    const missed = [...namesIn(CALLED)].filter(
      (name) => name && !SYNTAX.has(name) && !name.startsWith('pg_stat_get_') && !looked.includes(`'${name}'`),
    );
    expect(missed).toEqual([]);
  });

  it('look at every relation of PostgreSQL that a statement of ours reads', () => {
    const looked = sqlOf('permissions') + sqlOf('database-permissions');
    const ofExtension = new Set(['pg_stat_statements', 'pg_stat_statements_info']);
    const missed = [...namesIn(READ)].filter((name) => name && !ofExtension.has(name) && !looked.includes(`'${name}'`));
    expect(missed).toEqual([]);
  });
});
