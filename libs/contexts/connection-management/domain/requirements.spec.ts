import { access, permission } from '../testing/readings.js';
import { libraryRequirement, quoted, requirementsOfDatabase } from './requirements.js';

describe('the statement that loads pg_stat_statements', () => {
  const statement = (preloadLibraries: string | null, cloudSigns: string | null = null) =>
    libraryRequirement(access({ isStatementsLoaded: false, preloadLibraries, cloudSigns })).statement;

  it('keeps what is loaded already, as a list of literals: one literal would be one library', () => {
    expect(statement('auto_explain, "my lib"')).toBe(
      "ALTER SYSTEM SET shared_preload_libraries = 'auto_explain', 'my lib', 'pg_stat_statements' -- then restart",
    );
    expect(statement('')).toBe("ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements' -- then restart");
  });

  it('is a remark where it would be wrong: others unknown, or a server of a provider', () => {
    expect(statement(null)).toMatch(/^-- add/);
    expect(statement('', 'rds_superuser')).toMatch(/^-- RDS/);
  });
});

describe('names in statements', () => {
  it('are quoted, quotes too', () => {
    expect(quoted('a"b')).toBe('"a""b"');
  });
});

describe('extensions', () => {
  const of = (row: Parameters<typeof permission>[0]) =>
    requirementsOfDatabase(access(), { oid: 1, name: 'postgres' }, [permission({ kind: 'extension', ...row })]);

  it('that are older than what is installed beside the server should be updated', () => {
    const outdated = { name: 'pg_stat_statements', version: '1.8', availableVersion: '1.12' };
    expect(of(outdated).map(({ isMet, isNeeded, statement }) => [isMet, isNeeded, statement])).toEqual([
      [true, true, 'CREATE EXTENSION pg_stat_statements'],
      [false, false, 'ALTER EXTENSION pg_stat_statements UPDATE'],
    ]);
  });

  it('whose files are missing need the package first', () => {
    expect(of({ name: 'pgstattuple', isGranted: false })[0]?.statement).toMatch(/^-- install/);
  });
});
