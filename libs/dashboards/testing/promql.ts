import { parser } from '@prometheus-io/lezer-promql';

/** What a spec needs to know of a query; `errors` are the places that PromQL's grammar refuses. */
export interface ParsedQuery {
  readonly metrics: readonly string[];
  readonly labels: readonly string[];
  readonly errors: readonly string[];
}

const VARIABLES: readonly (readonly [RegExp, string])[] = [
  [/\$__rate_interval/g, '1m'],
  [/\$(?:cluster|server|database|service)/g, '.*'],
];

/** Replaces Grafana's variables as Grafana does when everything is chosen. */
export function withoutVariables(expr: string): string {
  return VARIABLES.reduce((text, [variable, value]) => text.replaceAll(variable, value), expr);
}

export function parsed(expr: string): ParsedQuery {
  const text = withoutVariables(expr);
  const found = { metrics: new Set<string>(), labels: new Set<string>(), errors: [] as string[] };
  parser.parse(text).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) found.errors.push(`at ${from}: ${text.slice(from, to + 20)}`);
      if (type.name === 'Identifier' && node.parent?.name === 'VectorSelector') found.metrics.add(text.slice(from, to));
      if (type.name === 'LabelName') found.labels.add(text.slice(from, to));
    },
  });
  return { metrics: [...found.metrics], labels: [...found.labels], errors: found.errors };
}

/** The selectors of an expression, without ranges and offsets. */
export function selectorsOf(expr: string): readonly string[] {
  const found: string[] = [];
  parser.parse(expr).iterate({
    enter: ({ type, from, to }) => void (type.name === 'VectorSelector' && found.push(expr.slice(from, to))),
  });
  return found;
}
