import { ByteBudget } from './byte-budget.js';

describe('a budget of bytes', () => {
  const gate = () => {
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    return { opened, open };
  };

  it('runs tasks that fit, and the rest in order', async () => {
    const budget = new ByteBudget(10);
    const order: string[] = [];
    const gates = { a: gate(), b: gate(), c: gate(), d: gate() };
    const task = (name: keyof typeof gates, bytes: number) =>
      budget.spend(bytes, async () => {
        order.push(name);
        await gates[name].opened;
      });
    const tasks = [task('a', 6), task('b', 4), task('c', 5), task('d', 1)];
    await Promise.resolve();
    expect(order).toEqual(['a', 'b']);
    gates.b.open();
    await tasks[1];
    expect(order).toEqual(['a', 'b']);
    gates.a.open();
    await tasks[0];
    await Promise.resolve();
    expect(order).toEqual(['a', 'b', 'c', 'd']);
    gates.c.open();
    gates.d.open();
    await Promise.all(tasks);
  });

  it('runs a task larger than the budget alone', async () => {
    expect(await new ByteBudget(1).spend(99, async () => 'done')).toBe('done');
  });

  it('is released after a failed task', async () => {
    const budget = new ByteBudget(1);
    await expect(budget.spend(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await budget.spend(1, async () => 'done')).toBe('done');
  });
});
