-- Indexes of tables and materialized views, from the catalog and the counters behind pg_stat_user_indexes and
-- pg_statio_user_indexes. Names and flags only: expressions, predicates and bounds may contain user data.
-- Nothing here takes a lock on a user's relation; size is that of the last vacuum or analyze.
-- The index of a partitioned table has no file and no counters; its leaves have their own rows.
WITH extension_owned AS (
  SELECT d.objid
    FROM pg_catalog.pg_depend d
   WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
     AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype = 'e'
), of_constraint AS (
  SELECT x.conindid, pg_catalog.bool_or(x.contype <> 'f') AS own, pg_catalog.bool_or(x.contype = 'f') AS referenced
    FROM pg_catalog.pg_constraint x
   WHERE x.conindid <> 0
   GROUP BY x.conindid
), foreign_key AS (
  SELECT DISTINCT i.indexrelid
    FROM pg_catalog.pg_constraint x
    JOIN pg_catalog.pg_index i ON i.indrelid = x.conrelid AND i.indpred IS NULL
   WHERE x.contype = 'f'
     -- Its first columns are those of the key, in any order.
     AND (i.indkey::int2[])[0:pg_catalog.cardinality(x.conkey) - 1] @> x.conkey
), building AS (
  SELECT DISTINCT p.index_relid FROM pg_catalog.pg_stat_progress_create_index p WHERE p.datname = CURRENT_CATALOG
), worked_on AS MATERIALIZED (
  -- CREATE, REINDEX and DROP INDEX CONCURRENTLY keep this lock on table or index while they wait for other transactions; no
  -- view shows the index then. VACUUM and ANALYZE take the same lock. Read only when some index is invalid.
  SELECT DISTINCT l.relation, pg_catalog.pg_partition_root(l.relation)::oid AS root
    FROM pg_catalog.pg_locks l
   WHERE EXISTS (SELECT FROM pg_catalog.pg_index x WHERE NOT x.indisvalid)
     AND l.locktype = 'relation' AND l.mode = 'ShareUpdateExclusiveLock' AND l.pid <> pg_catalog.pg_backend_pid()
     AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = CURRENT_CATALOG)
     AND l.pid NOT IN (SELECT v.pid FROM pg_catalog.pg_stat_progress_vacuum v)
     AND l.pid NOT IN (SELECT v.pid FROM pg_catalog.pg_stat_progress_analyze v)
), unfinished AS MATERIALIZED (
  SELECT i.indexrelid
    FROM pg_catalog.pg_index i
    LEFT JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid AND c.relkind = 'I'
   WHERE NOT i.indisvalid
     -- The index of a partitioned table is valid when all its leaves are built and attached, one after the other.
     AND EXISTS (SELECT FROM worked_on w
                  WHERE w.relation IN (i.indexrelid, i.indrelid) OR c.oid IS NOT NULL AND w.root = pg_catalog.pg_partition_root(i.indrelid))
)
SELECT c.oid AS "indexOid",
       n.nspname AS "schemaName",
       t.oid AS "tableOid",
       t.relname AS "tableName",
       c.relname AS "indexName",
       am.amname AS "accessMethod",
       CASE c.relpersistence WHEN 'p' THEN 'permanent' WHEN 'u' THEN 'unlogged' ELSE 'temporary' END AS "persistence",
       e.objid IS NOT NULL AS "isExtensionOwned",
       i.indisunique AS "isUnique",
       i.indisprimary AS "isPrimary",
       i.indisexclusion AS "isExclusion",
       i.indisreplident AS "isReplicaIdentity",
       i.indisclustered AS "isClusterTarget",
       i.indisvalid AS "isValid",
       i.indisready AS "isReady",
       b.index_relid IS NOT NULL OR u.indexrelid IS NOT NULL AS "isBeingBuilt",
       COALESCE(x.own, false) AS "isOfConstraint",
       COALESCE(x.referenced, false) AS "isReferenced",
       f.indexrelid IS NOT NULL AS "supportsForeignKey",
       i.indisunique OR i.indisprimary OR i.indisexclusion OR i.indisreplident OR i.indisclustered
         OR x.conindid IS NOT NULL OR e.objid IS NOT NULL AS "isExempt",
       c.relkind = 'i' AS "hasStorage",
       i.indpred IS NOT NULL AS "isPartial",
       i.indexprs IS NOT NULL AS "hasExpressions",
       h.inhparent AS "parentIndexOid",
       CASE WHEN c.relispartition THEN pg_catalog.pg_partition_root(c.oid)::oid END AS "rootIndexOid",
       root.oid AS "partitionRootOid",
       root_schema.nspname AS "partitionRootSchema",
       root.relname AS "partitionRootName",
       greatest(c.relpages, 0) AS "relPages",
       greatest(c.relpages, 0) * pg_catalog.current_setting('block_size')::bigint AS "estimatedBytes",
       pg_catalog.pg_stat_get_numscans(c.oid) AS "idxScan",
       pg_catalog.pg_stat_get_tuples_returned(c.oid) AS "idxTupRead",
       pg_catalog.pg_stat_get_tuples_fetched(c.oid) AS "idxTupFetch",
       pg_catalog.pg_stat_get_blocks_fetched(c.oid) - pg_catalog.pg_stat_get_blocks_hit(c.oid) AS "idxBlksRead",
       pg_catalog.pg_stat_get_blocks_hit(c.oid) AS "idxBlksHit"
  FROM pg_catalog.pg_index i
  JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid AND c.relkind IN ('i', 'I')
  JOIN pg_catalog.pg_class t ON t.oid = i.indrelid AND t.relkind IN ('r', 'm', 'p')
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_am am ON am.oid = c.relam
  LEFT JOIN extension_owned e ON e.objid = c.oid
  LEFT JOIN of_constraint x ON x.conindid = c.oid
  LEFT JOIN foreign_key f ON f.indexrelid = c.oid
  LEFT JOIN building b ON b.index_relid = c.oid
  LEFT JOIN unfinished u ON u.indexrelid = c.oid
  LEFT JOIN pg_catalog.pg_inherits h ON c.relispartition AND h.inhrelid = c.oid
  LEFT JOIN pg_catalog.pg_class root ON t.relispartition AND root.oid = pg_catalog.pg_partition_root(t.oid)
  LEFT JOIN pg_catalog.pg_namespace root_schema ON root_schema.oid = root.relnamespace
 WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_toast'
 ORDER BY c.oid
