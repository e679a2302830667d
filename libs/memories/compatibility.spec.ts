import { readdirSync, readFileSync } from 'node:fs';
import { incompatibilities, offences, type Schema } from '@pgherald/events/testing';
import { decodeMemory } from './codec.js';
import { MEMORIES, type MemoryName } from './generated/memories.js';

const infos = Object.values(MEMORIES);

it.each(infos)('the schema of $type stays readable by older and newer versions', ({ schema }) => {
  expect(offences(JSON.parse(schema) as Schema)).toEqual([]);
});

const directory = new URL('released/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, directory), 'utf8');
const released = readdirSync(directory).flatMap((release) =>
  readdirSync(new URL(`${release}/`, directory))
    .filter((file) => file.endsWith('.avsc'))
    .map((file) => ({ release, name: file.slice(0, -'.avsc'.length) })),
);

describe('a released schema', () => {
  it('exists for each memory', () => {
    expect(infos.map(({ type }) => type).filter((type) => !released.some(({ name }) => name === type))).toEqual([]);
  });

  it.each(released)('$name of release $release reads the current one and is read by it', ({ release, name }) => {
    const current = infos.find(({ type }) => type === name);
    expect(incompatibilities(read(`${release}/${name}.avsc`), current?.schema ?? '')).toEqual([]);
  });

  it.each(released)('$name of release $release still decodes what it wrote', ({ release, name }) => {
    const decoded = decodeMemory(name as MemoryName, readFileSync(new URL(`${release}/${name}.bin`, directory)));
    const text = JSON.stringify(decoded, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    expect(JSON.parse(text)).toMatchObject(JSON.parse(read(`${release}/${name}.jsonl`)) as object);
  });
});
