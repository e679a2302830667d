import {
  type EventSource,
  openSource,
  type Point,
  type Progress,
  resolveRange,
  type TimeRange,
} from '@pgherald/replay';
import { createLogger } from '@pgherald/telemetry';
import type { LogArguments } from './options.js';
import { notice, openOutput, openProgress, type Output } from './output.js';

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

/** What a command works with. Its progress line must end before it writes. */
export interface Work extends Output {
  readonly source: EventSource;
  readonly range: TimeRange;
  readonly progress: Progress;
}

/** Opens source, range and output of a command that reads a range, and closes them after the task. */
export async function withRange(
  options: LogArguments & { readonly from?: Point | undefined; readonly to?: Point | undefined },
  task: (work: Work) => Promise<void>,
): Promise<void> {
  const output = openOutput();
  await withSource(options, async (source) => {
    const range = await resolveRange(source, options);
    const progress = openProgress(range, false);
    try {
      await task({ ...output, source, range, progress });
    } finally {
      progress.end();
    }
  });
}
