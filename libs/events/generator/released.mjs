import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sample } from './sample.mjs';

/**
 * Returns the texts under `released/<n>/` that differ from all current schemas, oldest release first, each once.
 *
 * @param messages current events and memories
 */
export function earlierTexts(directory, messages) {
  const current = new Set(messages.map(({ schema }) => JSON.stringify(schema)));
  const earlier = releases(directory).flatMap((release) => frozenTexts(join(directory, release)));
  return [...new Set(earlier)].filter((text) => !current.has(text));
}

/**
 * Freezes new or changed schemas in `released/<release>/`: the schema, a sample as bytes, and its content as JSON.
 *
 * @param encode turns type and value into bytes
 * @returns names of the frozen events and memories
 */
export function freeze(directory, release, messages, encode) {
  const folder = join(directory, release);
  const frozen = new Set(releases(directory).flatMap((other) => frozenTexts(join(directory, other))));
  const fresh = messages.filter(({ schema }) => !frozen.has(JSON.stringify(schema)));
  mkdirSync(folder, { recursive: true });
  for (const { type, schema } of fresh) {
    const value = sample(schema);
    writeFileSync(join(folder, `${type}.avsc`), `${JSON.stringify(schema, null, 2)}\n`);
    writeFileSync(join(folder, `${type}.bin`), encode(type, value));
    writeFileSync(join(folder, `${type}.jsonl`), `${JSON.stringify(value, asText)}\n`);
  }
  return fresh.map(({ type }) => type);
}

function releases(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory).sort((a, b) => Number(a) - Number(b));
}

function frozenTexts(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.avsc'))
    .sort()
    .map((file) => JSON.stringify(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

function asText(_key, value) {
  return typeof value === 'bigint' ? String(value) : value;
}
