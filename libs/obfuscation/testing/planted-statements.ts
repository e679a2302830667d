/** Parts of the secrets in {@link plantedStatements}, which no output may contain. */
export const PLANTED = ['hunter2', 'geheim', '4929123456781234', '31415926'] as const;

const WORD = 'hunter2';
const OTHER = 'geheim';
const DIGITS = '4929123456781234';
const SHORT = '31415926';

/** All notations of a string in SQL. */
const STRINGS = [
  `'${WORD}'`,
  `'it''s ${WORD}'`,
  `E'a\\'${WORD}\\n'`,
  `e'\\\\${WORD}'`,
  `U&'${WORD}\\0041'`,
  `N'${WORD}'`,
  `$$${WORD}$$`,
  `$tag$a $$ ${WORD}$tag$`,
  `'${OTHER}'\n  '${WORD}'`,
  `'-- ${WORD}'`,
  `'/* ${WORD}'`,
  `B'0101' || '${WORD}'`,
  `X'1FF' || '${WORD}'`,
  `'${WORD}'::text`,
  `CAST('${WORD}' AS varchar(10))`,
  `text '${WORD}'`,
  `date '${WORD}'`,
  `interval '${WORD}' day`,
  `E'' '${WORD}'`,
  `'ünï ${WORD} 🙂'`,
];

const NUMBERS = [
  DIGITS,
  `-${DIGITS}`,
  `${DIGITS}.5`,
  `.${DIGITS}`,
  `1.${DIGITS}e-7`,
  `0x${SHORT}`,
  `4_929_${SHORT}`,
  `${DIGITS}::bigint`,
];

/** Statements with `@` in the place of a value. */
const PLACES = [
  'SELECT @',
  'SELECT a, @ AS "b c", c FROM t',
  'SELECT * FROM t WHERE a = @ AND b = 2',
  'SELECT * FROM "T" WHERE a IN (@, 1, @)',
  'SELECT * FROM t WHERE a = ANY (ARRAY[@, @])',
  'SELECT * FROM t WHERE a BETWEEN @ AND @ ORDER BY a LIMIT 10 OFFSET 5',
  'SELECT f(@, g(@)) FROM s.t -- done',
  'SELECT CASE WHEN a = @ THEN @ ELSE @ END FROM t',
  'SELECT count(*) FILTER (WHERE a = @) OVER (PARTITION BY b) FROM t GROUP BY c HAVING max(d) > @',
  'INSERT INTO t (a, b) VALUES (@, 1), (@, 2) ON CONFLICT (a) DO UPDATE SET b = @ RETURNING a',
  'UPDATE t SET a = @, b = b WHERE c = @',
  'DELETE FROM t USING u WHERE t.a = u.a AND u.b = @',
  'WITH x AS (SELECT @ AS a) SELECT a FROM x',
  'MERGE INTO t USING u ON t.a = u.a WHEN MATCHED AND u.b = @ THEN UPDATE SET b = @ WHEN NOT MATCHED THEN INSERT VALUES (@)',
  'SELECT * FROM t WHERE a->>@ = @ AND b <@ @',
  'EXPLAIN (ANALYZE) SELECT * FROM t WHERE a = @',
  'EXECUTE p(@, @)',
  'CREATE TABLE x AS SELECT @ AS a',
];

