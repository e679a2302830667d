import {
  type Dashboard as GrafanaDashboard,
  DashboardBuilder,
  DatasourceVariableBuilder,
  QueryVariableBuilder,
  RowBuilder,
  ThresholdsConfigBuilder,
  ThresholdsMode,
  VariableRefresh,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder, PromQueryFormat } from '@grafana/grafana-foundation-sdk/prometheus';
import { PanelBuilder as NumberBuilder } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as TableBuilder } from '@grafana/grafana-foundation-sdk/table';
import { PanelBuilder as LinesBuilder } from '@grafana/grafana-foundation-sdk/timeseries';
import type { Dashboard, Panel, Query, VariableName } from './model.js';
import { ON_REQUEST } from './prometheus-names.js';
import { series } from './query.js';

const SOURCE = { type: 'prometheus', uid: '${source}' };
const COLUMNS = 24;
const HEIGHT: Readonly<Record<Panel['kind'], number>> = { lines: 8, number: 4, table: 9 };
const INFO = (matchers: string) => series('pgherald.server.info', matchers);

/** Queries that list the choices of each variable. */
const CHOICES: Readonly<Record<VariableName, string>> = {
  cluster: `label_values(${INFO('')}, cluster)`,
  server: `label_values(${INFO('cluster=~"$cluster"')}, instance)`,
  database: `label_values(${series('postgresql.db_size', 'instance=~"$server"')}, postgresql_database_name)`,
  service: 'label_values({__name__=~"pgherald_self_.+"}, job)',
};

/** Builds the dashboard as Grafana imports it. */
export function toGrafana({ id, title, help, variables, rows }: Dashboard): GrafanaDashboard {
  const builder = new DashboardBuilder(`pgherald: ${title}`)
    .uid(`pgherald-${id}`)
    .description(help)
    .tags(['pgherald', 'postgresql'])
    .time({ from: 'now-3h', to: 'now' })
    .refresh('30s')
    .withVariable(new DatasourceVariableBuilder('source').label('data source').type('prometheus'));
  for (const name of variables) builder.withVariable(variable(name));
  let [y, panelId] = [0, 1];
  for (const row of rows) {
    builder.withRow(new RowBuilder(row.title).id(panelId++).gridPos({ x: 0, y, w: COLUMNS, h: 1 }));
    y++;
    let [x, height] = [0, 0];
    for (const panel of row.panels) {
      const [w, h] = [panel.width ?? COLUMNS / 3, HEIGHT[panel.kind]];
      if (x + w > COLUMNS) [x, y, height] = [0, y + height, 0];
      builder.withPanel(panelBuilder(panel).id(panelId++).gridPos({ x, y, w, h }));
      [x, height] = [x + w, Math.max(height, h)];
    }
    y += height;
  }
  return builder.build();
}

function variable(name: VariableName) {
  return new QueryVariableBuilder(name)
    .query({ query: CHOICES[name], refId: name })
    .datasource(SOURCE)
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .multi(true)
    .includeAll(true)
    .allValue('.*')
    .current({ selected: true, text: 'All', value: '$__all' });
}

function panelBuilder(panel: Panel) {
  const builder = { lines: linesBuilder, number: numberBuilder, table: tableBuilder }[panel.kind](panel);
  return builder.title(panel.title).description(described(panel)).datasource(SOURCE).unit(panel.unit);
}

/** Names the metrics of the panel that the sink does not send by default. */
function described({ help, queries }: Panel): string {
  const needed = [...ON_REQUEST].filter(([name]) => queries.some(({ expr }) => new RegExp(`\\b${name}\\b`).test(expr)));
  const switches = needed.map(([, metric]) => `\`${metric}: {enabled: true}\``).join(', ');
  return needed.length === 0
    ? help
    : `${help} Empty without \`sink.metrics: all\` or \`sink.metric\` with ${switches}.`;
}

function linesBuilder({ queries }: Panel) {
  const builder = new LinesBuilder().fillOpacity(10).min(0);
  for (const [index, query] of queries.entries()) builder.withTarget(target(query, index));
  return builder;
}

function numberBuilder({ queries, limits }: Panel) {
  const builder = new NumberBuilder().noValue('none');
  for (const [index, query] of queries.entries()) builder.withTarget(target(query, index).instant());
  const steps = limits?.map((value, index) => ({ value, color: index === 0 ? 'orange' : 'red' })) ?? [];
  const thresholds = new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute);
  return builder.thresholds(thresholds.steps([{ value: null, color: 'green' }, ...steps]));
}

/** Joins the queries by their shared labels; each one adds a column. */
function tableBuilder({ queries, columns = [] }: Panel) {
  const builder = new TableBuilder();
  for (const [index, query] of queries.entries())
    builder.withTarget(target(query, index).instant().format(PromQueryFormat.Table));
  builder.withTransformation({ id: 'merge', options: {} });
  const renameByName = Object.fromEntries(columns.map((title, index) => [`Value #${letter(index)}`, title]));
  const excludeByName = Object.fromEntries(
    ['Time', ...columns.flatMap((title, index) => (title === '' ? [`Value #${letter(index)}`] : []))].map((name) => [
      name,
      true,
    ]),
  );
  return builder.withTransformation({ id: 'organize', options: { excludeByName, renameByName } });
}

function target({ expr, legend }: Query, index: number): DataqueryBuilder {
  const builder = new DataqueryBuilder().expr(expr).refId(letter(index));
  return legend === undefined ? builder : builder.legendFormat(legend);
}

function letter(index: number): string {
  return String.fromCodePoint('A'.codePointAt(0)! + index);
}
