/** A terminal sends Ctrl-C to npm and to us, and npm passes it on: two signals this close are one. */
const ONE_SIGNAL_MS = 1_000;

/** Starts what shall run, defers on `cleanup` how that is stopped, and may call `fail` later. What it waits for `ending` aborts. */
export type Start = (
  cleanup: AsyncDisposableStack,
  fail: (error: unknown) => void,
  ending: AbortSignal,
) => Promise<void>;

/**
 * Runs until the first SIGINT, SIGTERM or SIGHUP, or a failure; then stops in reverse order what was started. A second signal ends
 * the process at once.
 * @throws what failed first
 */
export async function runUntilEnd(start: Start): Promise<void> {
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  ended.catch(() => undefined); // told below, when all is started
  const ending = new AbortController();
  endBySignal(() => {
    ending.abort();
    resolve();
  });
  const cleanup = new AsyncDisposableStack();
  try {
    await start(cleanup, reject, ending.signal);
    await ended;
  } catch (error) {
    if (error !== ending.signal.reason) {
      await cleanup.disposeAsync().catch(() => undefined); // what failed first is told
      throw error;
    }
  }
  await cleanup.disposeAsync();
}

function endBySignal(end: () => void): void {
  let signalledAt: number | undefined;
  const signalled = (): void => {
    if (signalledAt === undefined) process.stderr.write('Stopping …\n');
    else if (performance.now() - signalledAt > ONE_SIGNAL_MS) process.exit(130);
    signalledAt ??= performance.now();
    end();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, signalled);
}
