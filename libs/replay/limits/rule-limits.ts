import { ConfigurationError, didYouMean, duration, type Fields, settingsOf, size } from '@pgherald/configuration';
import { CONTEXTS } from '@pgherald/contexts';
import { EVENTS, type EventName } from '@pgherald/events';

/** A setting that decides when the episodes of a rule open. */
export interface RuleLimit {
  readonly rule: EventName;
  readonly context: string;
  readonly limit: string;
  readonly kind: 'duration' | 'size' | 'number';
  /** Whether a value is valid. */
  readonly accepts: (value: number) => boolean;
}

/**
 * Returns the limit of a rule: the first setting whose help names the opening event.
 * @throws ConfigurationError for an unknown rule, or one without a limit
 */
export function limitOfRule(rule: string, limit?: string): RuleLimit {
  const all = rules();
  const limits = all.get(rule);
  if (limits === undefined)
    throw new ConfigurationError([
      `there is no rule ${rule} with a limit${rule in EVENTS ? `; known are ${[...all.keys()].join(', ')}` : didYouMean(rule, [...all.keys()])}`,
    ]);
  const chosen = limit === undefined ? limits[0] : limits.find((each) => each.limit === limit);
  if (chosen) return chosen;
  const names = limits.map((each) => each.limit);
  throw new ConfigurationError([`${rule} has no limit ${limit}${didYouMean(limit ?? '', names)}`]);
}

const DURATIONS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const;
const SIZES = [
  ['GiB', 1_073_741_824],
  ['GB', 1e9],
  ['MiB', 1_048_576],
  ['MB', 1e6],
  ['kB', 1e3],
  ['B', 1],
] as const;

/** Writes a value as the configuration does, in the largest unit that keeps it exact to a tenth. */
export function limitText({ kind }: Pick<RuleLimit, 'kind'>, value: number): string {
  if (kind === 'number') return String(value);
  const [unit, one] = (kind === 'duration' ? DURATIONS : SIZES).find(([, each]) => (value * 10) % each === 0) ?? [
    '',
    1,
  ];
  return `${value / one}${unit}`;
}

/** Reads a value as the configuration does. @throws ConfigurationError */
export function limitValue({ kind, limit, accepts }: RuleLimit, text: string): number {
  const parsed = kind === 'number' ? Number(text) : (kind === 'duration' ? duration() : size()).safeParse(text).data;
  if (parsed !== undefined && accepts(parsed)) return parsed;
  throw new ConfigurationError([`${limit}: ${text} is not valid`]);
}

function rules(): ReadonlyMap<string, readonly RuleLimit[]> {
  const found = new Map<string, RuleLimit[]>();
  for (const { name: context, settings } of CONTEXTS)
    for (const { path, help = '', schema } of settingsOf(settings)) {
      const kind = kindOf((value) => schema.safeParse(value).success);
      for (const [, rule = ''] of help.matchAll(/`(\w+)`/g))
        if (kind !== undefined && rule in EVENTS && EVENTS[rule as EventName].opens !== undefined) {
          const accepts = (value: number) => kind !== 'number' || schema.safeParse(value).success;
          const limit = { rule: rule as EventName, context, limit: path.join('.'), kind, accepts };
          found.set(rule, [...(found.get(rule) ?? []), limit]);
        }
    }
  return found;
}

function kindOf(accepts: (value: unknown) => boolean): RuleLimit['kind'] | undefined {
  if (accepts('1s')) return 'duration';
  if (accepts('1MB')) return 'size';
  return accepts(1) ? 'number' : undefined;
}

/** Reads the limit in a set of limits; undefined if it is not there. */
export function limitIn({ limit }: RuleLimit, limits: Fields): number | undefined {
  const value = limits[limit];
  return typeof value === 'number' ? value : undefined;
}
