import { definedRecords } from './read-schemas.mjs';

const HEADER = '<!-- DO NOT EDIT: made from schemas/ and glossary.md by `npm run generate`. -->\n';

/** Builds `EVENTS.md`: the glossary, every event by context, and their shared parts. */
export function eventsDocument({ parts, messages: events }, glossary) {
  const folders = [...new Set(events.map(({ folder }) => folder))];
  return [
    HEADER,
    glossary,
    ...folders.map((folder) => contextSection(folder, events)),
    `## Parts\n\nRecords that several events have in common.\n`,
    ...parts.map((part) => messageSection(part)),
  ].join('\n');
}

function contextSection(folder, events) {
  const members = events.filter((event) => event.folder === folder).map(({ source }) => source);
  const lead = folder === 'collection' ? 'Published by every context, to its own topics.\n\n' : '';
  const summary = members.map(
    ({ name, kind, severity, doc }) => `| [${name}](#${name.toLowerCase()}) | ${kind} | ${severity} | ${cell(doc)} |`,
  );
  return [
    `## ${folder}\n\n${lead}| event | kind | severity | when |\n|---|---|---|---|\n${summary.join('\n')}\n`,
    ...members.map(messageSection),
  ].join('\n');
}

function messageSection(record) {
  const inner = definedRecords(record).filter((other) => other !== record);
  return [
    `### ${record.name}\n\n${record.doc}\n`,
    ...attributes(record),
    fieldTable(record),
    ...inner.map((row) => `**${row.name}**: ${row.doc}\n\n${fieldTable(row)}`),
  ].join('\n');
}

function attributes({ kind, severity, opens, closes }) {
  const facts = [
    kind && `Kind: ${kind}`,
    severity && `severity: ${severity}`,
    opens && `opens an episode that ${link(opens)} closes`,
    closes && `closes the episode that ${link(closes)} opened`,
  ].filter(Boolean);
  return facts.length === 0 ? [] : [`${facts.join('; ')}.\n`];
}

function fieldTable({ fields }) {
  const rows = fields.map(({ name, type, doc }) => `| \`${name}\` | ${cell(typeText(type))} | ${cell(doc)} |`);
  return `| field | type | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function typeText(type) {
  if (typeof type === 'string') return type.includes('.') ? link(type.slice(type.lastIndexOf('.') + 1)) : type;
  if (Array.isArray(type))
    return `${type
      .filter((branch) => branch !== 'null')
      .map(typeText)
      .join(' or ')}, may be null`;
  if (type.type === 'array') return `array of ${typeText(type.items)}`;
  if (type.type === 'record') return type.name;
  return type.logicalType === 'int64' ? 'long (all 64 bits)' : type.logicalType;
}

function link(name) {
  return `[${name}](#${name.toLowerCase()})`;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
