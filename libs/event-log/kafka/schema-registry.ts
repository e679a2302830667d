import { readFileSync } from 'node:fs';
import { EventLogError, type SchemaRegistry } from '../event-log.js';
import type { KafkaSettings } from './settings.js';

const ANSWER_WITHIN_MS = 5_000;
const CONTENT_TYPE = 'application/vnd.schemaregistry.v1+json';
/** Readers of any age must agree for ever; whoever has set something else for a subject knows why. */
const COMPATIBILITY = 'FULL_TRANSITIVE';
const MISSING = 404;
const REFUSED = [409, 422];
const NO_ENTRY = [401, 403];

interface Answer {
  readonly status: number;
  readonly body: { readonly id?: number; readonly schema?: string; readonly message?: string };
}

/**
 * A Confluent-compatible schema registry, over HTTP.
 * @throws EventLogError `refused` when the file of the password cannot be read
 */
export function schemaRegistry({ url, username, passwordFile }: KafkaSettings['registry']): SchemaRegistry | undefined {
  if (url === undefined) return undefined;
  const headers = { 'content-type': CONTENT_TYPE, ...authorization(username, passwordFile) };
  const ask = (method: string, path: string, content?: object) =>
    asked(url, headers, method, path, content === undefined ? undefined : JSON.stringify(content));
  return {
    where: url,
    register: async (subject, schema) => {
      const at = `subjects/${encodeURIComponent(subject)}`;
      const known = await ask('POST', at, { schema });
      if (known.body.id !== undefined) return known.body.id;
      const config = `config/${encodeURIComponent(subject)}`;
      if ((await ask('GET', config)).status === MISSING) await ask('PUT', config, { compatibility: COMPATIBILITY });
      const { status, body } = await ask('POST', `${at}/versions`, { schema });
      if (body.id !== undefined) return body.id;
      throw refusal(url, subject, status, body.message);
    },
    schema: async (id) => (await ask('GET', `schemas/ids/${id}`)).body.schema,
  };
}

async function asked(
  url: string,
  headers: Record<string, string>,
  method: string,
  path: string,
  body: string | undefined,
): Promise<Answer> {
  let answer: Answer;
  try {
    const request = {
      method,
      headers,
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      ...(body !== undefined && { body }),
    };
    const response = await fetch(`${url.replace(/\/+$/, '')}/${path}`, request);
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    answer = { status: response.status, body: isJson ? ((await response.json()) as Answer['body']) : {} };
  } catch (cause) {
    throw new EventLogError('unavailable', `schema registry at ${url}: ${reasonOf(cause)}`, { cause });
  }
  const { status } = answer;
  if (NO_ENTRY.includes(status))
    throw new EventLogError(
      'refused',
      `schema registry at ${url}: it does not let us in (HTTP ${status}): check log.kafka.registry`,
    );
  if (status >= 500 || status === 429)
    throw new EventLogError('unavailable', `schema registry at ${url}: HTTP ${status}`);
  return answer;
}

function refusal(url: string, subject: string, status: number, message = `HTTP ${status}`): EventLogError {
  const told = REFUSED.includes(status)
    ? `its versions there are incompatible with the schema of this version: ${message}; use another log.kafka.prefix, or remove the subject`
    : message;
  return new EventLogError('refused', `schema registry at ${url}: subject ${subject}: ${told}`);
}

function authorization(username: string | undefined, passwordFile: string | undefined): { authorization?: string } {
  if (username === undefined) return {};
  const password = passwordFile === undefined ? '' : readPassword(passwordFile);
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}

function readPassword(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new EventLogError('refused', `log.kafka.registry.passwordFile: ${file} cannot be read (${code})`, { cause });
  }
}

/** What fetch says is that it failed; why is in its cause. */
function reasonOf(error: unknown): string {
  const { name, cause } = Object(error) as { name?: string; cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `no answer within ${ANSWER_WITHIN_MS} ms`;
  return cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : String(error));
}
