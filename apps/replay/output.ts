import { once } from 'node:events';
import { Progress, stopOnSignals, type TimeRange } from '@pgherald/replay';

/** Standard output, and the end of the work: a signal, or a pipe that closes early. */
export interface Output {
  readonly signal: AbortSignal;
  /** Resolves when the line is written. */
  readonly write: (line: string) => Promise<void>;
}

export function openOutput(): Output {
  const end = new AbortController();
  stopOnSignals(end);
  // `| head` closes the pipe, which is not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end.abort();
  });
  const write = async (line: string): Promise<void> => {
    if (!process.stdout.write(`${line}\n`) && !end.signal.aborted)
      await once(process.stdout, 'drain', { signal: end.signal }).catch(() => undefined);
  };
  return { signal: end.signal, write };
}

/** Shows progress on the terminal, unless the output itself goes there line by line. */
export function openProgress(range: TimeRange, isSilent: boolean): Progress {
  const isShown = process.stderr.isTTY && !isSilent;
  return new Progress({ range, write: (text) => void (isShown && process.stderr.write(text)) });
}

export function notice(sentence: string): void {
  process.stderr.write(`replay: ${sentence}\n`);
}
