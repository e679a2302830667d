import { loadModule, scanSync } from 'libpg-query';
import { tokensOf } from './lexer.js';
import { plantedStatements } from './testing/index.js';

const COMMENT = /COMMENT$/;

/** Returns the tokens of PostgreSQL's scanner; undefined if it refuses the text. */
function scanned(sql: string): string[] | undefined {
  try {
    return scanSync(sql)
      .tokens.filter(({ tokenName }) => !COMMENT.test(tokenName))
      .map(({ text }) => text);
  } catch {
    return undefined;
  }
}

describe('the tokens of a statement', () => {
  beforeAll(() => loadModule());

  it('equal those of PostgreSQL for every text that its scanner accepts', () => {
    // The scanner reads the N of N'' as a word, strings on two lines as one, and ends a parameter before letters.
    const isAlike = (sql: string): boolean =>
      !/N'|'\n|\$1[a-z]/.test(sql) && tokensOf(sql).every(({ kind }) => kind !== 'cut');
    const statements = plantedStatements().filter(isAlike);
    const compared = statements.map((sql) => ({
      sql,
      scanned: scanned(sql),
      own: tokensOf(sql).map(({ start, end }) => sql.slice(start, end)),
    }));
    const taken = compared.filter((each) => each.scanned !== undefined);
    expect(taken.length).toBeGreaterThan(300);
    expect(taken.filter(({ scanned, own }) => JSON.stringify(scanned) !== JSON.stringify(own))).toEqual([]);
  });

  it.each([
    ["'a", 'cut'],
    ['$x$ a $y$', 'cut'],
    ['$x', 'cut'],
    ['"a', 'cut'],
    ["'a\\'", 'cut'],
    ["E'a\\'", 'cut'],
    ["E'a\\\\'", 'constant'],
    ['$1', 'constant'],
    ['1e-5', 'constant'],
    ['U&"a"', 'quoted'],
    ['münze', 'word'],
    ['<->', 'operator'],
  ])('%s is %s', (sql, kind) => {
    expect(tokensOf(sql)).toEqual([{ kind, start: 0, end: sql.length, spaced: false }]);
  });

  it('omit comments, and mark the gap', () => {
    expect(tokensOf('a/* /* */ */b')).toMatchObject([{ spaced: false }, { start: 12, spaced: true }]);
  });
});
