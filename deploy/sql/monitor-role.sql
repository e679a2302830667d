-- The role pgherald connects with. It sees statistics, not data. Run as a superuser, once on each primary:
--   psql -v password="'…'" -f monitor-role.sql
-- CONNECTION LIMIT leaves room for the five services (17) and a person looking after them.
CREATE ROLE pgherald LOGIN CONNECTION LIMIT 20 PASSWORD :password;
GRANT pg_monitor TO pgherald;
ALTER ROLE pgherald SET statement_timeout = '30s';
ALTER ROLE pgherald SET lock_timeout = '1s';
ALTER ROLE pgherald SET default_transaction_read_only = on;
-- Databases that do not let everybody connect need this line each:
-- GRANT CONNECT ON DATABASE orders TO pgherald;
