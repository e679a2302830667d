import { EventCodec } from '@pgherald/events';
import { decodeRecord, type LogRecord, TYPE_HEADER } from '@pgherald/event-log';
import { defaultContexts, type Limits } from '../limits/contexts.js';
import { decide, type DecideOptions, type DecidedRange } from './decide.js';
import { type RuleLimit, limitIn, limitText } from '../limits/rule-limits.js';
import type { LimitsVariant } from '../limits/variants.js';
import { summarize } from '../episodes/summary.js';
import { bar } from '../print/bars.js';
import { columns } from '../print/columns.js';
import { asJson } from '../print/formats.js';
import type { EventSource } from '../sources/event-source.js';

/** A running process publishes a checkpoint every hour. */
const SEARCH_MS = 2 * 3_600_000;
/** Shares of the limit in force that are tried. */
const FACTORS = [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1, 1.125, 1.25, 1.5, 2, 3, 4, 8];

export interface TuneOptions extends Omit<DecideOptions, 'variants' | 'contexts'> {
  readonly limit: RuleLimit;
  /** Values to try; undefined for a grid around the limit in force. */
  readonly values: readonly number[] | undefined;
}

/** The episodes of a rule under one value of its limit. */
export interface CurvePoint {
  readonly value: number;
  readonly episodes: number;
  readonly perDay: number;
  readonly openSeconds: number;
  readonly isInForce: boolean;
}

export interface Curve {
  readonly limit: RuleLimit;
  /** By value. */
  readonly points: readonly CurvePoint[];
  readonly range: DecidedRange;
}

/** Decides a range under many values of one limit, reading it once. @throws like `decide` */
export async function tune(source: EventSource, { limit, values, ...options }: TuneOptions): Promise<Curve> {
  const contexts = defaultContexts().filter(({ name }) => name === limit.context);
  const inForce = limitIn(limit, (await limitsInForce(source, limit.context)) ?? (contexts[0]?.limits as Limits)) ?? 1;
  const tried = [...new Set(values ?? FACTORS.map((factor) => scaled(limit, inForce, factor)))]
    .filter((value) => limit.accepts(value))
    .sort((a, b) => a - b);
  const variants = tried.map((value) => withLimit(limit, value));
  const range = await decide(source, { ...options, contexts, variants });
  const span = { from: range.first ?? 0, to: range.last ?? 0 };
  const points = tried.map((value, i) => {
    const intervals = (range.variants[i]?.intervals ?? []).filter(({ type }) => type === limit.rule);
    const [summary] = summarize(intervals, span);
    const { episodes = 0, perDay = 0, openSeconds = 0 } = summary ?? {};
    return { value, episodes, perDay, openSeconds, isInForce: value === inForce };
  });
  return { limit, points, range };
}

/** Formats the curve, and names the value nearest to a target. */
export function curveLines({ limit, points }: Curve, targetPerDay: number | undefined): readonly string[] {
  const largest = Math.max(0, ...points.map(({ perDay }) => perDay));
  const rows = points.map(({ value, episodes, perDay, isInForce }) => [
    limitText(limit, value),
    String(episodes),
    perDay.toFixed(1),
    ` ${bar(perDay, largest)}${isInForce ? '  <- in force' : ''}`,
  ]);
  const title = [limit.limit, 'EPISODES', 'A DAY', ''];
  const best = targetPerDay === undefined ? undefined : nearest(points, targetPerDay);
  const advice = best
    ? [
        '',
        `nearest to ${targetPerDay} a day: ${limit.context}.${limit.limit} = ${limitText(limit, best.value)}, ${best.perDay.toFixed(1)} a day`,
      ]
    : [];
  return [...columns([title, ...rows]), ...advice];
}

export function curveJson({ limit, points }: Curve, targetPerDay: number | undefined): readonly string[] {
  const best = targetPerDay === undefined ? undefined : nearest(points, targetPerDay);
  const { rule, context, limit: name } = limit;
  return points.map((point) => asJson({ rule, limit: `${context}.${name}`, ...point, isNearest: point === best }));
}

/** Returns the point nearest to the target; of equal ones, that with the largest limit. */
function nearest(points: readonly CurvePoint[], targetPerDay: number): CurvePoint | undefined {
  const distance = ({ perDay }: CurvePoint): number => Math.abs(perDay - targetPerDay);
  return points.toSorted((a, b) => distance(a) - distance(b) || b.value - a.value)[0];
}

function withLimit({ context, limit }: RuleLimit, value: number): LimitsVariant {
  return {
    name: `${limit}=${value}`,
    contexts: [context],
    limitsOf: (_, __, published) => ({ ...published, [limit]: value }),
  };
}

/** Returns a value of two digits near the one in force, as people write it, and the one in force unchanged. */
function scaled({ kind, accepts }: RuleLimit, inForce: number, factor: number): number {
  if (factor === 1) return inForce;
  const digits = Number((inForce * factor).toPrecision(2));
  if (kind !== 'number') return Math.round(digits);
  return accepts(digits) ? digits : Math.round(digits);
}

/** Returns the limits of the last checkpoint of a context; undefined without one. */
async function limitsInForce({ log, prefix }: EventSource, context: string): Promise<Limits | undefined> {
  const topics = [`${prefix}.${context}.measured`];
  let last: LogRecord | undefined;
  const from = { time: Date.now() - SEARCH_MS };
  for (const begin of [from, 'beginning'] as const) {
    for await (const record of log.read({ topics, from: begin, to: 'now' }))
      if (record.headers[TYPE_HEADER] === 'MemoryCheckpointed') last = record;
    if (last) break;
  }
  if (last === undefined) return undefined;
  const { type, event } = await decodeRecord(log, new EventCodec(), last.value, prefix);
  return type === 'MemoryCheckpointed' ? (JSON.parse(event.limits) as Limits) : undefined;
}
