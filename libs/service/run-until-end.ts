/** Signals within this time count as one, because both the terminal and npm send us Ctrl-C. */
const ONE_SIGNAL_MS = 1_000;

/**
 * Runs until the first SIGINT, SIGTERM or SIGHUP, or a failure, and then stops everything in reverse order. A second signal ends
 * the process at once. @throws the first failure
 */
export async function runUntilEnd(
  /** Starts the process, defers its shutdown on `cleanup`, and may call `fail` later. `ending` aborts waiting. */
  start: (cleanup: AsyncDisposableStack, fail: (error: unknown) => void, ending: AbortSignal) => Promise<void>,
): Promise<void> {
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  ended.catch(() => undefined); // thrown below, after the start
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
      await cleanup.disposeAsync().catch(() => undefined); // the first failure is thrown
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
