import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBS = join(import.meta.dirname, '../..');
const CALLED = /\bpg_catalog\.([a-z_0-9]+)\(|(?<![\w.])(pg_[a-z_0-9]+)\(/g;

describe('permissions.sql', () => {
  it('looks at every function of PostgreSQL that a statement of ours calls', () => {
    const files = globSync('{contexts/*,postgres}/sql/*.sql', { cwd: LIBS });
    expect(files.length).toBeGreaterThan(50);
    const called = new Set(
      files.flatMap((file) =>
        [...readFileSync(join(LIBS, file), 'utf8').matchAll(CALLED)].map((match) => match[1] ?? match[2]),
      ),
    );
    const looked = readFileSync(join(import.meta.dirname, 'sql/permissions.sql'), 'utf8');
    expect([...called].filter((name) => !name?.startsWith('pg_stat_get_') && !looked.includes(`'${name}'`))).toEqual(
      [],
    );
  });
});
