import type { ReadingsAround } from './readings-around.js';

/** Fields with ids, ports and instants, which no chart explains. */
const NO_QUANTITY = /(Oid|^oid|[pP]id|Id|Port|At|Start|Since|Reset)$/;

/** A numeric field of the related rows over time. */
export interface Series {
  readonly field: string;
  readonly values: readonly (number | undefined)[];
  readonly least: number;
  readonly most: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the numeric fields that changed, most first: those with the value of the event, then by the share of their change.
 * @param value of the event
 */
export function changedSeries({ readings }: ReadingsAround, value: number | null, most = 5): readonly Series[] {
  const fields = new Set(readings.flatMap(({ rows: [row] }) => Object.keys(row ?? {})));
  const all = [...fields].flatMap((field) => seriesOf(readings, field) ?? []);
  const causes = readings.find(({ isCause }) => isCause)?.rows[0] ?? {};
  const rank = (series: Series): number => {
    if (value !== null && numberOf(causes[series.field]) === value) return Infinity;
    return (series.most - series.least) / Math.max(Math.abs(series.most), Math.abs(series.least), 1e-9);
  };
  return all
    .filter((series) => series.most > series.least || rank(series) === Infinity)
    .sort((a, b) => rank(b) - rank(a) || (a.field < b.field ? -1 : 1))
    .slice(0, most);
}

function seriesOf(readings: ReadingsAround['readings'], field: string): Series | undefined {
  const values = readings.map(({ rows: [row] }) => numberOf(row?.[field]));
  const present = values.filter((each) => each !== undefined);
  const [first, last] = [present[0], present.at(-1)];
  if (first === undefined || last === undefined || NO_QUANTITY.test(field)) return undefined;
  return { field, values, first, last, least: Math.min(...present), most: Math.max(...present) };
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
