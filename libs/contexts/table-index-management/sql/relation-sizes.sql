-- Files of tables and indexes. A size function waits for a held or requested ACCESS EXCLUSIVE lock, so such a relation is
-- skipped. If the lock comes in between, lock_timeout ends the statement, and it is read again. A relation dropped in between
-- has a size of NULL. From 14 on, a partitioned table has statistics but no file: size 0.
WITH locked AS (
  SELECT DISTINCT l.relation
    FROM pg_catalog.pg_locks l
   WHERE l.locktype = 'relation'
     AND l.mode = 'AccessExclusiveLock'
     AND l.pid <> pg_catalog.pg_backend_pid()
     AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = CURRENT_CATALOG)
), skipped AS MATERIALIZED (
  -- Each table with its indexes, each TOAST table with its table: joined once, for thousands of relations and many locks.
  SELECT k.relation AS oid FROM locked k
   UNION
  SELECT i.indexrelid FROM locked k JOIN pg_catalog.pg_index i ON i.indrelid = k.relation
   UNION
  SELECT c.oid
    FROM pg_catalog.pg_class c
    LEFT JOIN pg_catalog.pg_index ti ON ti.indrelid = c.reltoastrelid
    JOIN locked k ON k.relation IN (c.reltoastrelid, ti.indexrelid)
   WHERE c.reltoastrelid <> 0
), relation AS MATERIALIZED (
  SELECT c.oid, c.relname, c.relkind, c.relpersistence, c.reltoastrelid, n.nspname,
         COALESCE(i.indrelid, c.oid) AS table_oid, s.oid IS NOT NULL AS is_locked
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
    LEFT JOIN skipped s ON s.oid = c.oid
   WHERE (c.relkind IN ('r', 'm', 'i') OR c.relkind = 'p' AND pg_catalog.current_setting('server_version_num')::int >= 140000)
     AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_toast'
), measured AS MATERIALIZED (
  SELECT r.*,
         CASE WHEN NOT r.is_locked THEN pg_catalog.pg_relation_size(r.oid) END AS main,
         CASE WHEN NOT r.is_locked THEN pg_catalog.pg_relation_size(r.oid, 'fsm') END AS fsm,
         CASE WHEN NOT r.is_locked AND r.relkind <> 'i' THEN pg_catalog.pg_relation_size(r.oid, 'vm') END AS vm,
         CASE WHEN NOT r.is_locked AND r.relpersistence = 'u' THEN pg_catalog.pg_relation_size(r.oid, 'init') ELSE 0 END AS init,
         CASE
           WHEN r.reltoastrelid = 0 THEN 0
           WHEN NOT r.is_locked THEN pg_catalog.pg_total_relation_size(r.reltoastrelid)
         END AS toast
    FROM relation r
), index_total AS (
  SELECT m.table_oid, pg_catalog.sum(m.main + m.fsm + m.init)::bigint AS bytes, pg_catalog.count(*) = pg_catalog.count(m.main) AS is_known
    FROM measured m
   WHERE m.relkind = 'i'
   GROUP BY m.table_oid
)
SELECT m.oid AS "relationOid",
       m.nspname AS "schemaName",
       m.relname AS "relationName",
       CASE m.relkind WHEN 'r' THEN 'table' WHEN 'm' THEN 'materialized view' WHEN 'p' THEN 'partitioned table' ELSE 'index' END AS "relationKind",
       m.relkind <> 'i' AS "isTable",
       m.relkind = 'i' AS "isIndex",
       m.table_oid AS "tableOid",
       t.relname AS "tableName",
       root.oid AS "partitionRootOid",
       root_schema.nspname AS "partitionRootSchema",
       root.relname AS "partitionRootName",
       m.main AS "mainBytes",
       m.fsm AS "freeSpaceMapBytes",
       m.vm AS "visibilityMapBytes",
       CASE WHEN m.relkind <> 'i' THEN m.toast END AS "toastBytes",
       CASE WHEN m.relkind <> 'i' THEN CASE WHEN x.table_oid IS NULL THEN 0 WHEN x.is_known THEN x.bytes END END AS "indexBytes",
       m.main + m.fsm + COALESCE(m.vm, 0) + m.init + m.toast
         + CASE WHEN m.relkind = 'i' OR x.table_oid IS NULL THEN 0 WHEN x.is_known THEN x.bytes END AS "totalBytes",
       CASE WHEN m.is_locked THEN 'locked' WHEN m.main IS NULL THEN 'vanished' END AS "skipped"
  FROM measured m
  JOIN pg_catalog.pg_class t ON t.oid = m.table_oid
  LEFT JOIN index_total x ON x.table_oid = m.oid
  LEFT JOIN pg_catalog.pg_class root ON t.relispartition AND root.oid = pg_catalog.pg_partition_root(t.oid)
  LEFT JOIN pg_catalog.pg_namespace root_schema ON root_schema.oid = root.relnamespace
 ORDER BY m.oid
