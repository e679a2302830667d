import type { StateChange } from '@pgherald/event-log';
import type { PollingMemory } from '@pgherald/memories';
import { MemoryStore } from './stored-memory.js';

const NOTHING: PollingMemory = {
  epochs: [],
  splits: [],
  watchedStart: null,
  checkpointedAt: null,
  checkpointedLimits: '',
};

function memoryOf(databases: number): PollingMemory {
  const epochs = Array.from({ length: databases }, (_, oid) => ({
    databaseOid: oid,
    epoch: `epoch-of-${oid}`,
    since: oid,
  }));
  return { ...NOTHING, epochs };
}

/** The state topic as the log returns it, ordered by key. */
class States {
  readonly #values = new Map<string, Buffer>();

  apply(changes: readonly StateChange[]): void {
    for (const { key, value } of changes)
      if (value) this.#values.set(key, value);
      else this.#values.delete(key);
  }

  get keys(): string[] {
    return [...this.#values.keys()].sort();
  }

  async *states(_: string, prefix = '') {
    for (const key of this.keys)
      if (key.startsWith(prefix)) yield { key, value: this.#values.get(key) ?? Buffer.alloc(0) };
  }
}

describe('a stored memory', () => {
  const states = new States();
  const storeOf = (key = 'shop/metrics/orders-1/polling') =>
    new MemoryStore('pgherald.state', key, 'PollingMemory', NOTHING);
  const restored = (key?: string) => storeOf(key).restore(states);
  /** Stores a memory on top of the stored one. */
  const write = async (value: PollingMemory, key?: string) => {
    const change = storeOf(key).change(await restored(key), value);
    states.apply(change.changes);
    return change;
  };

  it('is the initial memory if none is stored', async () => {
    expect((await restored('unknown')).value).toBe(NOTHING);
  });

  it('is written again only after a change', async () => {
    expect((await write(memoryOf(2))).changes).toHaveLength(1);
    expect((await write(memoryOf(2))).changes).toEqual([]);
    expect((await write(memoryOf(3))).changes).toHaveLength(1);
  });

  it('is written again after the log refused it', async () => {
    const before = await restored('refused');
    const store = storeOf('refused');
    expect([1, 2].map(() => store.change(before, memoryOf(1)).changes.length)).toEqual([1, 1]);
    expect(before.value).toBe(NOTHING);
  });

  it('is cut into parts above 900 kB, and restored in their order', async () => {
    const { changes, after } = await write(memoryOf(500_000));
    const { bytes } = after;
    expect(bytes.length).toBeGreaterThan(9_900_000);
    expect(changes.length).toBe(Math.ceil(bytes.length / 900_000));
    expect(changes.every(({ value }) => value !== null && value.length <= 900_000)).toBe(true);
    expect(states.keys.map((key) => key.split('/').at(-1))).toContain('10');
    const { value } = await restored();
    expect(value.epochs.length).toBe(500_000);
    expect(value.epochs.every(({ databaseOid }, index) => databaseOid === index)).toBe(true);
  });

  it('deletes the parts that a smaller value does not need', async () => {
    const before = states.keys.length;
    const { changes } = await write(memoryOf(3));
    expect(changes.map(({ value }) => value === null)).toEqual([
      false,
      ...Array.from({ length: before - 1 }, () => true),
    ]);
    expect(states.keys).toEqual(['shop/metrics/orders-1/polling/0']);
    expect((await restored()).value).toEqual(memoryOf(3));
  });

  it('is not confused with that of a server whose name has the same prefix', async () => {
    await write(memoryOf(9), 'shop/metrics/orders-1/polling-2');
    expect((await restored()).value.epochs).toHaveLength(3);
  });
});
