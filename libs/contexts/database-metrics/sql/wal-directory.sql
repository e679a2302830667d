SELECT count(*) AS "walFiles",
       coalesce(sum(size), 0)::bigint AS "walDirectoryBytes"
  FROM pg_catalog.pg_ls_waldir()
