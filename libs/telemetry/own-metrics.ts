export type Instrument = 'counter' | 'histogram' | 'gauge' | 'observedCounter' | 'observedGauge';

export interface OwnMetric {
  readonly name: string;
  readonly instrument: Instrument;
  readonly unit: string;
  readonly attributes: readonly string[];
  readonly description: string;
}

const metricsBy =
  <I extends Instrument>(instrument: I, prefix = 'pgherald.self.') =>
  <const A extends readonly string[]>(name: string, unit: string, description: string, ...attributes: A) => ({
    name: `${prefix}${name}`,
    instrument,
    unit,
    attributes,
    description,
  });
const counter = metricsBy('counter');
const histogram = metricsBy('histogram');
const gauge = metricsBy('gauge');
const observedCounter = metricsBy('observedCounter');
const observedGauge = metricsBy('observedGauge');
const gaugeOfProcess = metricsBy('observedGauge', '');

const SOURCE = ['context', 'server'] as const;
const OF_GROUP = [...SOURCE, 'group'] as const;

/**
 * The own metrics of a process, from which TELEMETRY.md is generated. A new metric needs a line here, and a call of
 * {@link Telemetry.record} where it changes or of {@link Telemetry.observe} where it can be read.
 */
export const OWN_METRICS = {
  polls: counter(
    'polls',
    '{poll}',
    'Polls whose events the log accepted (`published`) or refused (`unpublished`).',
    ...SOURCE,
    'outcome',
  ),
  latePolls: counter('polls.late', '{poll}', 'Polls skipped because an earlier one was still running.', ...SOURCE),
  pollDuration: histogram('poll.duration', 's', 'Time from the first statement of a poll to the last.', ...SOURCE),
  publishDuration: histogram(
    'publish.duration',
    's',
    'Time until the log accepts or refuses the events of a poll.',
    ...SOURCE,
  ),
  rows: counter('rows', '{row}', 'Rows read.', ...OF_GROUP),
  events: counter('events', '{event}', 'Events that the log accepted.', ...SOURCE),
  errors: counter('errors', '{error}', 'Readings that failed; each is also a `CollectionError`.', ...OF_GROUP, 'code'),
  coverage: gauge('coverage', '%', 'Share of the due readings that succeeded in the last poll.', ...OF_GROUP),
  outboxTransactions: observedGauge(
    'outbox.transactions',
    '{transaction}',
    'Transactions in the outbox while Kafka is unavailable; each poll has one.',
  ),
  outboxBytes: observedGauge(
    'outbox.usage',
    'By',
    'Bytes of these transactions; the limit is `log.kafka.outbox.size`.',
  ),
  outboxDropped: observedCounter(
    'outbox.dropped',
    '{event}',
    'Events dropped because the outbox is full; `EventsDropped` reports them.',
  ),
  eventsSkipped: observedCounter(
    'log.skipped',
    '{event}',
    "Upper bound of events that Kafka's retention removed before a consumer group read them.",
    'group',
    'topic',
    'partition',
  ),
  sinkLag: observedGauge('sink.lag', '{event}', 'Events that the sink has not sent yet.'),
  sinkItems: observedCounter(
    'sink.items',
    '{item}',
    'Points and log records that a backend accepted (`accepted`), or dropped from an accepted request (`rejected`).',
    'signal',
    'outcome',
  ),
  sinkRefusals: observedCounter(
    'sink.refusals',
    '{request}',
    'Requests that a backend refused permanently; their events become dead letters.',
  ),
  sinkValuesLeftOut: observedCounter(
    'sink.values_left_out',
    '{value}',
    'Metric values that are not sent: NaN and Infinity, mostly of custom queries.',
  ),
  deadLetters: observedGauge('dead_letters', '{event}', 'Dead letters in the log.'),
  cpuTime: metricsBy('observedCounter', '')('process.cpu.time', 's', 'CPU time of this process.', 'cpu.mode'),
  memory: gaugeOfProcess('process.memory.usage', 'By', 'Resident memory of this process.'),
  loopDelayMedian: gaugeOfProcess('nodejs.eventloop.delay.p50', 's', 'Median delay of the event loop.'),
  loopDelayP99: gaugeOfProcess('nodejs.eventloop.delay.p99', 's', '99th percentile of the delay of the event loop.'),
  loopDelayMax: gaugeOfProcess(
    'nodejs.eventloop.delay.max',
    's',
    'Longest delay of the event loop since the last export.',
  ),
} as const satisfies Readonly<Record<string, OwnMetric>>;

type All = typeof OWN_METRICS;
export type OwnMetricKey = keyof All;
export type Recorded = {
  [K in OwnMetricKey]: All[K]['instrument'] extends `observed${string}` ? never : K;
}[OwnMetricKey];
export type Observed = Exclude<OwnMetricKey, Recorded>;
export type AttributesOf<K extends OwnMetricKey> = Readonly<Record<All[K]['attributes'][number], string>>;
