import { didYouMean } from '@pgherald/configuration';
import { CATALOGUE, RECEIVER_EVENTS, RECEIVER_RESOURCE_ATTRIBUTES, STATEMENT_SUMS } from '@pgherald/metrics';
import type { Receiver } from './receiver.js';
import { notCarried } from './remarks.js';

/** Keys of a receiver that switch metrics, events or attributes by name. */
const SWITCHES = ['events', 'metrics', 'resource_attributes'] as const;
export type Switches = (typeof SWITCHES)[number];

const METRICS = [...CATALOGUE, ...STATEMENT_SUMS].map(({ name }) => name);
const NAMES: Readonly<Record<Switches, ReadonlySet<string>>> = {
  events: new Set(RECEIVER_EVENTS),
  metrics: new Set(METRICS),
  resource_attributes: new Set(Object.keys(RECEIVER_RESOURCE_ATTRIBUTES)),
};

/** Names in forks and agents, with the receiver's names for the same metrics. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/buffer.?hit|blocks?.?hit/, 'postgresql.blks_hit'],
  [/(disk|buffer|blocks?).?read$/, 'postgresql.blks_read'],
  [/(connection|session|backend)s?([._](count|active|usage|used))?$/, 'postgresql.backends'],
  [/max.?connections?$/, 'postgresql.connection.max'],
  [/(live|dead).?(rows|tup)/, 'postgresql.rows'],
  [/rows?[._](inserted|updated|deleted|hot)/, 'postgresql.operations'],
  [/replication.*(lag|delay)|(lag|delay).*replication/, 'postgresql.replication.data_delay'],
  [/(database|db).?size/, 'postgresql.db_size'],
  [/(relation|total|table).?size/, 'postgresql.table.size'],
  [/index.?size/, 'postgresql.index.size'],
  [/(index|idx).?scans?/, 'postgresql.index.scans'],
  [/seq.?scans?/, 'postgresql.sequential_scans'],
  [/lock/, 'postgresql.database.locks'],
  [/checkpoint/, 'postgresql.bgwriter.checkpoint.count'],
];

export function withKnownNames(receiver: Receiver): Receiver {
  const known = SWITCHES.map((of) => {
    const names = Object.entries(receiver[of]).filter(([name]) => NAMES[of].has(name));
    return [of, Object.fromEntries(names)] as const;
  });
  return { ...receiver, ...Object.fromEntries(known) };
}

export function nameRemarks(receiver: Receiver, place: string): string[] {
  return SWITCHES.flatMap((of) =>
    Object.keys(receiver[of])
      .filter((name) => !NAMES[of].has(name))
      .map((name) => notCarried(`${place}.${of}.${name}`, SENTENCES[of](name))),
  );
}

const SENTENCES: Readonly<Record<Switches, (name: string) => string>> = {
  events: (name) => `no event of that name here${didYouMean(name, RECEIVER_EVENTS)}`,
  metrics: (name) => {
    const other = ELSEWHERE.find(([pattern]) => pattern.test(name))?.[1];
    if (other !== undefined) return `no metric of that name here; ${other} is the nearest`;
    const nearest = didYouMean(name, METRICS);
    return `no metric of that name here${nearest.length < 100 ? nearest : '; METRICS.md lists all'}`;
  },
  resource_attributes: (name) =>
    `no resource attribute of that name here${didYouMean(name, Object.keys(RECEIVER_RESOURCE_ATTRIBUTES))}`,
};
