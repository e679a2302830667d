import { once } from 'node:events';
import { type EventLog, EventLogError, openEventLog, type OpenEventLogOptions } from '@pgherald/event-log';
import pRetry from 'p-retry';

const AGAIN_MS = { first: 500, last: 10_000 } as const;

/**
 * Opens the log. While Kafka is away it waits and says so, for the parts of a deployment start in any order.
 * @throws EventLogError that waiting does not mend; the signal's reason
 */
export function openLog(options: OpenEventLogOptions, signal: AbortSignal): Promise<EventLog> {
  const opened = pRetry(() => openEventLog(options), {
    retries: Infinity,
    minTimeout: AGAIN_MS.first,
    maxTimeout: AGAIN_MS.last,
    randomize: true,
    signal,
    shouldRetry: ({ error }) => isAway(error),
    onFailedAttempt: ({ error }) => {
      if (isAway(error)) options.logger.warn({ code: error.code }, `${error.message}; waiting for it`);
    },
  });
  const ended = once(signal, 'abort').then(() => Promise.reject<never>(signal.reason as Error));
  return Promise.race([opened, ended]); // a try takes longer than anybody waits after Ctrl-C
}

function isAway(error: unknown): error is EventLogError {
  return error instanceof EventLogError && error.code === 'unavailable';
}
