import fc from 'fast-check';
import { refusal, valuesOf } from '@pgherald/events/testing';
import { decodeMemory, encodeMemory } from './codec.js';
import { MEMORIES, type MemoryMap, type PollingMemory } from './generated/memories.js';

const [polling] = fc.sample(valuesOf(MEMORIES.PollingMemory.schema), 1) as [PollingMemory];

describe('a memory', () => {
  it.each(Object.values(MEMORIES))('of type $type is decoded as it was encoded', ({ type, schema }) => {
    fc.assert(
      fc.property(valuesOf(schema), (memory) => {
        const bytes = encodeMemory(type, memory as MemoryMap[typeof type]);
        expect(decodeMemory(type, bytes)).toStrictEqual(memory);
      }),
      { numRuns: 25 },
    );
  });

  it('is refused when it is another one', () => {
    expect(refusal(() => decodeMemory('DatabaseMetricsMemory', encodeMemory('PollingMemory', polling)))).toMatchObject({
      code: 'unknown-event',
      message: 'a PollingMemory where a DatabaseMetricsMemory was expected',
    });
  });

  it('is refused when it does not fit', () => {
    const epochs = [{ databaseOid: 5, epoch: 'e', since: 1.5 }];
    const error = refusal(() => encodeMemory('PollingMemory', { ...polling, epochs }));
    expect(error.message).toBe('PollingMemory does not fit its schema: epochs.0.since is 1.5, expected "long"');
  });
});
