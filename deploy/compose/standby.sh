#!/bin/bash
# Starts the demo's standby. At the first start it copies the primary's files, between pg_backup_start() and pg_backup_stop();
# the slot holds the WAL until then.
set -euo pipefail
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  copy=$PGDATA.copy
  rm -rf "$copy" && mkdir -p "$copy" && chmod 700 "$copy"
  export copy from="/primary/${PGDATA#/var/lib/postgresql/}"
  psql -qAtX -v ON_ERROR_STOP=1 -h primary -U postgres -d postgres <<'SQL' >/dev/null
SELECT pg_backup_start('standby', true);
\! tar -C "$from" --exclude=./pg_wal/* --exclude=./pg_replslot/* --exclude=./postmaster.* -cf - . | tar -C "$copy" -xf -
\o | cat > "$copy/backup_label"
SELECT labelfile FROM pg_backup_stop();
SQL
  touch "$copy/standby.signal"
  rm -rf "$PGDATA" && mv "$copy" "$PGDATA"
fi
exec postgres -c shared_preload_libraries=pg_stat_statements -c hot_standby_feedback=on -c primary_slot_name=standby \
  -c "primary_conninfo=host=primary user=replicator password=$PGPASSWORD application_name=standby"
