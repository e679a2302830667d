import { readdirSync, readFileSync } from 'node:fs';
import { compile } from './avro-types.js';
import { EventCodec, decodeMemory } from './codec.js';
import { EVENTS, MEMORIES, type EventName, type MemoryMap } from './generated/events.js';

interface Field {
  readonly name: string;
  readonly type: unknown;
  readonly doc?: string;
  readonly default?: unknown;
}

interface Schema {
  readonly name: string;
  readonly type: string;
  readonly doc?: string;
  readonly kind: string;
  readonly severity?: string;
  readonly opens?: string;
  readonly closes?: string;
  readonly fields: readonly Field[];
  readonly items?: unknown;
}

const SIMPLE = new Set(['null', 'boolean', 'long', 'double', 'string', 'bytes']);
const LOGICAL = new Set(['timestamp-micros', 'int64']);
const DECIDED = ['meta', 'subject', 'value', 'limit', 'since', 'episode', 'reason', 'causedBy', 'firstSight'];

/** Lists the reasons why a schema would not stay readable, one line each. */
function offences(schema: Schema): string[] {
  return [...typeOffences(schema, schema.name), ...shapeOffences(schema)];
}

function typeOffences(type: unknown, path: string): string[] {
  if (typeof type === 'string') return SIMPLE.has(type) || type.startsWith('pgherald.') ? [] : [`${path}: ${type}`];
  if (Array.isArray(type)) return unionOffences(type, path);
  const { type: kind, items, fields, doc, name } = type as Schema;
  if (kind === 'array') return typeOffences(items, `${path}[]`);
  if (kind === 'record') {
    return [
      ...(doc ? [] : [`${path}: ${name} has no doc`]),
      ...(fields.length > 0 ? [] : [`${path}: ${name} has no fields`]),
      ...fields.flatMap((field) => fieldOffences(field, `${path}.${field.name}`)),
    ];
  }
  const { logicalType } = type as { logicalType?: string };
  return kind === 'long' && LOGICAL.has(logicalType ?? '') ? [] : [`${path}: ${kind} ${logicalType}`];
}

function unionOffences(branches: readonly unknown[], path: string): string[] {
  const optional =
    branches.length === 2 && branches[0] === 'null' && branches[1] !== 'null' && !Array.isArray(branches[1]);
  return optional ? typeOffences(branches[1], path) : [`${path}: a union other than null and one type`];
}

function fieldOffences({ type, doc, default: byDefault }: Field, path: string): string[] {
  const undocumented = doc ? [] : [`${path} has no doc`];
  const wrongDefault = Array.isArray(type) && byDefault !== null ? [`${path}: the default is not null`] : [];
  return [...undocumented, ...wrongDefault, ...typeOffences(type, path)];
}

function shapeOffences({ name, kind, severity, fields }: Schema): string[] {
  const names = fields.map((field) => field.name);
  const metaType = fields[0]?.type as Schema | undefined;
  const first =
    kind === 'decided'
      ? DECIDED
      : kind === 'measured' && name !== 'MemoryCheckpointed'
        ? ['meta', 'reading']
        : ['meta'];
  if (kind === 'memory') return [];
  return [
    ...(['measured', 'recorded', 'decided'].includes(kind) ? [] : [`${name}: kind ${kind}`]),
    ...(['info', 'warning', 'error', 'critical'].includes(severity ?? '') ? [] : [`${name}: severity ${severity}`]),
    ...(metaType?.name === 'Meta' ? [] : [`${name}: meta is no pgherald.Meta`]),
    ...(first.every((field, i) => names[i] === field)
      ? []
      : [`${name}: begins with other fields than ${first.join(', ')}`]),
    ...(first.length !== 2 || names.at(-1) === 'rows' ? [] : [`${name}: rows are not last`]),
  ];
}

/** Openings without a closing that names them, and the other way round. */
function unpaired(schemas: readonly Schema[]): string[] {
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  return schemas
    .filter(
      ({ name, opens, closes }) =>
        (opens !== undefined && byName.get(opens)?.closes !== name) ||
        (closes !== undefined && byName.get(closes)?.opens !== name),
    )
    .map(({ name }) => name);
}

