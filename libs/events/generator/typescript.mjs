import { definedRecords, fullName } from './read-schemas.mjs';

const HEADER = '// DO NOT EDIT: made from schemas/ by `npm run generate`.\n';
const PRIMITIVES = {
  null: 'null',
  boolean: 'boolean',
  long: 'number',
  double: 'number',
  string: 'string',
  bytes: 'Buffer',
};

const LOGICAL_TYPES = { int64: 'bigint', 'timestamp-micros': 'Instant' };

/** Builds `generated/events.ts`: an interface for each record, and the table of events. */
export function eventsModule({ parts, messages: events }) {
  return [
    HEADER,
    "import type { RecordInfo } from '../single-object.js';\nimport type { Instant } from '../units.js';\n",
    interfaces([...parts, ...events.map(({ source }) => source)]),
    nameMap('EventMap', 'Every event by its name.', events),
    '/** Name of an event. */\nexport type EventName = keyof EventMap;\n',
    ...['measured', 'recorded', 'decided'].map((kind) => kindUnion(kind, events)),
    closingMap(events),
    INFO_TYPES,
    table(
      'EVENTS',
      'All events: what a program may want to know of them.',
      'EventName',
      'EventInfo',
      events.map(eventInfo),
    ),
  ].join('\n');
}

/** Builds `generated/memories.ts`: an interface for each record, and the table of memories. */
export function memoriesModule({ parts, partsOfEvents, messages: memories }) {
  const sources = [...parts, ...memories.map(({ source }) => source)];
  const used = partsOfEvents.filter((part) => JSON.stringify(sources).includes(`"${fullName(part)}"`));
  const infos = memories.map(({ type, fullName, schema }) => ({ type, fullName, schema: JSON.stringify(schema) }));
  return [
    HEADER,
    `import type { ${['Instant', 'RecordInfo', ...used.map(({ name }) => name)].sort().join(', ')} } from '@pgherald/events';\n`,
    interfaces(sources),
    nameMap('MemoryMap', 'What a context keeps across restarts, by name.', memories),
    '/** Name of a memory. */\nexport type MemoryName = keyof MemoryMap;\n',
    table('MEMORIES', 'All memories.', 'MemoryName', 'RecordInfo<T>', infos),
  ].join('\n');
}

/** Builds `generated/released.ts`: schemas that are no longer current, so that old records stay readable. */
export function releasedModule(texts) {
  const lines = texts.map((text) => `  ${JSON.stringify(text)},\n`).join('');
  return `${HEADER}\n/** Schemas of earlier releases that differ from the current ones. */\nexport const RELEASED: readonly string[] = [\n${lines}];\n`;
}

const INFO_TYPES = `/** measured: rows of one reading; recorded: something seen in this poll; decided: something that happened, published once. */
export type EventKind = 'measured' | 'recorded' | 'decided';

/** Urgency for the engineer on call. */
export type Severity = 'info' | 'warning' | 'error' | 'critical';

/** Units by their UCUM names: seconds, days, bytes, percent. */
export type Unit = 's' | 'd' | 'By' | '%';

/** Description of a type of event. */
export interface EventInfo extends RecordInfo<EventName> {
  /** Folder of its schema: a context, or collection, whose events every context publishes. */
  readonly folder: string;
  readonly kind: EventKind;
  readonly severity: Severity;
  /** The event that closes the episode which this one opens. */
  readonly opens?: EventName;
  /** The event that opens the episode which this one closes. */
  readonly closes?: EventName;
  /** Unit of value and limit of a decided event. */
  readonly unit?: Unit;
  /** When it happens, in one sentence. */
  readonly doc: string;
}
`;

function interfaces(sources) {
  return sources.flatMap(definedRecords).map(recordInterface).join('\n');
}

function recordInterface(record) {
  const fields = record.fields.map(
    ({ name, type, doc }) => `  /** ${doc} */\n  readonly ${name}: ${typeText(type)};\n`,
  );
  return `/** ${record.doc} */\nexport interface ${record.name} {\n${fields.join('')}}\n`;
}

function typeText(type) {
  if (typeof type === 'string') return PRIMITIVES[type] ?? type.slice(type.lastIndexOf('.') + 1);
  if (Array.isArray(type)) return [...type.filter((t) => t !== 'null'), 'null'].map(typeText).join(' | ');
  if (type.type === 'array') return `readonly ${elementText(type.items)}[]`;
  if (type.type === 'record') return type.name;
  return LOGICAL_TYPES[type.logicalType] ?? typeText(type.type);
}

function elementText(items) {
  return Array.isArray(items) ? `(${typeText(items)})` : typeText(items);
}

/** Maps each opening event to its closing event, so that a rule names only the former. */
function closingMap(events) {
  const opening = events.filter(({ source }) => source.opens !== undefined);
  const lines = opening.map(({ type, source }) => `  readonly ${type}: '${source.opens}';\n`).join('');
  return `/** The closing event of each event that opens an episode. */\nexport interface ClosingEvents {\n${lines}}\n`;
}

function nameMap(name, doc, messages) {
  const lines = messages.map(({ type }) => `  readonly ${type}: ${type};\n`).join('');
  return `/** ${doc} */\nexport interface ${name} {\n${lines}}\n`;
}

function kindUnion(kind, events) {
  const names = events.filter(({ source }) => source.kind === kind).map(({ type }) => `  | '${type}'\n`);
  const title = kind[0].toUpperCase() + kind.slice(1);
  return `/** Name of a ${kind} event. */\nexport type ${title}EventName =\n${names.join('').trimEnd()};\n`;
}

function table(constant, doc, key, info, infos) {
  const entries = infos.map((each) => `  ${each.type}: ${JSON.stringify(each, null, 2)},\n`);
  return `/** ${doc} */\nexport const ${constant}: { readonly [T in ${key}]: ${info} } = {\n${entries.join('')}};\n`;
}

function eventInfo({ type, fullName, folder, source, schema }) {
  const { kind, severity, opens, closes, unit, doc } = source;
  return { type, fullName, folder, kind, severity, opens, closes, unit, doc, schema: JSON.stringify(schema) };
}
