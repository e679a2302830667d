/** A terminal sends Ctrl-C to npm and to us, and npm passes it on: two signals this close are one. */
const ONE_SIGNAL_MS = 1_000;

/** Resolves at the first SIGINT, SIGTERM or SIGHUP; a second one ends the process at once. */
export function endOfRun() {
  const { promise: reached, resolve, reject } = Promise.withResolvers<void>();
  let signalledAt: number | undefined;
  const signalled = (): void => {
    if (signalledAt === undefined) process.stderr.write('Stopping …\n');
    else if (performance.now() - signalledAt > ONE_SIGNAL_MS) process.exit(130);
    signalledAt ??= performance.now();
    resolve();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, signalled);
  return { reached, fail: reject };
}
