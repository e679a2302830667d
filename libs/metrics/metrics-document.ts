import type { Metric } from './catalogue.js';

const HEAD = `<!-- DO NOT EDIT: made from the catalogue by \`npm run generate\`. -->

# Metrics

The metrics that the OTLP sink sends. Names with \`postgresql.\` are those of the OpenTelemetry Collector's PostgreSQL receiver; names with \`pgherald.\`
are additional. If PostgreSQL does not report a value, its point is missing, never 0. All sums are cumulative. The settings of the sink switch on the
metrics that are off.`;

const INSTRUMENTS = { counter: 'counter', upDownCounter: 'up-down counter', gauge: 'gauge' } as const;

/** Builds METRICS.md. */
export function metricsDocument(sections: Readonly<Record<string, readonly Metric[]>>): string {
  const parts = Object.entries(sections).map(([title, metrics]) => `## ${title}\n\n${table(metrics)}`);
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

function table(metrics: readonly Metric[]): string {
  const head = '| metric | unit | type | of | attributes | sent | meaning | from |\n|---|---|---|---|---|---|---|---|';
  return [head, ...metrics.map(row)].join('\n');
}

function row(metric: Metric): string {
  const { name, unit, description, resource, enabled, sources } = metric;
  const type = `${INSTRUMENTS[metric.instrument]}, ${metric.type}`;
  const attributes = [...attributesOf(metric)].map(([attribute, values]) =>
    values.size === 0 ? `\`${attribute}\`` : `\`${attribute}\` (${[...values].join(', ')})`,
  );
  const from = [...new Set(sources.map(({ event }) => event))].join(', ');
  const sent = enabled ? 'yes' : 'off';
  const cells = [`\`${name}\``, `\`${unit}\``, type, resource, attributes.join('; '), sent, description, from];
  return `| ${cells.join(' | ')} |`;
}

/** Maps each attribute to its values, if these are fixed. */
function attributesOf({ sources }: Metric): Map<string, Set<string>> {
  const valuesByAttribute = new Map<string, Set<string>>();
  for (const { attributes, points } of sources) {
    for (const attribute of Object.keys(attributes)) valuesByAttribute.set(attribute, new Set());
    for (const [attribute, value] of points.flatMap((point) => Object.entries(point.attributes)))
      valuesByAttribute.set(attribute, (valuesByAttribute.get(attribute) ?? new Set()).add(value));
  }
  return valuesByAttribute;
}
