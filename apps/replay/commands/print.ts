import { formatOf, type FormatName, print, resolveRange } from '@pgherald/replay';
import type { Command } from 'commander';
import { notice, openOutput, openProgress } from '../output.js';
import { formatOption, NOW, onKinds, onRange, type RangeArguments, selectionOf } from '../options.js';
import { withSource } from '../sources.js';

interface PrintArguments extends RangeArguments {
  readonly follow?: true;
  readonly format: FormatName;
}

export function addPrint(program: Command): void {
  onKinds(onRange(program.command('print')), 'decided')
    .description('Prints the decided events of a range of time; works while pgherald runs.')
    .option('--follow', 'keep printing new events; the range then begins now unless --from is given')
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  $ npm run -s replay -- print --from 2h
  $ npm run -s replay -- print --type DeadlockDetected
  $ npm run -s replay -- print --kind recorded --server demo-primary
  $ npm run -s replay -- print --severity critical --severity error --database shop
  $ npm run -s replay -- print --follow
  $ PGHERALD_KAFKA_BROKERS=kafka:9092 npm run -s replay -- print --from 1h
  $ npm run -s replay -- print --all --format ndjson | jq .type

Exit codes: 0 done, 1 the log cannot be read, 2 wrong command line.`,
    )
    .action(printEvents);
}

function printEvents({ from, to, follow, format, ...options }: PrintArguments): Promise<void> {
  const { signal, write } = openOutput();
  return withSource(options, async (source) => {
    const range = await resolveRange(source, { from: from ?? (follow ? NOW : undefined), to });
    const progress = openProgress(range, follow === true || process.stdout.isTTY);
    await print(source, {
      selection: selectionOf(options, ['decided']),
      range,
      follow: follow === true,
      format: formatOf(format, process.stdout.isTTY),
      signal,
      progress,
      onNotice: notice,
      write,
    });
    progress.end();
    // Only Ctrl-C ends it.
    if (follow) process.exitCode = 0;
  });
}
