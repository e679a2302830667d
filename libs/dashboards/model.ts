/** A query of a panel: PromQL with Grafana's variables, and the name of each series. */
export interface Query {
  readonly expr: string;
  readonly legend?: string;
}

export interface Panel {
  readonly title: string;
  readonly help: string;
  /** Unit of Grafana: https://grafana.com/docs/grafana/latest/panels-visualizations/configure-standard-options/#unit */
  readonly unit: string;
  /** `lines` over time, one `number` of now, or a `table` of now with a column for each query. */
  readonly kind: 'lines' | 'number' | 'table';
  readonly queries: readonly Query[];
  /** Columns of 24; a third of the row if absent. */
  readonly width?: number;
  /** From these values on, the colour is orange and red. */
  readonly limits?: readonly [orange: number, red: number];
  /** Titles of the value columns of a table, in the order of the queries. */
  readonly columns?: readonly string[];
}

export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** Choices above a dashboard; each narrows the next one. */
export type VariableName = 'cluster' | 'server' | 'database' | 'service';

export interface Dashboard {
  /** Part of the address in Grafana and of the file name; never changes, because links name it. */
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly variables: readonly VariableName[];
  readonly rows: readonly Row[];
}

type PanelOptions = Omit<Panel, 'title' | 'unit' | 'kind' | 'queries'>;

export function lines(title: string, unit: string, queries: readonly Query[], options: PanelOptions): Panel {
  return { title, unit, kind: 'lines', queries, ...options };
}

export function number(title: string, unit: string, expr: string, options: PanelOptions): Panel {
  return { title, unit, kind: 'number', queries: [{ expr }], width: 4, ...options };
}
