#!/bin/bash
# A small shop: orders come in, old ones go, and now and then one clerk keeps others waiting.
set -euo pipefail
export PGHOST=primary PGUSER=postgres PGDATABASE=shop PGAPPNAME=shop
orders() {
  while psql -q >/dev/null <<'SQL'
INSERT INTO orders (item, note) SELECT 1 + (random() * 99)::int, repeat(md5(random()::text), 8) FROM generate_series(1, 50);
UPDATE stock SET pieces = pieces + 1 WHERE id = 1 + (random() * 99)::int;
SELECT s.id, count(*) FROM orders o JOIN stock s ON s.id = o.item GROUP BY s.id ORDER BY 2 DESC LIMIT 10;
DELETE FROM orders WHERE id < (SELECT max(id) - 20000 FROM orders);
SQL
  do sleep 1; done
}
clerk() {
  while psql -q -c 'BEGIN; UPDATE stock SET pieces = pieces - 1 WHERE id = 1; SELECT pg_sleep(8); COMMIT' >/dev/null; do sleep 20; done
}
customer() {
  while psql -q -c 'UPDATE stock SET pieces = pieces - 1 WHERE id = 1' >/dev/null; do sleep 1; done
}
orders & clerk & customer &
wait -n
