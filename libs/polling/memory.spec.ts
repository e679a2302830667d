import type { StateChange } from '@pgherald/event-log';
import type { PollingMemory } from '@pgherald/events';
import { RememberedState } from './memory.js';

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

/** What is in the state topic, as the log would hand it out: in the order of the keys. */
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

describe('RememberedState', () => {
  const states = new States();
  const remembered = (key = 'shop/metrics/orders-1/polling') =>
    new RememberedState('pgherald.state', key, 'PollingMemory', NOTHING);
  const write = (state: RememberedState<'PollingMemory'>, value: PollingMemory) => {
    const change = state.change(value);
    states.apply(change.changes);
    change.commit();
    return change;
  };
  const restored = async (key?: string) => {
    const state = remembered(key);
    await state.restore(states);
    return state;
  };

  it('leaves the value as it is when there is nothing to restore', async () => {
    expect((await restored('nobody')).value).toBe(NOTHING);
  });

  it('writes a value once and again only when it changed', () => {
    const state = remembered();
    expect(write(state, memoryOf(2)).changes).toHaveLength(1);
    expect(write(state, memoryOf(2)).changes).toEqual([]);
    expect(write(state, memoryOf(3)).changes).toHaveLength(1);
  });

  it('writes again what was not committed, since the log refused it', () => {
    const state = remembered('refused');
    expect([1, 2].map(() => state.change(memoryOf(1)).changes.length)).toEqual([1, 1]);
    expect(state.value).toBe(NOTHING);
  });

  it('cuts a value above 900 kB into parts, and takes it up again in their order', async () => {
    const { changes, bytes } = write(remembered(), memoryOf(500_000));
    expect(bytes.length).toBeGreaterThan(9_900_000);
    expect(changes.length).toBe(Math.ceil(bytes.length / 900_000));
    expect(changes.every(({ value }) => value !== null && value.length <= 900_000)).toBe(true);
    expect(states.keys.map((key) => key.split('/').at(-1))).toContain('10');
    const { value } = await restored();
    expect(value.epochs.length).toBe(500_000);
    expect(value.epochs.every(({ databaseOid }, index) => databaseOid === index)).toBe(true);
  });

  it('removes the parts that a smaller value does not need', async () => {
    const state = await restored();
    const before = states.keys.length;
    const { changes } = write(state, memoryOf(3));
    expect(changes.map(({ value }) => value === null)).toEqual([
      false,
      ...Array.from({ length: before - 1 }, () => true),
    ]);
    expect(states.keys).toEqual(['shop/metrics/orders-1/polling/0']);
    expect((await restored()).value).toEqual(memoryOf(3));
  });

  it('writes nothing after a restart when nothing changed', async () => {
    expect((await restored()).change(memoryOf(3)).changes).toEqual([]);
  });

  it('does not take up the memory of a server whose name begins alike', async () => {
    write(remembered('shop/metrics/orders-1/polling-2'), memoryOf(9));
    expect((await restored()).value.epochs).toHaveLength(3);
  });
});
