import { type EventSource, openSource } from '@pgherald/replay';
import { createLogger } from '@pgherald/telemetry';
import type { LogArguments } from './options.js';
import { notice } from './output.js';

/** Opens the source that the options name, and closes it after the task. */
export async function withSource<T>(
  { dataDir, config, bundle }: LogArguments,
  task: (source: EventSource) => Promise<T>,
): Promise<T> {
  const source = await openSource({
    directory: dataDir,
    config,
    bundle,
    environment: process.env,
    logger: createLogger(),
    onNotice: notice,
  });
  try {
    return await task(source);
  } finally {
    await source.log.close();
  }
}
