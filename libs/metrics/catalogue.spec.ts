import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS, type MeasuredEventName, rowFields } from '@pgherald/events';
import { CATALOGUE, type Metric } from './index.js';

interface PeerMetric {
  readonly name: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

const PEER = JSON.parse(readFileSync(join(import.meta.dirname, 'peer-contract.json'), 'utf8')) as PeerMetric[];

/** A metric in the words of the contract. */
function asTheContract({ name, unit, instrument, type, enabled, resource, sources }: Metric): unknown {
  const attributes: Record<string, string[]> = {};
  for (const source of sources) {
    for (const attribute of Object.keys(source.attributes)) attributes[attribute] = [];
    for (const [attribute, value] of source.points.flatMap((point) => Object.entries(point.attributes)))
      attributes[attribute] = [...(attributes[attribute] ?? []), value].sort();
  }
  return {
    name,
    unit,
    instrument: instrument === 'gauge' ? 'gauge' : 'sum',
    monotonic: instrument === 'counter',
    value: type,
    enabled,
    resource,
    attributes,
  };
}

describe('the catalogue', () => {
  const receiver = CATALOGUE.filter(({ name }) => name.startsWith('postgresql.'));

  it('has 23 metrics of the receiver', () => {
    expect(PEER).toHaveLength(23);
    expect(receiver.map(({ name }) => name).sort()).toEqual(PEER.map(({ name }) => name).sort());
  });

  it.each(PEER)('has $name as the receiver has it', (expected) => {
    expect(receiver.filter(({ name }) => name === expected.name).map(asTheContract)).toEqual([expected]);
  });

  it('has each name once', () => {
    const names = CATALOGUE.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('calls what is its own pgherald, in lower case, with a sentence', () => {
    for (const { name, description } of CATALOGUE) {
      expect(name).toMatch(/^(postgresql|pgherald)(\.[a-z][a-z0-9_]*)+$/);
      expect(description).toMatch(/\.$/);
    }
  });

  it('tells all sources of a metric by the same attributes', () => {
    for (const { name, sources } of CATALOGUE) {
      const keys = sources.flatMap(({ attributes, points }) =>
        points.map((point) => [...Object.keys(attributes), ...Object.keys(point.attributes)].sort().join()),
      );
      expect({ name, keys: new Set(keys).size }).toEqual({ name, keys: 1 });
    }
  });

  it('tells points of one item apart', () => {
    for (const { name, sources } of CATALOGUE) {
      const keys = sources.flatMap(({ event, points }) =>
        points.map(({ attributes }) => `${event} ${JSON.stringify(attributes)}`),
      );
      expect({ name, points: new Set(keys).size }).toEqual({ name, points: keys.length });
    }
  });
});

/** Identities, flags and times that are attributes, filters or start times; numbers that others tell better. */
const IN_NO_METRIC: Readonly<Record<string, readonly string[]>> = {
  BackendsMeasured: ['databaseOid'],
  BackgroundWriterMeasured: ['statsReset'],
  CheckpointerMeasured: ['statsReset'],
  DatabaseSizesMeasured: ['databaseOid'],
  // numBackends is postgresql.backends, conflicts the sum of its kinds.
  DatabasesMeasured: [
    'databaseOid',
    'isTemplate',
    'allowsConnections',
    'numBackends',
    'conflicts',
    'statsReset',
    'statsEpoch',
    'countersSince',
  ],
  IoMeasured: ['statsReset'],
  LocksMeasured: ['relationOid', 'schemaName'],
  SharedLocksMeasured: ['relationOid', 'schemaName'],
  WalMeasured: ['statsReset'],
  // The forecast makes rates of the next ids.
  WraparoundMeasured: ['databaseOid', 'nextXid', 'nextMultixact'],
};

describe('a measured field', () => {
  // Settings are texts; a checkpoint is our own memory.
  const apart = new Set(['SettingsMeasured', 'MemoryCheckpointed']);
  const measured = Object.values(EVENTS).filter(({ type, kind }) => kind === 'measured' && !apart.has(type));

  it.each(measured)('of $type is in some metric, or is known not to be', ({ type }) => {
    const used = new Set(
      CATALOGUE.flatMap(({ sources }) => sources)
        .filter(({ event }) => event === type)
        .flatMap(({ database, where, attributes, points }) => [
          database,
          where,
          ...Object.values(attributes),
          ...points.flatMap(({ value }) => value),
        ]),
    );
    const unused = rowFields(type as MeasuredEventName)
      .map(({ name }) => name)
      .filter((name) => !used.has(name));
    expect(unused).toEqual(IN_NO_METRIC[type] ?? []);
  });
});
