import {
  type AnyEvent,
  EventError,
  type EventCodec,
  EVENTS,
  type EventName,
  hexFingerprint,
  otherTopics,
  topicOf,
  writerOf,
} from '@pgherald/events';
import {
  type EventLog,
  type EventLogReader,
  isAway,
  type Log,
  type SchemaRegistry,
  type StateChange,
} from './event-log.js';

const UNNUMBERED =
  'lacks schemas and does not take them: events of these types carry fingerprints instead of numbers, which only readers of pgherald.schemas understand; let the user write for one start';

/** Concurrent requests to a registry. */
const AT_ONCE = 8;

export interface PublishSchemasOptions {
  readonly contexts: readonly string[];
  /** Schemas of the memories that this process writes, by fingerprint. */
  readonly memories?: ReadonlyMap<string, string>;
  readonly logger: Log;
  readonly prefix?: string;
}

/**
 * Writes the missing schemas of all events and memories to the log, so that a reader needs nothing else years later. If there is a
 * registry, it numbers them before the first event is written.
 * @throws EventLogError `refused` when a schema is incompatible with what the registry has
 */
export async function publishSchemas(log: EventLog, codec: EventCodec, options: PublishSchemasOptions): Promise<void> {
  const topic = otherTopics(options.prefix).schemas;
  const schemas = [...codec.schemas(), ...(options.memories ?? [])];
  if (log.registry !== undefined) {
    const numbers = await numbersOf(log, log.registry, options);
    for (const { type, id } of numbers) codec.number(type, id);
    schemas.push(...new Map(numbers.map(({ type, id }) => [numberedKey(id), EVENTS[type].schema])));
  }
  const state: StateChange[] = [];
  for (const [key, text] of schemas) {
    if ((await log.state(topic, key))?.toString() !== text) state.push({ topic, key, value: Buffer.from(text) });
  }
  if (state.length > 0) await log.append({ records: [], state });
}

/** Decodes the event of any writer. @throws EventError, and EventLogError `unavailable` when its schema can be read later */
export async function decodeRecord(
  log: EventLogReader,
  codec: EventCodec,
  value: Buffer,
  prefix?: string,
): Promise<AnyEvent> {
  try {
    return codec.decode(value);
  } catch (error) {
    if (!(error instanceof EventError) || error.code !== 'unknown-schema') throw error;
    const writer = writerOf(value);
    const text = await schemaOf(log, writer, otherTopics(prefix).schemas);
    if (text === undefined) throw error;
    codec.learn(text, typeof writer === 'number' ? writer : undefined);
    return codec.decode(value);
  }
}

async function schemaOf(log: EventLogReader, writer: bigint | number, topic: string): Promise<string | undefined> {
  if (typeof writer === 'bigint') return (await log.state(topic, hexFingerprint(writer)))?.toString();
  const kept = async () => (await log.state(topic, numberedKey(writer)))?.toString();
  try {
    return (await log.registry?.schema(writer)) ?? (await kept());
  } catch (error) {
    const text = await kept();
    if (text === undefined) throw error;
    return text;
  }
}

/** Key prefix of the numbers that the log keeps for the time when the registry is unavailable. */
function numberedKey(id: number): string {
  return `registry/${id}`;
}

interface Numbered {
  readonly type: EventName;
  readonly id: number;
}

function isNumbered(each: { readonly type: EventName; readonly id: number | undefined }): each is Numbered {
  return each.id !== undefined;
}

async function numbersOf(log: EventLog, registry: SchemaRegistry, options: PublishSchemasOptions) {
  try {
    const answers = await registered(registry, options);
    const types = answers.filter((each) => !isNumbered(each)).map(({ type }) => type);
    if (types.length > 0) options.logger.warn({ types }, `${registry.where} ${UNNUMBERED}`);
    return answers.filter(isNumbered);
  } catch (error) {
    if (!isAway(error)) throw error;
    const numbers = await keptNumbers(log, options);
    if (!numbers.every(isNumbered)) throw error;
    options.logger.warn({ code: error.code }, `the numbers of schemas are those of before: ${error.message}`);
    return numbers;
  }
}

/** Uses the subjects of Confluent's TopicRecordNameStrategy, because several types of event share a topic. */
async function registered(registry: SchemaRegistry, { contexts, prefix }: PublishSchemasOptions) {
  const answers: { readonly type: EventName; readonly id: number | undefined }[] = [];
  const asked = contexts.flatMap((context) => typesOf(context).map((type) => ({ type, context })));
  for (let at = 0; at < asked.length; at += AT_ONCE)
    answers.push(
      ...(await Promise.all(
        asked.slice(at, at + AT_ONCE).map(async ({ type, context }) => {
          const { fullName, schema } = EVENTS[type];
          return { type, id: await registry.register(`${topicOf(type, context, prefix)}-${fullName}`, schema) };
        }),
      )),
    );
  return answers;
}

async function keptNumbers(log: EventLog, { contexts, prefix }: PublishSchemasOptions) {
  const ids = new Map<string, number>();
  const start = numberedKey(0).slice(0, -1);
  for await (const { key, value } of log.states(otherTopics(prefix).schemas, start))
    ids.set(value.toString(), Number(key.slice(start.length)));
  return [...new Set(contexts.flatMap(typesOf))].map((type) => ({ type, id: ids.get(EVENTS[type].schema) }));
}

function typesOf(context: string): readonly EventName[] {
  const all = Object.keys(EVENTS) as EventName[];
  return all.filter((type) => EVENTS[type].folder === context || EVENTS[type].folder === 'collection');
}
