import { FORMATS, type FormatName } from '@pgherald/replay';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { notice } from '../output.js';
import { onRange, type RangeArguments, selectionOf } from '../options.js';
import { withRange } from '../sources.js';

interface TuneArguments extends RangeArguments {
  readonly limit?: string;
  readonly values?: string;
  readonly targetPerDay?: number;
  readonly format: FormatName;
}

export function addTune(program: Command): void {
  onRange(program.command('tune <rule>'))
    .description('Decides a range under many values of one limit, and prints how often the rule would have opened.')
    .option('--target-per-day <episodes>', 'name the value that comes nearest to so many episodes a day', episodes)
    .option('--limit <name>', 'the limit to change, if the rule has several')
    .option(
      '--values <list>',
      'values to try, separated by commas (default: an eighth to eight times the limit in force)',
    )
    .addOption(
      new Option('--format <format>', 'a table, or one JSON object per value').choices(FORMATS).default('table'),
    )
    .addHelpText(
      'after',
      `
The rule is the name of its opening event. Limits of overrides stay as they were.

Examples:
  $ npm run -s replay -- tune TableBloated --target-per-day 2
  $ npm run -s replay -- tune BlockingDetected --from 7d --values 1s,2s,5s,10s
  $ npm run -s replay -- tune ReplicationLagIncreased --limit maxLagSize

Exit codes: 0 done, 1 the log cannot be read, 2 wrong command line, 4 the range cannot be compared, 130 interrupted.`,
    )
    .action(tuneLimit);
}

async function tuneLimit(
  rule: string,
  { limit: name, values, targetPerDay, format, ...options }: TuneArguments,
): Promise<void> {
  const replay = await import('@pgherald/replay/decide');
  const limit = replay.limitOfRule(rule, name);
  const tried = values?.split(',').map((text) => replay.limitValue(limit, text.trim()));
  await withRange(options, async ({ source, range, progress, signal, write }) => {
    const selection = selectionOf(options, ['decided']);
    const curve = await replay.tune(source, { limit, values: tried, selection, range, signal, progress });
    progress.end();
    if (signal.aborted) return notice('interrupted: the range was not read to its end');
    const isOpen = range.from === undefined || range.from === -Infinity;
    const obstacles = curve.range.verdict.obstacles(isOpen ? 'checkpoint missing' : undefined);
    for (const obstacle of obstacles) notice(obstacle);
    const lines = format === 'ndjson' ? replay.curveJson(curve, targetPerDay) : replay.curveLines(curve, targetPerDay);
    for (const line of lines) await write(line);
    if (obstacles.length > 0 || curve.range.first === undefined) process.exitCode = replay.INCOMPARABLE;
  });
}

function episodes(text: string): number {
  const count = Number(text);
  if (text.trim() === '' || !(count >= 0))
    throw new InvalidArgumentError('give a number of episodes, for example 2 or 0.5');
  return count;
}
