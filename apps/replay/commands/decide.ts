import { join } from 'node:path';
import { type AnyEvent, EVENTS } from '@pgherald/events';
import {
  asJson,
  type EventSource,
  explainEmptyRange,
  FORMATS,
  type FormatName,
  type PartialFile,
  resolveRange,
  type Selection,
  withFiles,
} from '@pgherald/replay';
import { type Command, Option } from 'commander';
import { notice, openOutput, openProgress } from '../output.js';
import { onRange, type RangeArguments, selectionOf, several } from '../options.js';
import { withSource } from '../sources.js';

interface DecideArguments extends RangeArguments {
  readonly set?: readonly string[];
  readonly format: FormatName;
  readonly output?: string;
}

export function addDecide(program: Command): void {
  onRange(program.command('decide'))
    .description(
      'Decides again what a range shows, by the rules of the contexts, and compares it with what was published.',
    )
    .option(
      '--set <limit>',
      'decide under another limit, written context.limit=value; may be given several times',
      several,
    )
    .addOption(
      new Option('--format <format>', 'readable lines, or one JSON object per line').choices(FORMATS).default('table'),
    )
    .option('--output <folder>', 'also write decided.ndjson, published.ndjson and differences.ndjson there')
    .addHelpText(
      'after',
      `
With --config FILE, the limits are those of the file: its values, the defaults, and the overrides of its targets.
Nothing is written to the log. Begins at the last checkpoint before the range; pgherald publishes one every hour.

Examples:
  $ npm run -s replay -- decide --from 24h
  $ npm run -s replay -- decide --from 7d --set table-index-management.tableBloatPct=30
  $ npm run -s replay -- decide --from 7d --config pgherald-new.yaml --format ndjson

Exit codes: 0 equal, 1 the log cannot be read, 2 wrong command line, 3 decisions differ, 4 the range cannot be compared,
130 interrupted.`,
    )
    .action(decideRange);
}

async function decideRange({ set = [], format, output, ...options }: DecideArguments): Promise<void> {
  const replay = await import('@pgherald/replay/decide');
  const variant = replay.variantFrom(options.config, set);
  const selection = selectionOf(options, ['decided']);
  const { signal, write } = openOutput();
  const names = ['decided', 'published', 'differences'];
  const paths = output === undefined ? [] : names.map((name) => join(output, `${name}.ndjson`));
  const decideInto = async (source: EventSource, files: readonly PartialFile[]): Promise<boolean> => {
    const [decided, published, differences] = files;
    const range = await resolveRange(source, options);
    const progress = openProgress(range, false);
    const result = await replay.decide(source, {
      contexts: replay.defaultContexts().filter(({ name }) => isConcerned(name, selection, variant?.contexts)),
      ...{ selection, range, variants: variant ? [variant] : [], signal, progress },
      onPublished: (event) => published?.write(lineOf(event)),
      onDecided: (event, index) => void (index === (variant ? 1 : 0) && decided?.write(lineOf(event))),
    });
    progress.end();
    if (signal.aborted) {
      notice('interrupted: nothing is compared');
      return false;
    }
    const report = replay.reportOf(result, range.from === undefined || range.from === -Infinity);
    for (const line of format === 'ndjson' ? report.json : report.lines) await write(line);
    for (const line of report.json) differences?.write(line);
    if (result.first === undefined) notice(await explainEmptyRange(source, selection));
    process.exitCode = report.exitCode;
    return true;
  };
  await withSource(options, (source) => withFiles(paths, (files) => decideInto(source, files)));
}

/** Whether decisions of a context may be selected and, under other limits, may differ. Every context publishes `collection`. */
function isConcerned(context: string, { types }: Selection, changed: readonly string[] | undefined): boolean {
  const isSelected = types.some((type) => ['collection', context].includes(EVENTS[type].folder));
  return isSelected && (changed === undefined || changed.includes(context));
}

function lineOf({ type, event }: AnyEvent): string {
  return asJson({ type, data: event });
}
