import { access, permission } from '../testing/readings.js';
import { libraryRequirement, quoted, requirementsOfDatabase, roomInStatements } from './requirements.js';

describe('the statement that loads pg_stat_statements', () => {
  const statement = (preloadLibraries: string | null, cloudSigns: string | null = null) =>
    libraryRequirement(access({ isStatementsLoaded: false, preloadLibraries, cloudSigns })).statement;

  it('keeps the loaded libraries, as a list of literals: one literal would be one library', () => {
    expect(statement('auto_explain, "my lib"')).toBe(
      "ALTER SYSTEM SET shared_preload_libraries = 'auto_explain', 'my lib', 'pg_stat_statements' -- then restart",
    );
    expect(statement('')).toBe("ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements' -- then restart");
  });

  it('is a comment if other libraries are unknown, or on a managed service', () => {
    expect(statement(null)).toMatch(/^-- add/);
    expect(statement('', 'rds_superuser')).toMatch(/^-- RDS/);
  });
});

describe('room in pg_stat_statements', () => {
  const room = (row: Parameters<typeof access>[0], databases: number) => roomInStatements(access(row), databases);

  it('is enough for five times the entries of pgherald, which grow with each database', () => {
    expect(room({ statementsTrack: 'all', statementsMax: 5_000 }, 7)?.isMet).toBe(true);
    expect(room({ statementsTrack: 'all', statementsMax: 584 }, 7)).toMatchObject({
      isMet: false,
      isNeeded: false,
      costs: 'statements of users: pgherald takes about 117 of 584 entries',
      statement: expect.stringMatching(
        /^ALTER ROLE "\w+" SET pg_stat_statements.track = 'none' .* 585 or more/,
      ) as string,
    });
    expect(room({ statementsTrack: 'all', statementsMax: 585 }, 7)?.isMet).toBe(true);
    expect(room({ statementsTrack: 'all', statementsMax: 5_000 }, 100)?.isMet).toBe(false);
  });

  it('needs fewer entries if nested statements have none', () => {
    expect(room({ statementsTrack: 'top', statementsMax: 109 }, 7)).toMatchObject({
      isMet: false,
      costs: 'statements of users: pgherald takes about 22 of 109 entries',
    });
    expect(room({ statementsTrack: 'top', statementsMax: 110 }, 7)?.isMet).toBe(true);
  });

  it('is not checked if statements of pgherald, or all statements, are not counted', () => {
    expect(room({ statementsMax: 100, isOwnTracked: false }, 7)?.isMet).toBe(true);
    expect(room({ statementsMax: null, isOwnTracked: null }, 7)).toBeUndefined();
  });
});

describe('names in statements', () => {
  it('are quoted, including quotes', () => {
    expect(quoted('a"b')).toBe('"a""b"');
  });
});

describe('extensions', () => {
  const of = (row: Parameters<typeof permission>[0]) =>
    requirementsOfDatabase(access(), { oid: 1, name: 'postgres' }, [permission({ kind: 'extension', ...row })]);

  it('older than the available version should be updated', () => {
    const outdated = { name: 'pg_stat_statements', version: '1.8', availableVersion: '1.12' };
    expect(of(outdated).map(({ isMet, isNeeded, statement }) => [isMet, isNeeded, statement])).toEqual([
      [true, true, 'CREATE EXTENSION pg_stat_statements'],
      [false, false, 'ALTER EXTENSION pg_stat_statements UPDATE'],
    ]);
  });

  it('without files need the package first', () => {
    expect(of({ name: 'pgstattuple', isGranted: false })[0]?.statement).toMatch(/^-- install/);
  });
});
