import { stringify } from 'yaml';

const HEADER = '# DO NOT EDIT: made from schemas/ by `npm run generate`.\n';
const AVRO = 'application/vnd.apache.avro;version=1.9.0';
const TOPICS = [
  { kind: 'decided', suffix: '', title: 'What happened' },
  { kind: 'recorded', suffix: '.recorded', title: 'What each poll saw' },
  { kind: 'measured', suffix: '.measured', title: 'What each poll measured' },
];

/** Builds `asyncapi.yaml`: a channel for each topic of each context, with the Avro schemas of its messages. */
export function asyncapi({ messages: events }, version) {
  const contexts = [...new Set(events.map(({ folder }) => folder))].filter((folder) => folder !== 'collection');
  const channels = contexts.flatMap((context) => TOPICS.map((topic) => channel(context, topic, events)));
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: 'pgherald',
      version,
      description: 'Facts about PostgreSQL as Avro domain events. The key of each message is the name of the cluster.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'avro/binary',
    channels: Object.fromEntries(channels.map(({ id, definition }) => [id, definition])),
    operations: Object.fromEntries(
      channels.map(({ id }) => [`publish.${id}`, { action: 'send', channel: { $ref: `#/channels/${id}` } }]),
    ),
    components: { messages: Object.fromEntries(events.map((event) => [event.type, message(event)])) },
  };
  return HEADER + stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
}

function channel(context, { kind, suffix, title }, events) {
  const members = events.filter(
    (event) => event.source.kind === kind && (event.folder === context || event.folder === 'collection'),
  );
  const messages = members.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }]);
  return {
    id: `${context}${suffix}`,
    definition: {
      address: `pgherald.${context}${suffix}`,
      description: `${title}, published by ${context}.`,
      messages: Object.fromEntries(messages),
    },
  };
}

function message({ type, source, schema }) {
  return {
    name: type,
    summary: source.doc,
    tags: [{ name: source.kind }, { name: source.severity }],
    payload: { schemaFormat: AVRO, schema },
  };
}
