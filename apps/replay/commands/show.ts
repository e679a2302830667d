import { FORMATS, type FormatName, incidentPage, pageJson, pageLines, type Point } from '@pgherald/replay';
import { type Command, Option } from 'commander';
import { type LogArguments, onTimes } from '../options.js';
import { withRange } from '../sources.js';

type ShowArguments = LogArguments & { readonly from?: Point; readonly to?: Point; readonly format: FormatName };

export function addShow(program: Command): void {
  onTimes(program.command('show <id>'))
    .description('Shows one incident: its events, the readings behind it, and what else happened in its cluster.')
    .addOption(new Option('--format <format>', 'one page, or one JSON object').choices(FORMATS).default('table'))
    .addHelpText(
      'after',
      `
The id is that of an episode or event, or its first characters: \`print --format ndjson\` has them.

Examples:
  $ npm run -s replay -- show 96c56acc
  $ npm run -s replay -- show 96c56acc --from 24h --format ndjson

Exit codes: 0 done, 1 the log cannot be read, 2 wrong command line or unknown id, 130 interrupted.`,
    )
    .action((id: string, { format, ...options }: ShowArguments) =>
      withRange(options, async ({ source, range, progress, signal, write }) => {
        const page = await incidentPage(source, { id, range, signal, progress });
        progress.end();
        for (const line of format === 'ndjson' ? [pageJson(page)] : pageLines(page)) await write(line);
      }),
    );
}
