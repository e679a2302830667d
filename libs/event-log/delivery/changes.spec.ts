import { Changes } from './changes.js';

describe('Changes', () => {
  const never = new AbortController().signal;

  it('wakes waiting readers', async () => {
    const changes = new Changes();
    const waiting = Promise.all([changes.after(changes.version, never), changes.after(changes.version, never)]);
    changes.announce();
    await expect(waiting).resolves.toHaveLength(2);
  });

  it('does not wait when something changed since the version was taken', async () => {
    const changes = new Changes();
    const seen = changes.version;
    changes.announce();
    await expect(changes.after(seen, never)).resolves.toBeUndefined();
  });

  it('stops waiting when the signal aborts', async () => {
    const changes = new Changes();
    const stop = new AbortController();
    const waiting = changes.after(changes.version, stop.signal);
    stop.abort();
    await expect(waiting).resolves.toBeUndefined();
  });
});
