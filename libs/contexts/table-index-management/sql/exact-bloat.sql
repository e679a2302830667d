-- One relation, requested by oid within the budget of bytes. Reads the pages that are not all-visible.
SELECT $1::oid AS "relationOid",
       n.nspname AS "schemaName",
       c.relname AS "relationName",
       a.table_len AS "realBytes",
       a.scanned_percent AS "scannedPct",
       a.approx_tuple_percent AS "liveTuplesPct",
       a.dead_tuple_len AS "deadTupleBytes",
       a.dead_tuple_percent AS "deadTuplesPct",
       a.approx_free_space AS "freeBytes",
       a.approx_free_percent AS "freePct"
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 CROSS JOIN LATERAL :extension_schema.pgstattuple_approx(c.oid) a
 WHERE c.oid = $1
