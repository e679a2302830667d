import { setTimeout as sleep } from 'node:timers/promises';
import { AnsweringServer } from './answering-server.js';

const MAX_CONNECTIONS = 10;
const MOVED_AFTER_MS = 30;
/** Start times before the specs, so that no server looks restarted. */
const [A, B] = [1_000, 2_000];

/** Opens a connection whose logins reach these servers in turn; those in `alive` still answer. */
async function open(answering: AnsweringServer, starts: readonly number[], alive: readonly number[] = []) {
  let logins = 0;
  const connection = await answering.open({
    login: async () => ({
      isPooled: false,
      serverStart: starts[logins++ % starts.length] ?? 0,
      close: async () => undefined,
    }),
    isAnswering: async (start) => alive.includes(start),
  });
  return { met: connection?.serverStart, logins };
}

describe('the server that answers at an address', () => {
  let answering: AnsweringServer;
  beforeEach(async () => {
    answering = new AnsweringServer(MAX_CONNECTIONS, MOVED_AFTER_MS);
    expect(await open(answering, [A])).toEqual({ met: A, logins: 1 });
  });

  it('is found among others', async () => {
    expect(await open(answering, [B, B, A], [A])).toEqual({ met: A, logins: 3 });
    expect(answering.shared).toEqual({ watchedStart: A, otherStarts: [B] });
  });

  it('has restarted if a server started after its last answer and it no longer answers', async () => {
    const restarted = (Date.now() + 1_000) * 1_000;
    expect(await open(answering, [restarted])).toEqual({ met: restarted, logins: 1 });
    expect(answering.shared).toBeUndefined();
  });

  it('stays the same when another server restarts', async () => {
    const restarted = (Date.now() + 1_000) * 1_000;
    expect(await open(answering, [restarted, A], [A])).toEqual({ met: A, logins: 2 });
  });

  it('is replaced when it is gone', async () => {
    expect((await open(answering, [B])).met).toBe(B);
    expect(answering.shared).toBeUndefined();
  });

  it('is replaced when the address has moved, and not restored', async () => {
    expect((await open(answering, [B], [A])).met).toBeUndefined();
    await sleep(MOVED_AFTER_MS + 5);
    expect((await open(answering, [B], [A])).met).toBe(B);
    expect((await open(answering, [A], [B])).met).toBeUndefined();
    await sleep(MOVED_AFTER_MS + 5);
    expect((await open(answering, [A], [B])).met).toBeUndefined();
    expect((await open(answering, [A, B], [B])).met).toBe(B);
  });
});
