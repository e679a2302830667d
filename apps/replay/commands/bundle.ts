import { statSync } from 'node:fs';
import type { Point } from '@pgherald/replay';
import { createLogger } from '@pgherald/telemetry';
import type { Command } from 'commander';
import { type LogArguments, onTimes } from '../options.js';
import { withRange } from '../sources.js';

interface BundleArguments extends LogArguments {
  readonly from?: Point;
  readonly to?: Point;
  readonly output: string;
}

export function addBundle(program: Command): void {
  onTimes(program.command('bundle <id>'))
    .description('Writes one incident into a file that other commands read on any machine.')
    .requiredOption('--output <file>', 'the file')
    .addHelpText(
      'after',
      `
It has the events of the cluster from the checkpoint before the incident to its end, and the schemas. Literals of statements and
passwords are not in the log, so they are not in the file either.

Examples:
  $ npm run -s replay -- bundle 96c56acc --output incident.pgherald
  $ npm run -s replay -- show 96c56acc --bundle incident.pgherald
  $ npm run -s replay -- decide --bundle incident.pgherald

Exit codes: 0 done, 1 the log cannot be read or the file not be written, 2 wrong command line or unknown id, 130 interrupted.`,
    )
    .action(async (id: string, { output: file, ...options }: BundleArguments) => {
      const { writeBundle } = await import('@pgherald/replay/bundle');
      await withRange(options, async ({ source, range, progress, signal, write }) => {
        const logger = createLogger({ level: 'warn' });
        try {
          const { episode } = await writeBundle(source, { id, range, signal, progress, file, logger });
          progress.end();
          await write(`${file}: episode ${episode}, ${statSync(file).size.toLocaleString('en')} bytes`);
        } catch (error) {
          if (!signal.aborted) throw error;
        }
      });
    });
}
