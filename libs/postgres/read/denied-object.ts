const WORDS = /[a-z_][\w$]*/gi;
const OF_THE_SYSTEM = /^pg_(?:stat_)?(?:get|show|control|ls|lock|replication)_\w+$/;
const OF_THE_SENTENCE = /^(?:permission|denied|for|function|table|view|schema)$/;

/**
 * Names the missing right by PostgreSQL's message in any language: only by a word that our own statement contains, or by a
 * system function behind a view, because the rest could be user data.
 */
export function missingRight(message: string, statement: string): string | undefined {
  const own = new Set(statement.match(WORDS));
  const named = (message.match(WORDS) ?? []).filter(
    (word) => !OF_THE_SENTENCE.test(word) && (own.has(word) || OF_THE_SYSTEM.test(word)),
  );
  const name = named.at(-1);
  if (name === undefined) return undefined;
  const isCalled = new RegExp(`\\b${name.replaceAll('$', String.raw`\$`)}\\s*\\(`).test(statement);
  const right = isCalled || !own.has(name) ? `EXECUTE on the function ${name}` : `SELECT on ${name}`;
  return `the role lacks ${right}; run deploy/sql/monitor-role.sql, or grant it in this database`;
}