/** Statements with a secret in a place that is specific to them. */
const UTILITY = [
  `CREATE ROLE r LOGIN PASSWORD '${WORD}'`,
  `CREATE USER r WITH ENCRYPTED PASSWORD 'md5${WORD}' VALID UNTIL '${OTHER}'`,
  `ALTER ROLE r PASSWORD E'${WORD}'`,
  `ALTER ROLE r PASSWORD ${WORD}`,
  `CREATE USER r PASSWORD "${WORD}" LOGIN`,
  `CREATE USER r IDENTIFIED BY ${WORD}`,
  `ALTER ROLE r SET app.token = ${WORD}`,
  `ALTER ROLE r IN DATABASE d SET app.token TO ${WORD}, ${OTHER}`,
  `ALTER DATABASE d SET app.token = '${WORD}'`,
  `ALTER SYSTEM SET primary_conninfo = 'host=a password=${WORD}'`,
  `SET app.token = ${WORD}`,
  `SET LOCAL app.token TO '${WORD}'`,
  `SET SESSION app.token = ${WORD}, "${OTHER}"`,
  `set app.token=${WORD}`,
  `SET app.token := ${WORD}`,
  `SELECT 1; SET app.token = ${WORD}; SELECT 2`,
  `\ufeffSET app.token = ${WORD}`,
  `CREATE FUNCTION f() RETURNS int LANGUAGE sql SET app.token = ${WORD} AS 'select 1'`,
  `SELECT set_config('app.token', '${WORD}', false)`,
  `CREATE SUBSCRIPTION s CONNECTION 'host=a password=${WORD}' PUBLICATION p`,
  `ALTER SUBSCRIPTION s CONNECTION 'postgres://u:${WORD}@h/d'`,
  `CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '${OTHER}', sslpassword '${WORD}')`,
  `CREATE USER MAPPING FOR u SERVER s OPTIONS (user 'u', password '${WORD}')`,
  `ALTER USER MAPPING FOR u SERVER s OPTIONS (SET password '${WORD}')`,
  `COPY t (a) FROM stdin;\n${WORD}\t'${OTHER}\n\\.\n`,
  `COPY t FROM PROGRAM 'curl -u me:${WORD} http://a'`,
  `COPY (SELECT '${WORD}') TO '/tmp/${OTHER}' WITH (FORMAT csv, DELIMITER ',')`,
  `DO $$ BEGIN PERFORM '${WORD}'; END $$`,
  `DO LANGUAGE plpgsql $do$ BEGIN EXECUTE 'x ${WORD}'; END $do$`,
  `CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $f$ SELECT '${WORD}' $f$`,
  `CREATE PROCEDURE p() LANGUAGE sql AS 'INSERT INTO t VALUES (''${WORD}'')'`,
  `COMMENT ON TABLE t IS '${WORD}'`,
  `SECURITY LABEL FOR x ON TABLE t IS '${WORD}'`,
  `NOTIFY c, '${WORD}'`,
  `PREPARE p AS SELECT '${WORD}'`,
  `PREPARE TRANSACTION '${WORD}'`,
  `DECLARE c CURSOR FOR SELECT '${WORD}'`,
  `CREATE VIEW v AS SELECT '${WORD}' AS a`,
  `CREATE INDEX i ON t ((a || '${WORD}')) WHERE b = '${OTHER}'`,
  `CREATE TABLE t (a text DEFAULT '${WORD}' CHECK (a <> '${OTHER}'))`,
  `CREATE TABLE p PARTITION OF t FOR VALUES IN ('${WORD}', '${OTHER}')`,
  `CREATE POLICY p ON t USING (a = '${WORD}')`,
  `CREATE TYPE e AS ENUM ('${WORD}', '${OTHER}')`,
  `ALTER TYPE e ADD VALUE '${WORD}'`,
  `CREATE DATABASE d TEMPLATE template0 LOCALE '${WORD}'`,
  `CREATE TABLESPACE s LOCATION '/data/${WORD}'`,
  `SELECT dblink_connect('host=a password=${WORD}')`,
  `SELECT pgp_sym_encrypt(a, '${WORD}') FROM t`,
  `CALL p('${WORD}')`,
];

const COMMENTS = [
  `/* ${WORD} */ SELECT 1`,
  `SELECT /* a /* ${WORD} */ ${OTHER} */ 1`,
  `SELECT 1 -- ${WORD}`,
  `-- ${WORD}\nSELECT 1 -- ${OTHER}\n, 2`,
  `SELECT 1 --${WORD}\r\n`,
  `SELECT 1; /* ${WORD}`,
  `SELECT 5--${WORD}`,
  `SELECT 1 +/* ${WORD} */ 2`,
];

/** Texts that PostgreSQL or a driver has cut, and ambiguous ones. */
const CUT = [
  `SELECT * FROM t WHERE a = '${WORD}`,
  `SELECT * FROM t WHERE a = E'\\'${WORD}`,
  `SELECT * FROM t WHERE a = $$${WORD}`,
  `SELECT * FROM t WHERE a = $t$${WORD} $$ ${OTHER}`,
  `SELECT * FROM t WHERE a = U&'${WORD}`,
  `SELECT * FROM t WHERE a = "${WORD}`,
  `SELECT * FROM t WHERE a = 1 /* ${WORD}`,
  `SELECT * FROM t WHERE a IN ('${OTHER}', '${WORD}`,
  `INSERT INTO t VALUES ('${OTHER}', 2), ('${WORD}`,
  `SELECT * FROM t WHERE a = $${WORD}`,
  `SELECT 'a\\' ${WORD} ', 1`,
  `SELECT 'a\\'' , '${WORD}'`,
  `SELECT 'a\\\\\\' OR ${WORD} --'`,
  `SELECT 1${WORD}`,
  `SELECT $1${WORD}`,
  `SELECT 1$$a ${WORD} b$$`,
  `SELECT $1$t$a ${WORD} b$t$`,
  `DO$$ BEGIN ${WORD} $$`,
  `INSERT INTO t VALUES ('Conan O'Brien', '${WORD}')`,
  `INSERT INTO t VALUES ('Conan O'Brien', '${WORD}', '${OTHER}`,
  `SELECT 'a' '${WORD}`,
  `SELECT * FROM t WHERE a = N'${WORD}`,
  `SELECT * FROM t WHERE a = X'${WORD}`,
];

/** Returns more than 300 statements with a secret in every possible place. */
export function plantedStatements(): string[] {
  const fillings = [...STRINGS, ...NUMBERS];
  const placed = PLACES.flatMap((place) => fillings.map((filling) => place.replaceAll(/(?<!<)@/g, () => filling)));
  return [...placed, ...UTILITY, ...COMMENTS, ...CUT];
}
