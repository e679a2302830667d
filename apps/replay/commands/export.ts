import { EXPORT_FORMATS, type ExportFormat, exportRange, KINDS } from '@pgherald/replay';
import { type Command, Option } from 'commander';
import { notice } from '../output.js';
import { onKinds, onRange, type RangeArguments, selectionOf } from '../options.js';
import { withRange } from '../sources.js';

interface ExportArguments extends RangeArguments {
  readonly format: ExportFormat;
  readonly output: string;
}

export function addExport(program: Command): void {
  onKinds(onRange(program.command('export')), 'all')
    .description('Writes events into files for analysis: one for each event type and day of UTC.')
    .addOption(new Option('--format <format>', 'kind of file').choices(EXPORT_FORMATS).default('parquet'))
    .requiredOption('--output <folder>', 'folder for TYPE/DAY.FORMAT')
    .addHelpText(
      'after',
      `
A measured event becomes one row for each table, index or statement; any other event one row. All kinds of events are
exported unless --kind or --type is given. Files get their names when they are whole, and a second run continues.

Examples:
  $ npm run -s replay -- export --from 7d --output week
  $ npm run -s replay -- export --type TableStatsMeasured --format csv --output tables
  $ duckdb -c "SELECT server, count(*) FROM 'week/TableBloated/*.parquet' GROUP BY server"

docs/analysis.md answers ten questions with SQL.

Exit codes: 0 done, 1 the log cannot be read or a file not be written, 2 wrong command line, 130 interrupted.`,
    )
    .action(({ format, output: folder, ...options }: ExportArguments) =>
      withRange(options, async ({ source, range, progress, signal, write }) => {
        const selection = selectionOf(options, KINDS);
        const exporting = { selection, range, signal, progress, onNotice: notice, format, folder };
        const { days, rows, kept } = await exportRange(source, exporting);
        progress.end();
        const before = kept > 0 ? `, ${kept} of them by an earlier run` : '';
        await write(`${folder}: ${rows.toLocaleString('en')} rows of ${days} ${days === 1 ? 'day' : 'days'}${before}`);
        if (signal.aborted) notice('interrupted: run the command again to continue');
      }),
    );
}
