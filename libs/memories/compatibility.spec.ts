import { asWritten, incompatibilities, offences, releasedSchemas, type Schema } from '@pgherald/events/testing';
import { decodeMemory } from './codec.js';
import { MEMORIES, type MemoryName } from './generated/memories.js';

const infos = Object.values(MEMORIES);

it.each(infos)('the schema of $type stays readable by older and newer versions', ({ schema }) => {
  expect(offences(JSON.parse(schema) as Schema)).toEqual([]);
});

const released = releasedSchemas(new URL('released/', import.meta.url));

describe('a released schema', () => {
  it('exists for each memory', () => {
    expect(infos.map(({ type }) => type).filter((type) => !released.some(({ name }) => name === type))).toEqual([]);
  });

  it.each(released)('$name of release $release reads the current one and is read by it', ({ name, schema }) => {
    const current = infos.find(({ type }) => type === name);
    expect(incompatibilities(schema, current?.schema ?? '')).toEqual([]);
  });

  it.each(released)('$name of release $release still decodes what it wrote', ({ name, bytes, written }) => {
    expect(asWritten(decodeMemory(name as MemoryName, bytes))).toMatchObject(written);
  });
});
