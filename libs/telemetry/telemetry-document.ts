import { OWN_METRICS, type OwnMetric } from './own-metrics.js';

const HEAD = `<!-- DO NOT EDIT: made from own-metrics.ts by \`npm run generate\`. -->

# Telemetry

pgherald's own metrics and traces. They are sent by OTLP http/protobuf to \`PGHERALD_TELEMETRY_OTLP_ENDPOINT\` (\`telemetry.otlpEndpoint\`) only;
\`/v1/metrics\` and \`/v1/traces\` are appended. Resource: \`service.name\` (the context or application), \`service.version\`, \`service.instance.id\`.
Each poll has a trace \`poll\` with the spans \`read\` and \`publish\`; its events carry the \`traceparent\` as a header. Sums are cumulative.`;

export function telemetryDocument(): string {
  const head = '| metric | unit | type | attributes | meaning |\n|---|---|---|---|---|';
  return `${[HEAD, [head, ...Object.values(OWN_METRICS).map(row)].join('\n')].join('\n\n')}\n`;
}

function row({ name, unit, instrument, attributes, description }: OwnMetric): string {
  const named = attributes.map((attribute) => `\`${attribute}\``).join(', ');
  const type = instrument.replace('observed', '').toLowerCase();
  return `| \`${name}\` | \`${unit}\` | ${type} | ${named} | ${description} |`;
}
