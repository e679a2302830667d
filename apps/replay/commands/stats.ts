import { FORMATS, type FormatName, stats, statsJson, statsLines } from '@pgherald/replay';
import { type Command, Option } from 'commander';
import { notice } from '../output.js';
import { onKinds, onRange, type RangeArguments, selectionOf } from '../options.js';
import { withRange } from '../sources.js';

export function addStats(program: Command): void {
  onKinds(onRange(program.command('stats')), 'all')
    .description(
      'Counts events by type, server and hour; episodes and how long they lasted; when servers were not read.',
    )
    .addOption(new Option('--format <format>', 'tables, or one JSON object per row').choices(FORMATS).default('table'))
    .addHelpText(
      'after',
      `
All kinds of events count unless --kind or --type is given.

Examples:
  $ npm run -s replay -- stats --from 24h
  $ npm run -s replay -- stats --kind decided --server orders-1

Exit codes: 0 done, 1 the log cannot be read, 2 wrong command line, 130 interrupted.`,
    )
    .action(({ format, ...options }: RangeArguments & { readonly format: FormatName }) =>
      withRange(options, async ({ source, range, progress, signal, write }) => {
        const selection = selectionOf(options, ['decided', 'recorded', 'measured']);
        const result = await stats(source, { selection, range, signal, progress, onNotice: notice });
        progress.end();
        for (const line of format === 'ndjson' ? statsJson(result) : statsLines(result)) await write(line);
      }),
    );
}
