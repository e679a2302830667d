import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBS = join(import.meta.dirname, '../..');
const CALLED = /\bpg_catalog\.([a-z_0-9]+)\(|(?<![\w."'])([a-z_][a-z_0-9]+)\(/g;
/** Keywords whose syntax resembles a call. */
const SYNTAX = new Set(['bit', 'coalesce', 'greatest', 'nullif']);
const READ = /\b(?:FROM|JOIN|,)\s+(?:pg_catalog\.)?(pg_[a-z_0-9]+)\b(?![(.])/g;

describe('the statements that check permissions', () => {
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

  it('check every PostgreSQL function that a statement of pgherald calls', () => {
    expect(files.length).toBeGreaterThan(50);
    const looked = sqlOf('permissions');
    const missed = [...namesIn(CALLED)].filter(
      (name) => name && !SYNTAX.has(name) && !name.startsWith('pg_stat_get_') && !looked.includes(`'${name}'`),
    );
    expect(missed).toEqual([]);
  });

  it('check every PostgreSQL relation that a statement of pgherald reads', () => {
    const looked = sqlOf('permissions') + sqlOf('database-permissions');
    const ofExtension = new Set(['pg_stat_statements', 'pg_stat_statements_info']);
    const missed = [...namesIn(READ)].filter((name) => name && !ofExtension.has(name) && !looked.includes(`'${name}'`));
    expect(missed).toEqual([]);
  });
});
