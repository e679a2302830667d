export type Instrument = 'counter' | 'histogram' | 'gauge' | 'observedCounter' | 'observedGauge';

export interface OwnMetric {
  readonly name: string;
  readonly instrument: Instrument;
  readonly unit: string;
  readonly attributes: readonly string[];
  readonly description: string;
}

const ownMetric = <const A extends readonly string[], const I extends Instrument>(
  name: string,
  instrument: I,
  unit: string,
  attributes: A,
  description: string,
) => ({ name, instrument, unit, attributes, description });

const SOURCE = ['context', 'server'] as const;
const OF_GROUP = [...SOURCE, 'group'] as const;

/**
 * The own metrics of a process, from which TELEMETRY.md is generated. A new metric needs a line here, and a call of
 * {@link Telemetry.record} where it changes or of {@link Telemetry.observe} where it can be read.
 */
export const OWN_METRICS = {
  polls: ownMetric(
    'pgherald.self.polls',
    'counter',
    '{poll}',
    [...SOURCE, 'outcome'],
    'Polls whose events the log accepted (`published`) or refused (`unpublished`).',
  ),
  latePolls: ownMetric(
    'pgherald.self.polls.late',
    'counter',
    '{poll}',
    SOURCE,
    'Polls skipped because an earlier one was still running.',
  ),
  pollDuration: ownMetric(
    'pgherald.self.poll.duration',
    'histogram',
    's',
    SOURCE,
    'Time from the first statement of a poll to the last.',
  ),
  publishDuration: ownMetric(
    'pgherald.self.publish.duration',
    'histogram',
    's',
    SOURCE,
    'Time until the log accepts or refuses the events of a poll.',
  ),
  rows: ownMetric('pgherald.self.rows', 'counter', '{row}', OF_GROUP, 'Rows read.'),
  events: ownMetric('pgherald.self.events', 'counter', '{event}', SOURCE, 'Events that the log accepted.'),
  errors: ownMetric(
    'pgherald.self.errors',
    'counter',
    '{error}',
    [...OF_GROUP, 'code'],
    'Readings that failed; each is also a `CollectionError`.',
  ),
  coverage: ownMetric(
    'pgherald.self.coverage',
    'gauge',
    '%',
    OF_GROUP,
    'Share of the due readings that succeeded in the last poll.',
  ),
  outboxTransactions: ownMetric(
    'pgherald.self.outbox.transactions',
    'observedGauge',
    '{transaction}',
    [],
    'Transactions in the outbox while Kafka is unavailable; each poll has one.',
  ),
  outboxBytes: ownMetric(
    'pgherald.self.outbox.usage',
    'observedGauge',
    'By',
    [],
    'Bytes of these transactions; the limit is `log.kafka.outbox.size`.',
  ),
  outboxDropped: ownMetric(
    'pgherald.self.outbox.dropped',
    'observedCounter',
    '{event}',
    [],
    'Events dropped because the outbox is full; `EventsDropped` reports them.',
  ),
  eventsSkipped: ownMetric(
    'pgherald.self.log.skipped',
    'observedCounter',
    '{event}',
    ['group', 'topic', 'partition'],
    "Upper bound of events that Kafka's retention removed before a consumer group read them.",
  ),
  sinkLag: ownMetric(
    'pgherald.self.sink.lag',
    'observedGauge',
    '{event}',
    [],
    'Events that the sink has not sent yet.',
  ),
  sinkItems: ownMetric(
    'pgherald.self.sink.items',
    'observedCounter',
    '{item}',
    ['signal', 'outcome'],
    'Points and log records that a backend accepted (`accepted`), or dropped from an accepted request (`rejected`).',
  ),
  sinkRefusals: ownMetric(
    'pgherald.self.sink.refusals',
    'observedCounter',
    '{request}',
    [],
    'Requests that a backend refused permanently; their events become dead letters.',
  ),
  sinkValuesLeftOut: ownMetric(
    'pgherald.self.sink.values_left_out',
    'observedCounter',
    '{value}',
    [],
    'Metric values that are not sent: NaN and Infinity, mostly of custom queries.',
  ),
  deadLetters: ownMetric('pgherald.self.dead_letters', 'observedGauge', '{event}', [], 'Dead letters in the log.'),
  cpuTime: ownMetric('process.cpu.time', 'observedCounter', 's', ['cpu.mode'], 'CPU time of this process.'),
  memory: ownMetric('process.memory.usage', 'observedGauge', 'By', [], 'Resident memory of this process.'),
  loopDelayMedian: ownMetric('nodejs.eventloop.delay.p50', 'observedGauge', 's', [], 'Median delay of the event loop.'),
  loopDelayP99: ownMetric(
    'nodejs.eventloop.delay.p99',
    'observedGauge',
    's',
    [],
    '99th percentile of the delay of the event loop.',
  ),
  loopDelayMax: ownMetric(
    'nodejs.eventloop.delay.max',
    'observedGauge',
    's',
    [],
    'Longest delay of the event loop since the last export.',
  ),
} as const satisfies Readonly<Record<string, OwnMetric>>;

type All = typeof OWN_METRICS;
export type OwnMetricKey = keyof All;
/** Metrics that are recorded when something happens. */
export type Recorded = {
  [K in OwnMetricKey]: All[K]['instrument'] extends `observed${string}` ? never : K;
}[OwnMetricKey];
/** Metrics that are read at each export. */
export type Observed = Exclude<OwnMetricKey, Recorded>;
export type AttributesOf<K extends OwnMetricKey> = Readonly<Record<All[K]['attributes'][number], string>>;
