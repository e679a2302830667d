import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXTENSION = '.avsc';
const DECIDED = 'pgherald.Decided';
const EVENT_SCHEMAS = join(import.meta.dirname, '../schemas');

/**
 * Reads `schemas/<folder>/<Name>.avsc` in a fixed order, so that generated files do not depend on the machine. Schemas may use
 * the shared parts of events, wherever they are.
 *
 * @returns the shared parts (folder `shared`), those of events, and the events or memories, self-contained
 */
export function readSchemas(directory) {
  const sources = readSources(directory);
  const [own, ofEvents] = [sources, readSources(EVENT_SCHEMAS)].map((all) =>
    all.filter(({ folder }) => folder === 'shared').map(({ schema }) => schema),
  );
  const parts = new Map([...ofEvents, ...own].map((schema) => [fullName(schema), schema]));
  const messages = sources
    .filter(({ folder }) => folder !== 'shared')
    .map(({ folder, schema }) => ({ folder, source: withDecided(schema, parts.get(DECIDED)) }))
    .map(({ folder, source }) => ({
      type: source.name,
      fullName: fullName(source),
      folder,
      source,
      schema: expand(withoutUnit(source), parts),
    }));
  refuseDoubleNames([...parts.values(), ...messages.map(({ source }) => source)]);
  return { parts: own, partsOfEvents: ofEvents, messages };
}

function readSources(directory) {
  return listSchemaFiles(directory)
    .flatMap(({ folder, file }) =>
      withClosingEvent(readSchema(join(directory, folder, file), file)).map((schema) => ({ folder, schema })),
    )
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** Returns the records defined inside a schema, the schema itself last: a valid order of declaration. */
export function definedRecords(schema) {
  if (Array.isArray(schema)) return schema.flatMap(definedRecords);
  if (schema?.type === 'array') return definedRecords(schema.items);
  if (schema?.type !== 'record') return [];
  return [...schema.fields.flatMap((field) => definedRecords(field.type)), schema];
}

export function fullName(schema) {
  return `${schema.namespace}.${schema.name}`;
}

function listSchemaFiles(directory) {
  return readdirSync(directory)
    .sort()
    .flatMap((folder) =>
      readdirSync(join(directory, folder))
        .filter((file) => file.endsWith(EXTENSION))
        .sort()
        .map((file) => ({ folder, file })),
    );
}

function readSchema(path, file) {
  const schema = JSON.parse(readFileSync(path, 'utf8'));
  if (`${schema.name}${EXTENSION}` !== file) {
    throw new Error(`${path} defines ${schema.name}: name the file after its record`);
  }
  return schema;
}

function sortKey({ folder, schema }) {
  return `${folder}/${schema.name}${EXTENSION}`;
}

/**
 * An event whose `closes` is an object opens an episode. Builds its closing event: the same fields except those in `without`, and
 * the same attributes except those that `closes` overrides.
 */
function withClosingEvent(schema) {
  if (typeof schema.closes !== 'object') return [schema];
  const { event, without = [], ...attributes } = schema.closes;
  const { type, namespace, kind, name, fields } = schema;
  const { doc, severity, subject, value, limit, unit } = { ...schema, severity: 'info', ...attributes };
  const opening = Object.entries(schema).map(([key, own]) => (key === 'closes' ? ['opens', event] : [key, own]));
  return [
    Object.fromEntries(opening),
    {
      ...{ type, name: event, namespace, doc, kind, severity, closes: name, subject, value, limit },
      ...{ unit: unit ?? undefined, fields: fields.filter((field) => !without.includes(field.name)) },
    },
  ];
}

/** Adds the fields of `Decided` to a decided event. Its attributes subject, value and limit document these fields. */
function withDecided(schema, decided) {
  if (schema.kind !== 'decided') return schema;
  const { subject, value, limit, fields, ...rest } = schema;
  if (subject === undefined) throw new Error(`${fullName(schema)}: describe its subject in the attribute subject`);
  const docs = { subject, value, limit };
  const common = decided.fields.map((field) => ({ ...field, doc: docs[field.name] ?? field.doc }));
  return { ...rest, fields: [...common, ...fields] };
}

/** Programs that display a value need its unit; the doc states it in words. */
function withoutUnit({ unit: _, ...schema }) {
  return schema;
}

/** Replaces the first reference to a shared part by its definition: Avro allows a name to be defined once. */
function expand(schema, parts, defined = new Set()) {
  if (typeof schema === 'string') {
    const part = parts.get(schema);
    return part === undefined || defined.has(schema) ? schema : expand(part, parts, defined);
  }
  if (Array.isArray(schema)) return schema.map((branch) => expand(branch, parts, defined));
  if (schema.type === 'array') return { ...schema, items: expand(schema.items, parts, defined) };
  if (schema.type !== 'record') return schema;
  defined.add(fullName(schema));
  return {
    ...schema,
    fields: schema.fields.map((field) => ({ ...field, type: expand(field.type, parts, defined) })),
  };
}

function refuseDoubleNames(schemas) {
  const seen = new Map();
  for (const record of schemas.flatMap(definedRecords)) {
    const other = seen.get(record.name);
    if (other !== undefined) {
      throw new Error(`${fullName(record)} and ${other} would be one TypeScript name: rename one of them`);
    }
    seen.set(record.name, fullName(record));
  }
}
