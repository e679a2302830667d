#!/bin/bash
# Prepares the demo's primary: statistics of statements, a role and a slot for the standby, a table for the load.
set -euo pipefail
echo 'host replication all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
psql -q -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d "$POSTGRES_DB" <<'SQL'
CREATE EXTENSION pg_stat_statements;
CREATE ROLE replicator LOGIN REPLICATION PASSWORD 'demo';
SELECT pg_create_physical_replication_slot('standby', true);
CREATE TABLE stock (id int PRIMARY KEY, pieces int NOT NULL);
INSERT INTO stock SELECT i, 100 FROM generate_series(1, 100) i;
CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, item int NOT NULL REFERENCES stock, note text, placed timestamptz NOT NULL DEFAULT now());
CREATE INDEX orders_by_note ON orders (note);
SQL
