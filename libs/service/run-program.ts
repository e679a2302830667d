import { projectRoot, reportFailure } from '@pgherald/configuration';
import { Command } from 'commander';

const USAGE = 2;
const FAILURE = 1;

/** A program that runs until a signal, as documented by its `--help`. */
export interface Program {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly (readonly [line: string, what: string])[];
  readonly canBeVerbose?: boolean;
}

export interface ProgramInput {
  readonly file: string | undefined;
  readonly collectorConfig: string | undefined;
  readonly folder: string;
  readonly version: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly isVerbose: boolean;
}

/** The `main` of a program: reads the command line, runs it, and exits with its code, after one line for each failure. */
export async function runProgram(program: Program, run: (input: ProgramInput) => Promise<void>): Promise<void> {
  const { folder, version } = projectRoot();
  const { config: file, collectorConfig, verbose: isVerbose = false } = commandLine(program, version);
  try {
    await run({ file, collectorConfig, folder, version, environment: process.env, isVerbose });
    // kafkajs retries unavailable brokers for a while; the delay lets other work, such as log lines, finish.
    setTimeout(() => process.exit(0), 1_000).unref();
  } catch (error) {
    process.exit(reportFailure(program.name, error) ? USAGE : FAILURE);
  }
}

function commandLine({ name, description, examples, canBeVerbose = false }: Program, version: string) {
  const width = Math.max(...examples.map(([line]) => line.length));
  const shown = examples.map(([line, what]) => `  $ ${line.padEnd(width)}   ${what}`).join('\n');
  const command = new Command(name);
  if (canBeVerbose) command.option('-v, --verbose', 'also print a line for each poll');
  return command
    .description(description)
    .option('-c, --config <file>', 'YAML configuration (also PGHERALD_CONFIG)')
    .option(
      '--collector-config <file>',
      'configuration of an OpenTelemetry Collector to carry over its PostgreSQL receivers (also PGHERALD_COLLECTOR_CONFIG)',
    )
    .version(version)
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE))
    .addHelpText(
      'after',
      `\nExamples:\n${shown}\n\nExit codes: 0 ended by a signal, 1 failure, 2 invalid command line or configuration.`,
    )
    .parse()
    .opts<{ config?: string; collectorConfig?: string; verbose?: boolean }>();
}