/** Why one of two schemas cannot read the other; empty when both can. */
function incompatibilities(a: string, b: string): string[] {
  return [
    [a, b],
    [b, a],
  ].flatMap(([reader = '', writer = '']) => {
    try {
      compile(reader).createResolver(compile(writer));
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
}

const infos = [...Object.values(EVENTS), ...Object.values(MEMORIES)];
const schemas = infos.map(({ schema }) => JSON.parse(schema) as Schema);
const byName = (name: string) => schemas.find((schema) => schema.name === name) as Schema;
const withField = (schema: Schema, field: Field) => ({ ...schema, fields: [...schema.fields, field] });

describe('every schema', () => {
  it.each(schemas)('$name stays readable by older and newer versions', (schema) => {
    expect(offences(schema)).toEqual([]);
  });

  it('that opens an episode is named by the one that closes it', () => {
    expect(unpaired(schemas)).toEqual([]);
    expect(schemas.filter(({ opens }) => opens).length).toBeGreaterThan(0);
  });
});

describe('a schema is refused', () => {
  const base = byName('CacheUpdated');

  it.each([
    'int',
    'float',
    { type: 'enum', name: 'Mode', symbols: ['A'] },
    { type: 'map', values: 'long' },
    { type: 'fixed', name: 'Sum', size: 4 },
    { type: 'long', logicalType: 'timestamp-millis' },
    { type: 'array', items: 'int' },
    { type: 'record', name: 'Empty', doc: 'd', fields: [] },
    ['null', 'long', 'double'],
    ['long', 'null'],
  ])('with a field of type %j', (type) => {
    const field = Array.isArray(type) ? { name: 'x', type, doc: 'd', default: null } : { name: 'x', type, doc: 'd' };
    expect(offences(withField(base, field))).toHaveLength(1);
  });

  it('without documentation of a field or of itself', () => {
    expect(offences(withField(base, { name: 'x', type: 'long' }))).toEqual(['CacheUpdated.x has no doc']);
    expect(offences({ ...base, doc: '' })).toEqual(['CacheUpdated: CacheUpdated has no doc']);
  });

  it('when a field that may be null has no default', () => {
    const field = { name: 'x', type: ['null', 'long'], doc: 'd' };
    expect(offences(withField(base, field))).toEqual(['CacheUpdated.x: the default is not null']);
  });

  it.each([
    ['CacheUpdated', 0, 'CacheUpdated: meta is no pgherald.Meta'],
    ['WalMeasured', 1, 'WalMeasured: begins with other fields than meta, reading'],
    ['WalMeasured', 2, 'WalMeasured: rows are not last'],
    ['StatsReset', 8, 'StatsReset: begins with other fields than'],
  ])('when %s lacks field %d', (name, missing, offence) => {
    const schema = byName(name);
    const found = offences({ ...schema, fields: schema.fields.filter((_, i) => i !== missing) });
    expect(found).toContainEqual(expect.stringContaining(offence));
  });

  it('when no event closes its episode', () => {
    const broken = schemas.map((schema) =>
      schema.name === 'DatabaseVanished' ? { ...schema, closes: undefined } : schema,
    );
    expect(unpaired(broken as Schema[])).toEqual(['DatabaseDiscovered']);
  });
});

const directory = new URL('released/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, directory), 'utf8');
const released = readdirSync(directory).flatMap((release) =>
  readdirSync(new URL(`${release}/`, directory))
    .filter((file) => file.endsWith('.avsc'))
    .map((file) => ({ release, name: file.slice(0, -'.avsc'.length) })),
);

describe('a released schema', () => {
  it('exists for each event and memory', () => {
    expect(infos.map(({ type }) => type).filter((type) => !released.some(({ name }) => name === type))).toEqual([]);
  });

  it.each(released)('$name of release $release reads the current one and is read by it', ({ release, name }) => {
    const current = infos.find(({ type }) => type === name);
    expect(incompatibilities(read(`${release}/${name}.avsc`), current?.schema ?? '')).toEqual([]);
  });

  it.each(released)('$name of release $release still decodes what it wrote', ({ release, name }) => {
    const bytes = readFileSync(new URL(`${release}/${name}.bin`, directory));
    const decoded =
      name in MEMORIES ? decodeMemory(name as keyof MemoryMap, bytes) : decodeEvent(name as EventName, bytes);
    const text = JSON.stringify(decoded, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    expect(JSON.parse(text)).toMatchObject(JSON.parse(read(`${release}/${name}.jsonl`)) as object);
  });

  it('would be broken by a new field without a default', () => {
    const { schema } = EVENTS.CacheUpdated;
    const broken = JSON.stringify(withField(JSON.parse(schema) as Schema, { name: 'hits', type: 'long' }));
    const sound = JSON.stringify(withField(JSON.parse(schema) as Schema, { name: 'hits', type: 'long', default: 0 }));
    expect(incompatibilities(schema, broken)).toEqual([expect.stringContaining('hits')]);
    expect(incompatibilities(schema, sound)).toEqual([]);
  });
});

function decodeEvent(name: EventName, bytes: Uint8Array): object {
  const { type, event } = new EventCodec().decode(bytes);
  expect(type).toBe(name);
  return event;
}
