export { type Alert, ALERTS } from './alerts.js';
export { DASHBOARDS } from './dashboards.js';
export { toGrafana } from './grafana.js';
export type { Dashboard, Panel, Query, Row, VariableName } from './model.js';
export { prometheusName } from './prometheus-names.js';
export { ruleGroups } from './rules-file.js';
