import type { Alert } from './alerts.js';

/** Groups of rules as Prometheus and its operator read them. */
export function ruleGroups(alerts: readonly Alert[]): object {
  const groups = Map.groupBy(alerts, ({ name }) => (name.startsWith('Pgherald') ? 'pgherald' : 'postgresql'));
  return {
    groups: [...groups].map(([name, ofGroup]) => ({ name, rules: ofGroup.map(ruleOf) })),
  };
}

function ruleOf({ name, expr, for: duration, severity, summary, help }: Alert): object {
  return {
    alert: name,
    expr,
    for: duration,
    labels: { severity },
    annotations: { summary, description: help, runbook: `deploy/README.md#${name.toLowerCase()}` },
  };
}
