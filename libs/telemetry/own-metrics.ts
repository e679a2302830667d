export type Instrument = 'counter' | 'histogram' | 'gauge' | 'observedCounter' | 'observedGauge';

export interface OwnMetric {
  readonly name: string;
  readonly instrument: Instrument;
  readonly unit: string;
  readonly attributes: readonly string[];
  readonly description: string;
}

const of = <const A extends readonly string[], const I extends Instrument>(
  name: string,
  instrument: I,
  unit: string,
  attributes: A,
  description: string,
) => ({ name, instrument, unit, attributes, description });

const WHOSE = ['context', 'server'] as const;
const OF_GROUP = [...WHOSE, 'group'] as const;

/**
 * What a process tells of itself, by OTLP, when it is asked to. TELEMETRY.md is made from it. The next figure: a line
 * here, and a call of {@link Telemetry.record} where it changes or of {@link Telemetry.observe} where it can be asked.
 */
export const OWN_METRICS = {
  polls: of(
    'pgherald.self.polls',
    'counter',
    '{poll}',
    [...WHOSE, 'outcome'],
    'Polls whose events the log has accepted (`published`) or not (`unpublished`).',
  ),
  latePolls: of('pgherald.self.polls.late', 'counter', '{poll}', WHOSE, 'Polls skipped because one still ran.'),
  pollDuration: of(
    'pgherald.self.poll.duration',
    'histogram',
    's',
    WHOSE,
    'From the first statement of a poll to its last.',
  ),
  publishDuration: of(
    'pgherald.self.publish.duration',
    'histogram',
    's',
    WHOSE,
    'Until the log has the events of a poll, or has refused them.',
  ),
  rows: of('pgherald.self.rows', 'counter', '{row}', OF_GROUP, 'Rows read.'),
  events: of('pgherald.self.events', 'counter', '{event}', WHOSE, 'Events the log has accepted.'),
  errors: of(
    'pgherald.self.errors',
    'counter',
    '{error}',
    [...OF_GROUP, 'code'],
    'Readings that failed; each is a `CollectionError` too.',
  ),
  coverage: of(
    'pgherald.self.coverage',
    'gauge',
    '%',
    OF_GROUP,
    'Share of the readings due that succeeded, last poll.',
  ),
  outboxTransactions: of(
    'pgherald.self.outbox.transactions',
    'observedGauge',
    '{transaction}',
    [],
    'Transactions that wait in the outbox while Kafka is away: a poll has one.',
  ),
  outboxBytes: of(
    'pgherald.self.outbox.usage',
    'observedGauge',
    'By',
    [],
    'What they hold, of `log.kafka.outbox.size`.',
  ),
  outboxDropped: of(
    'pgherald.self.outbox.dropped',
    'observedCounter',
    '{event}',
    [],
    'Events for which there was no room in it; they are told of as `EventsDropped`.',
  ),
  eventsSkipped: of(
    'pgherald.self.log.skipped',
    'observedCounter',
    '{event}',
    ['group', 'topic', 'partition'],
    'Events that the retention of Kafka removed before a consumer group reached them, at most.',
  ),
  sinkLag: of('pgherald.self.sink.lag', 'observedGauge', '{event}', [], 'Events the sink has yet to send.'),
  sinkItems: of(
    'pgherald.self.sink.items',
    'observedCounter',
    '{item}',
    ['signal', 'outcome'],
    'Points and log records a backend has `accepted`, or dropped from a request it accepted (`rejected`).',
  ),
  sinkRefusals: of(
    'pgherald.self.sink.refusals',
    'observedCounter',
    '{request}',
    [],
    'Requests a backend will never take; what stays of them becomes dead letters.',
  ),
  sinkValuesLeftOut: of(
    'pgherald.self.sink.values_left_out',
    'observedCounter',
    '{value}',
    [],
    'Values of metrics that no backend takes: NaN and Infinity, mostly of custom queries.',
  ),
  deadLetters: of('pgherald.self.dead_letters', 'observedGauge', '{event}', [], 'Dead letters in the log.'),
  cpuTime: of('process.cpu.time', 'observedCounter', 's', ['cpu.mode'], 'CPU time of this process.'),
  memory: of('process.memory.usage', 'observedGauge', 'By', [], 'Resident memory of this process.'),
  loopDelayMedian: of('nodejs.eventloop.delay.p50', 'observedGauge', 's', [], 'Median delay of the event loop.'),
  loopDelayP99: of('nodejs.eventloop.delay.p99', 'observedGauge', 's', [], '99th percentile of the same.'),
  loopDelayMax: of('nodejs.eventloop.delay.max', 'observedGauge', 's', [], 'Longest delay since the last export.'),
} as const satisfies Readonly<Record<string, OwnMetric>>;

type All = typeof OWN_METRICS;
export type OwnMetricKey = keyof All;
/** Metrics that are told when something happens. */
export type Recorded = {
  [K in OwnMetricKey]: All[K]['instrument'] extends `observed${string}` ? never : K;
}[OwnMetricKey];
/** Metrics that are asked for at each export. */
export type Observed = Exclude<OwnMetricKey, Recorded>;
export type AttributesOf<K extends OwnMetricKey> = Readonly<Record<All[K]['attributes'][number], string>>;
