-- The role pgherald connects with: it sees statistics, not data. Run as a superuser, once on each primary; again does no
-- harm. Then give it a password: \password pgherald
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'pgherald') THEN
    CREATE ROLE pgherald;
  END IF;
END
$$;
-- The limit leaves room for all of pgherald's services and a person looking after them.
ALTER ROLE pgherald LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION CONNECTION LIMIT 20;
GRANT pg_monitor TO pgherald;
ALTER ROLE pgherald SET default_transaction_read_only = on;
ALTER ROLE pgherald SET statement_timeout = '30s';
ALTER ROLE pgherald SET lock_timeout = '1s';
-- Where pg_stat_statements is too small for the statements of others and those of pgherald, about 40 and 11 for each database, it
-- does not count the latter. What pgherald costs is unknown then. To have it counted: ALTER ROLE pgherald RESET pg_stat_statements.track
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
-- A database that does not let everybody connect needs: GRANT CONNECT ON DATABASE its_name TO pgherald;
-- What follows is optional, and for each database: run the whole file in it. pg_monitor sees no column statistics of tables
-- it may not read; without them bloat is unknown. The reader gives widths, shares of nulls and numbers of distinct values,
-- and no data. Its owner may read these columns and nothing else, and cannot log in.
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
