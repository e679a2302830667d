import type { Meter } from '@opentelemetry/api';
import { OWN_METRICS, type OwnMetric, type Recorded } from './own-metrics.js';
import type { Telemetry } from './own-telemetry.js';

/** Bucket bounds in seconds: a poll takes milliseconds, one of many databases seconds, one that times out half a minute. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

type Record = (value: number, attributes: Readonly<{ [name: string]: string }>) => void;

/** Creates instruments for recorded metrics; observed metrics get one when a callback is registered. */
export function instrumentsOf(meter: Meter): Pick<Telemetry, 'record' | 'observe'> {
  const known = new Map<Recorded, Record>();
  const instrumentOf = (metric: Recorded): Record => {
    const instrument = known.get(metric) ?? recording(meter, OWN_METRICS[metric]);
    known.set(metric, instrument);
    return instrument;
  };
  return {
    record: (metric, value, attributes) => instrumentOf(metric)(value, attributes),
    observe: (metric, read) => {
      const { name, instrument, unit, description } = OWN_METRICS[metric];
      const options = { unit, description };
      const created =
        instrument === 'observedCounter'
          ? meter.createObservableCounter(name, options)
          : meter.createObservableGauge(name, options);
      created.addCallback((result) => {
        for (const { value, attributes } of read()) result.observe(value, attributes);
      });
    },
  };
}

function recording(meter: Meter, { name, instrument, unit, description }: OwnMetric): Record {
  const options = { unit, description };
  if (instrument === 'counter') {
    const counter = meter.createCounter(name, options);
    return (value, attributes) => counter.add(value, attributes);
  }
  const advice = { explicitBucketBoundaries: BOUNDARIES };
  const recorder =
    instrument === 'gauge' ? meter.createGauge(name, options) : meter.createHistogram(name, { ...options, advice });
  return (value, attributes) => recorder.record(value, attributes);
}
