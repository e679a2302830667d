import { prometheusName } from './prometheus-names.js';

/** Label matchers as PromQL writes them: `state="unknown"`. */
type Matchers = string;

/** Selects the series of a metric, on all servers. */
export function series(metric: string, matchers: Matchers = ''): string {
  return `${prometheusName(metric)}${matchers === '' ? '' : `{${matchers}}`}`;
}

/** Selects the series of a metric on the servers that the variable `$server` names. */
export function onServer(metric: string, matchers: Matchers = ''): string {
  return series(metric, ['instance=~"$server"', matchers].filter((each) => each !== '').join(','));
}

/** Selects the series of a metric in the databases that the variable `$database` names. */
export function inDatabase(metric: string, matchers: Matchers = ''): string {
  const database = 'postgresql_database_name=~"$database"';
  return onServer(metric, [database, matchers].filter((each) => each !== '').join(','));
}

/** Selects the series of a metric of pgherald's own processes that the variable `$service` names. */
export function ofService(metric: string, matchers: Matchers = ''): string {
  return series(metric, ['job=~"$service"', matchers].filter((each) => each !== '').join(','));
}

/** Growth of a counter per second, over the interval that suits the width of the panel. */
export function rate(selector: string): string {
  return `rate(${selector}[$__rate_interval])`;
}

/** The ten greatest of the series with the same labels. */
export function top(labels: string, expression: string): string {
  return `topk(10, sum by (${labels}) (${expression}))`;
}
