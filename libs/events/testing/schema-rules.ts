import { compile } from '../avro-types.js';
import { SEVERITIES } from '../severities.js';

export interface Field {
  readonly name: string;
  readonly type: unknown;
  readonly doc?: string;
  readonly default?: unknown;
}

export interface Schema {
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
export function offences(schema: Schema): string[] {
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
    ...((SEVERITIES as readonly string[]).includes(severity ?? '') ? [] : [`${name}: severity ${severity}`]),
    ...(metaType?.name === 'Meta' ? [] : [`${name}: meta is no pgherald.Meta`]),
    ...(first.every((field, i) => names[i] === field)
      ? []
      : [`${name}: begins with other fields than ${first.join(', ')}`]),
    ...(first.length !== 2 || names.at(-1) === 'rows' ? [] : [`${name}: rows are not last`]),
  ];
}

/** Why one of two schemas cannot read the other; empty when both can. */
export function incompatibilities(a: string, b: string): string[] {
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
