import { ConfigurationError, projectRoot } from '@pgherald/configuration';
import { Command } from 'commander';

/** The command line or the configuration is wrong. */
const USAGE = 2;
const FAILURE = 1;

/** A program that runs until a signal ends it, as its `--help` tells of it. */
export interface Program {
  readonly name: string;
  readonly description: string;
  /** Command lines, each with what it is for. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** Whether it shows more on demand. */
  readonly canBeVerbose?: boolean;
}

/** What a program is given. */
export interface Given {
  /** Configuration file of the command line. */
  readonly file: string | undefined;
  /** Configuration of an OpenTelemetry Collector, of the command line. */
  readonly collectorConfig: string | undefined;
  /** Folder of the root package. */
  readonly folder: string;
  readonly version: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Whether each poll is to be shown. */
  readonly isVerbose: boolean;
}

/** The `main` of a program: reads the command line, runs it, and ends the process with its exit code, after one line when it fails. */
export async function runProgram(program: Program, run: (given: Given) => Promise<void>): Promise<void> {
  const { folder, version } = projectRoot();
  const { config: file, collectorConfig, verbose: isVerbose = false } = commandLine(program, version);
  try {
    await run({ file, collectorConfig, folder, version, environment: process.env, isVerbose });
    // kafkajs goes on for a while trying to reach brokers that are away; whatever else is left, such as log lines, has its time.
    setTimeout(() => process.exit(0), 1_000).unref();
  } catch (error) {
    const isUsage = error instanceof ConfigurationError;
    const lines = isUsage ? error.problems : [error instanceof Error ? error.message : String(error)];
    for (const line of lines) process.stderr.write(`${program.name}: ${line}\n`);
    process.exit(isUsage ? USAGE : FAILURE);
  }
}

function commandLine({ name, description, examples, canBeVerbose = false }: Program, version: string) {
  const width = Math.max(...examples.map(([line]) => line.length));
  const shown = examples.map(([line, what]) => `  $ ${line.padEnd(width)}   ${what}`).join('\n');
  const command = new Command(name);
  if (canBeVerbose) command.option('-v, --verbose', 'also a line for each poll');
  return command
    .description(description)
    .option('-c, --config <file>', 'YAML configuration (also PGHERALD_CONFIG)')
    .option(
      '--collector-config <file>',
      'configuration of an OpenTelemetry Collector, whose PostgreSQL receivers are taken over (also PGHERALD_COLLECTOR_CONFIG)',
    )
    .version(version)
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE))
    .addHelpText(
      'after',
      `\nExamples:\n${shown}\n\nExit codes: 0 ended by a signal, 1 failure, 2 wrong command line or configuration.`,
    )
    .parse()
    .opts<{ config?: string; collectorConfig?: string; verbose?: boolean }>();
}
