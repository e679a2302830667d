-- The role for pgherald, which sees statistics and no data. Run it as a superuser on each primary; it can be repeated.
-- Then set a password: \password pgherald
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'pgherald') THEN
    CREATE ROLE pgherald;
  END IF;
END
$$;
-- The limit suffices for all of pgherald's services and an administrator.
ALTER ROLE pgherald LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION CONNECTION LIMIT 20;
GRANT pg_monitor TO pgherald;
ALTER ROLE pgherald SET default_transaction_read_only = on;
ALTER ROLE pgherald SET statement_timeout = '30s';
ALTER ROLE pgherald SET lock_timeout = '1s';
-- If pg_stat_statements is too small to hold pgherald's statements too (about 40, and 11 for each database), they are not
-- counted, and pgherald's cost is unknown. To count them: ALTER ROLE pgherald RESET pg_stat_statements.track
DO $$
BEGIN
  IF current_setting('pg_stat_statements.max', true)::int
     < 5 * (SELECT 40 + 11 * count(*) FROM pg_catalog.pg_database WHERE datallowconn AND NOT datistemplate) THEN
    ALTER ROLE pgherald SET pg_stat_statements.track = 'none';
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'pg_stat_statements counts the statements of pgherald: only a superuser can change that';
END
$$;
-- A database without CONNECT for PUBLIC needs: GRANT CONNECT ON DATABASE its_name TO pgherald;
-- The rest is optional and per database: run the whole file in each. pg_monitor cannot read column statistics of tables that
-- it may not read, and without them bloat is unknown. The reader returns widths, null fractions and numbers of distinct
-- values, but no data. Its owner may read only these columns and cannot log in.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'pgherald_reader') THEN
    CREATE ROLE pgherald_reader;
  END IF;
END
$$;
ALTER ROLE pgherald_reader NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
GRANT SELECT (starelid, staattnum, stainherit, stanullfrac, stawidth, stadistinct) ON pg_catalog.pg_statistic TO pgherald_reader;
CREATE SCHEMA IF NOT EXISTS pgherald;
REVOKE ALL ON SCHEMA pgherald FROM PUBLIC;
GRANT USAGE ON SCHEMA pgherald TO pgherald, pgherald_reader;
CREATE OR REPLACE FUNCTION pgherald.column_widths()
  RETURNS TABLE (relid oid, attnum smallint, null_frac real, width integer, n_distinct real)
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS 'SELECT s.starelid, s.staattnum, s.stanullfrac, s.stawidth, s.stadistinct FROM pg_catalog.pg_statistic s WHERE NOT s.stainherit';
ALTER FUNCTION pgherald.column_widths() OWNER TO pgherald_reader;
REVOKE ALL ON FUNCTION pgherald.column_widths() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pgherald.column_widths() TO pgherald;
