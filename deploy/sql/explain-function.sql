-- Optional: allows pgherald to plan statements on tables that its role may not read. Run it as a superuser in each database,
-- on PostgreSQL 16 or newer, after monitor-role.sql. Then set `query-analysis: {explainFunction: pgherald_explain.generic_plan}`.
--
-- Planning can call functions of users that are declared immutable, with the rights of the function's owner. Therefore the
-- owner cannot log in, is no superuser and may only read; the transaction must be read-only; the search_path is pg_catalog.
BEGIN;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'pgherald_explainer') THEN
    CREATE ROLE pgherald_explainer;
  END IF;
END
$$;
ALTER ROLE pgherald_explainer NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
GRANT pg_read_all_data TO pgherald_explainer;

CREATE SCHEMA IF NOT EXISTS pgherald_explain;
REVOKE ALL ON SCHEMA pgherald_explain FROM PUBLIC;
GRANT USAGE ON SCHEMA pgherald_explain TO pgherald;

CREATE OR REPLACE FUNCTION pgherald_explain.generic_plan(statement text) RETURNS json
  LANGUAGE plpgsql
  SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET statement_timeout = '5s'
  SET lock_timeout = '100ms'
AS $$
DECLARE
  explained refcursor;
  plan json;
BEGIN
  IF pg_catalog.current_setting('transaction_read_only') <> 'on' THEN
    RAISE EXCEPTION 'generic_plan plans in read-only transactions only' USING ERRCODE = 'read_only_sql_transaction';
  END IF;
  -- A cursor accepts one statement: text after a semicolon is refused before anything runs.
  OPEN explained FOR EXECUTE 'EXPLAIN (FORMAT JSON, GENERIC_PLAN) ' || statement;
  FETCH explained INTO plan;
  CLOSE explained;
  RETURN plan;
END
$$;
ALTER FUNCTION pgherald_explain.generic_plan(text) OWNER TO pgherald_explainer;
REVOKE ALL ON FUNCTION pgherald_explain.generic_plan(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pgherald_explain.generic_plan(text) TO pgherald;

COMMIT;
