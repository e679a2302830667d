import { isDeepStrictEqual } from 'node:util';
import { EventLogError, type EventLogErrorCode, type Log, type SchemaRegistry } from '../../event-log.js';
import { oneLine } from '../client/kafka-errors.js';
import { type KafkaSettings, readSettingFile } from '../settings.js';

const ANSWER_WITHIN_MS = 5_000;
const CONTENT_TYPE = 'application/vnd.schemaregistry.v1+json';
/** Set unless the operator has set another level for the subject: old and new readers must agree. */
const COMPATIBILITY = 'FULL_TRANSITIVE';
const MISSING = 404;
const INCOMPATIBLE = 409;
const NO_ENTRY = [401, 403];
/** Status codes of a registry, or of a proxy before it, that refuses the user. */
const DENIED = [...NO_ENTRY, MISSING, 405];
/** Confluent's code of a subject in read-only mode, with HTTP 422. */
const READ_ONLY = 42205;

interface Answer {
  readonly status: number;
  readonly body: {
    readonly id?: number;
    readonly schema?: string;
    readonly message?: string;
    readonly error_code?: number;
  };
}

type Ask = (method: string, path: string, content?: object) => Promise<Answer>;

/** A Confluent-compatible registry. @throws EventLogError `refused` when the file of the password cannot be read */
export function schemaRegistry(
  { url, username, passwordFile }: KafkaSettings['registry'],
  logger: Log,
): SchemaRegistry | undefined {
  if (url === undefined) return undefined;
  const ask = asking(url, { 'content-type': CONTENT_TYPE, ...authorization(username, passwordFile) });
  const warned = new Set<string>();
  const warn = (warning: string): void => {
    if (!warned.has(warning)) logger.warn({}, `schema registry at ${url}: ${warning}`);
    warned.add(warning);
  };
  const read = async (path: string): Promise<Answer> => letIn(url, await ask('GET', path));
  return {
    where: url,
    register: async (subject, schema) => {
      const path = `subjects/${encodeURIComponent(subject)}`;
      const lookup = await ask('POST', path, { schema });
      const known = DENIED.includes(lookup.status) ? await findVersion(read, path, schema) : lookup.body.id;
      if (known !== undefined) return known;
      await setCompatibility(ask, `config/${encodeURIComponent(subject)}`, warn);
      const { status, body } = await ask('POST', `${path}/versions`, { schema });
      if (body.id !== undefined) return body.id;
      if (!DENIED.includes(status) && body.error_code !== READ_ONLY) throw refusal(url, subject, status, body.message);
      warn(`it takes no schemas from this user (${reasonOfDenial({ status, body })})`);
      return undefined;
    },
    schema: async (id) => (await read(`schemas/ids/${id}`)).body.schema,
  };
}

/** Finds the number of a schema among the versions of its subject, for a user who may only read. */
async function findVersion(
  read: (path: string) => Promise<Answer>,
  path: string,
  schema: string,
): Promise<number | undefined> {
  const { body } = await read(`${path}/versions`);
  const versions = Array.isArray(body) ? (body as readonly number[]) : [];
  for (const version of versions.toReversed()) {
    const found = (await read(`${path}/versions/${version}`)).body;
    if (isDeepStrictEqual(JSON.parse(found.schema ?? 'null'), JSON.parse(schema))) return found.id;
  }
  return undefined;
}

/** Ignores refusals: a registry that hides its settings still numbers schemas. */
async function setCompatibility(ask: Ask, path: string, warn: (warning: string) => void): Promise<void> {
  const found = await ask('GET', path);
  if (found.status < 400) return;
  const answer = found.status === MISSING ? await ask('PUT', path, { compatibility: COMPATIBILITY }) : found;
  if (answer.status >= 400)
    warn(
      `the compatibility of subjects is not set to ${COMPATIBILITY} (${reasonOfDenial(answer)}): set it in the registry, so that it refuses what readers cannot read`,
    );
}

function reasonOfDenial({ status, body: { message } }: Answer): string {
  return message === undefined ? `HTTP ${status}` : `HTTP ${status}, ${oneLine(message)}`;
}

function asking(url: string, headers: Record<string, string>): Ask {
  return async (method, path, content) => {
    let answer: Answer;
    try {
      const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
      const body = content === undefined ? null : JSON.stringify(content);
      const response = await fetch(`${url.replace(/\/+$/, '')}/${path}`, { method, headers, signal, body });
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      answer = { status: response.status, body: isJson ? ((await response.json()) as Answer['body']) : {} };
    } catch (cause) {
      throw failure('unavailable', url, reasonOf(cause), cause);
    }
    const { status } = answer;
    if (status >= 500 || status === 429) throw failure('unavailable', url, `HTTP ${status}`);
    return answer;
  };
}

function failure(code: EventLogErrorCode, url: string, what: string, cause?: unknown): EventLogError {
  return new EventLogError(code, `schema registry at ${url}: ${what}`, cause === undefined ? undefined : { cause });
}

function letIn(url: string, answer: Answer): Answer {
  if (!NO_ENTRY.includes(answer.status)) return answer;
  throw failure('refused', url, `it does not let us in (HTTP ${answer.status}): check log.kafka.registry`);
}

function refusal(url: string, subject: string, status: number, message = `HTTP ${status}`): EventLogError {
  const isIncompatible = status === INCOMPATIBLE || /incompatib/i.test(message);
  const what = isIncompatible
    ? `its versions there are incompatible with the schema of this version: ${message}; use another log.kafka.prefix, or remove the subject`
    : message;
  return failure('refused', url, `subject ${subject}: ${what}`);
}

function authorization(username: string | undefined, passwordFile: string | undefined): { authorization?: string } {
  if (username === undefined) return {};
  const password =
    passwordFile === undefined ? '' : readSettingFile(passwordFile, 'log.kafka.registry.passwordFile').trim();
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}

/** Returns the message of the cause: that of `fetch` says only that it failed. */
function reasonOf(error: unknown): string {
  const { name, cause } = Object(error) as { name?: string; cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `no answer within ${ANSWER_WITHIN_MS} ms`;
  return cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : String(error));
}
