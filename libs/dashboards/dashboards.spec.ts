import { CATALOGUE, RECEIVER_RESOURCE_ATTRIBUTES } from '@pgherald/metrics';
import { OWN_METRICS } from '@pgherald/telemetry';
import { ALERTS } from './alerts.js';
import { DASHBOARDS } from './dashboards.js';
import { toGrafana } from './grafana.js';
import { prometheusName } from './prometheus-names.js';
import { parsed } from './testing/promql.js';

const labelOf = (attribute: string) => attribute.replaceAll(/[^a-zA-Z\d]/g, '_');
/** `le` is that of histograms; the others come with every series. */
const COMMON = ['instance', 'job', 'le', ...Object.keys(RECEIVER_RESOURCE_ATTRIBUTES).map(labelOf)];
const LABELS = new Map([
  ...CATALOGUE.map(({ name, sources }): [string, string[]] => [
    prometheusName(name),
    sources.flatMap(({ attributes, points }) => [
      ...Object.keys(attributes),
      ...points.flatMap((point) => Object.keys(point.attributes)),
    ]),
  ]),
  ...Object.values(OWN_METRICS).map(({ name, attributes }): [string, string[]] => [
    prometheusName(name),
    [...attributes],
  ]),
]);
const QUERIES = [
  ...DASHBOARDS.flatMap(({ id, rows }) =>
    rows.flatMap(({ panels }) =>
      panels.flatMap(({ title, queries }) => queries.map(({ expr }) => ({ name: `${id}: ${title}`, expr }))),
    ),
  ),
  ...ALERTS,
];

describe('a query', () => {
  it.each(QUERIES)('$name is PromQL with labels that its metrics have', ({ expr }) => {
    const { metrics, labels, errors } = parsed(expr);
    expect(errors).toEqual([]);
    expect(metrics).not.toEqual([]);
    const known = metrics.flatMap((metric) => LABELS.get(metric.replace(/_bucket$/, '')) ?? []).map(labelOf);
    expect(labels.filter((label) => ![...COMMON, ...known].includes(label))).toEqual([]);
  });

  it('with a fault is refused', () => {
    expect(parsed('sum by (x) (rate(a[5m])').errors).not.toEqual([]);
    expect(parsed('max by (instance) (b{c="d"}) > 1')).toEqual({
      metrics: ['b'],
      labels: ['instance', 'c'],
      errors: [],
    });
  });
});

describe.each(DASHBOARDS)('the dashboard $id', (dashboard) => {
  const built = toGrafana(dashboard);
  const panels = (built.panels ?? []) as { id: number; gridPos: Record<'x' | 'y' | 'w' | 'h', number> }[];

  it('has an address that stays, and an id for each panel', () => {
    expect(built.uid).toBe(`pgherald-${dashboard.id}`);
    expect(built).not.toHaveProperty('id');
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it('has panels that fit and do not overlap', () => {
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)} ${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(panels.filter(({ gridPos: { x, w } }) => x + w > 24)).toEqual([]);
  });

  it('asks the chosen data source, and uses each variable', () => {
    const text = JSON.stringify(built);
    const used = new Set([...text.matchAll(/\$\{?([a-z]+)/g)].map(([, name]) => name));
    const defined = built.templating?.list?.map(({ name }) => name) ?? [];
    expect([...used].filter((name) => !['__rate_interval', '__all'].includes(name!)).toSorted()).toEqual(
      defined.toSorted(),
    );
  });
});

describe('the name of a metric in Prometheus', () => {
  it.each([
    ['postgresql.backends', 'postgresql_backends'],
    ['postgresql.commits', 'postgresql_commits_total'],
    ['postgresql.db_size', 'postgresql_db_size_bytes'],
    ['pgherald.wraparound.used', 'pgherald_wraparound_used_percent'],
    ['pgherald.replication.wal.rate', 'pgherald_replication_wal_rate_bytes_per_second'],
    ['pgherald.table.scan.rate', 'pgherald_table_scan_rate_per_second'],
    ['pgherald.self.polls', 'pgherald_self_polls_total'],
  ])('%s is %s', (name, expected) => {
    expect(prometheusName(name)).toBe(expected);
  });

  it('is refused if no metric is called so', () => {
    expect(() => prometheusName('postgresql.backend')).toThrow('no metric is called postgresql.backend');
  });
});
