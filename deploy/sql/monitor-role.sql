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
-- A database that does not let everybody connect needs: GRANT CONNECT ON DATABASE its_name TO pgherald;
