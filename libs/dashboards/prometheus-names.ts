import { CATALOGUE, type Instrument } from '@pgherald/metrics';
import { OWN_METRICS } from '@pgherald/telemetry';

interface Named {
  readonly name: string;
  readonly unit: string;
  readonly isCounter: boolean;
  readonly isGauge: boolean;
  readonly isSentByDefault: boolean;
}

const UNITS: Readonly<Record<string, string>> = { s: 'seconds', ms: 'milliseconds', By: 'bytes', '%': 'percent' };
const PER: Readonly<Record<string, string>> = { s: 'per_second' };
const GAUGES: readonly (Instrument | 'observedGauge')[] = ['gauge', 'observedGauge'];

const METRICS: ReadonlyMap<string, Named> = new Map(
  [
    ...CATALOGUE.map(({ name, unit, instrument, enabled }) => ({ name, unit, instrument, isSentByDefault: enabled })),
    ...Object.values(OWN_METRICS).map(({ name, unit, instrument }) => ({
      name,
      unit,
      instrument,
      isSentByDefault: true,
    })),
  ].map(({ instrument, ...metric }) => [
    metric.name,
    {
      ...metric,
      isCounter: instrument === 'counter' || instrument === 'observedCounter',
      isGauge: (GAUGES as readonly string[]).includes(instrument),
    },
  ]),
);

/** Metrics that the sink sends only on request, by their names in Prometheus. */
export const ON_REQUEST: ReadonlyMap<string, string> = new Map(
  [...METRICS.values()]
    .filter(({ isSentByDefault }) => !isSentByDefault)
    .map(({ name }) => [prometheusName(name), name]),
);

/**
 * Returns the name that the Collector's Prometheus exporter, and Prometheus itself, give a metric: with its unit and, for a
 * counter, `_total` (https://github.com/open-telemetry/opentelemetry-specification, compatibility/prometheus_and_openmetrics.md).
 *
 * @throws Error if neither the catalogue nor pgherald's own metrics have the name
 */
export function prometheusName(name: string): string {
  const metric = METRICS.get(name);
  if (metric === undefined) throw new Error(`no metric is called ${name}; METRICS.md and TELEMETRY.md list them`);
  const words = name.split(/[^a-zA-Z\d]+/);
  const suffixes = suffixesOf(metric).filter((suffix) => !words.includes(suffix));
  return [...words, ...suffixes, ...(metric.isCounter ? ['total'] : [])].join('_');
}

function suffixesOf({ name, unit, isGauge }: Named): string[] {
  if (unit === '1') return isGauge ? ['ratio'] : [];
  const [main = '', per] = unit.split('/');
  const suffix = main.startsWith('{') ? [] : UNITS[main];
  const perSuffix = per === undefined ? [] : PER[per];
  if (suffix === undefined || perSuffix === undefined) throw new Error(`${name} has a unit without a suffix: ${unit}`);
  return [suffix, perSuffix].flat();
}
