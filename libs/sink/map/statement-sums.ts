import type { AnyEvent, EventMap, Meta } from '@pgherald/events';
import { CATALOGUE, STATEMENT_SUMS } from '@pgherald/metrics';
import { SINCE_UNKNOWN } from './custom-metrics.js';
import { type Item, PLAIN_ROWS, plannedMetric, type PlannedItems } from './metric-plan.js';

type Row = EventMap['StatementStatsMeasured']['rows'][number];

/** Most statements of a reading with separate sums: those with the most time. */
const MOST = 5_000;
const TEXTS_KEPT = 20_000;

const PLANNED: PlannedItems = {
  ...PLAIN_ROWS,
  attributes: [
    ['db.namespace', 'databaseName'],
    ['postgresql.rolname', 'userName'],
    ['postgresql.queryid', 'queryId'],
    ['postgresql.toplevel', 'toplevel'],
    ['db.query.text', 'queryText'],
  ],
  points: STATEMENT_SUMS.flatMap((metric, index) => {
    const planned = plannedMetric(metric, CATALOGUE.length + index);
    return metric.sources.flatMap(({ points }) => points.map((point) => ({ ...point, metric: planned })));
  }),
};

/** Fields that are added up if two rows have equal attributes, such as those of two dropped roles. */
const SUMS = [...new Set(PLANNED.points.flatMap(({ value }) => value))];

/** Cumulative sums of single statements. The text of a statement is empty until it is read. */
export class StatementSums {
  readonly planned = PLANNED;
  readonly #texts = new Map<string, string>();
  /** Time of the view's last reset by server, microseconds since 1970. */
  readonly #resets = new Map<string, number | null>();

  learn({ type, event }: AnyEvent): void {
    if (type === 'StatementViewMeasured') this.#resets.set(serverOf(event.meta), event.rows[0]?.statsReset ?? null);
    if (type === 'StatementTextsMeasured') for (const row of event.rows) this.#learnText(event.meta, row);
    if (type === 'TopQueryIdentified' && event.queryId !== null) this.#learnText(event.meta, event);
  }

  #learnText(meta: Meta, statement: Parameters<typeof keyOf>[1] & { readonly queryText: string | null }): void {
    if (statement.queryText === null) return;
    const key = keyOf(meta, statement);
    this.#texts.delete(key);
    this.#texts.set(key, statement.queryText);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > TEXTS_KEPT && oldest !== undefined) this.#texts.delete(oldest);
  }

  /** @param rows all rows of a reading */
  itemsOf(meta: Meta, rows: readonly Row[]): readonly Item[] {
    const known = rows.filter(({ watched, queryId }) => watched && queryId !== null);
    const ranked =
      known.length <= MOST ? known : known.toSorted((a, b) => b.totalExecTimeMs - a.totalExecTimeMs).slice(0, MOST);
    const items = new Map<string, Record<string, unknown>>();
    for (const row of ranked) {
      const item = this.#itemOf(meta, row);
      const identity = JSON.stringify(PLANNED.attributes.map(([, field]) => item[field]));
      const equal = items.get(identity);
      if (equal === undefined) items.set(identity, item);
      else for (const field of SUMS) equal[field] = sumOf(equal[field], item[field]);
    }
    return [...items.values()];
  }

  #itemOf(meta: Meta, row: Row): Record<string, unknown> {
    const since = row.statsSince ?? this.#resets.get(serverOf(meta)) ?? null;
    return {
      ...row,
      queryId: String(row.queryId),
      queryText: this.#texts.get(keyOf(meta, row)) ?? '',
      statsReset: since,
      [SINCE_UNKNOWN]: since === null,
    };
  }
}

function sumOf(a: unknown, b: unknown): number | null {
  return typeof a === 'number' && typeof b === 'number' ? a + b : null;
}

const serverOf = ({ server }: Meta) => `${server.host} ${server.port}`;

function keyOf(meta: Meta, statement: Record<'databaseOid' | 'userOid' | 'queryId' | 'toplevel', unknown>): string {
  const { databaseOid, userOid, queryId, toplevel } = statement;
  return `${serverOf(meta)} ${String(databaseOid)} ${String(userOid)} ${String(queryId)} ${String(toplevel)}`;
}
