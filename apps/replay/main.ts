#!/usr/bin/env node
import { once } from 'node:events';
import { join } from 'node:path';
import { ConfigurationError, didYouMean, projectRoot } from '@pgherald/configuration';
import { EVENTS, type EventName } from '@pgherald/events';
import { openEventLogReader, topicPrefix } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS, formatOf, type FormatName } from './formats.js';
import { logSettings } from './log-settings.js';
import { print } from './print.js';
import { instantOf } from './time-range.js';

const FAILURE = 1;
const USAGE = 2;

interface PrintArguments {
  readonly type: readonly EventName[];
  readonly server?: string;
  readonly from?: number;
  readonly to?: number;
  readonly follow?: true;
  readonly format: FormatName;
  readonly dataDir: string;
  readonly config?: string;
}

const { folder, version } = projectRoot();
const now = Date.now();
const program = new Command('replay')
  .description('Reads events from the event log.')
  .version(version)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE));

program
  .command('print')
  .description('Prints the events of a range of time; works while pgherald runs.')
  .option('--type <type>', 'only events of this type; may be given several times', addType, [])
  .option('--server <name>', 'only events of this server')
  .option(
    '--from <time>',
    'beginning, a time ago (2h, 30m, 7d) or 2026-01-31T12:00:00Z (default: beginning; with --follow: now)',
    time,
  )
  .option('--to <time>', 'now, a time ago or a date with time (default: now)', time)
  .option('--follow', 'go on with the events that come')
  .addOption(
    new Option('--format <format>', 'a table for people or one JSON object a line').choices(FORMATS).default('table'),
  )
  .option(
    '--data-dir <folder>',
    'folder of the event log',
    process.env['PGHERALD_DATA_DIR'] ?? join(folder, '.pgherald'),
  )
  .option('-c, --config <file>', 'YAML configuration, for a log on Kafka (also PGHERALD_CONFIG)')
  .addHelpText(
    'after',
    `
Examples:
  $ npm run -s replay -- print --from 2h --type DeadlockDetected
  $ npm run -s replay -- print --follow
  $ PGHERALD_KAFKA_BROKERS=kafka:9092 npm run -s replay -- print --from 1h
  $ npm run -s replay -- print --format ndjson --server demo-primary | jq .data.subject

Exit codes: 0 done, 1 the log cannot be read, 2 wrong command line.`,
  )
  .action(printEvents);

try {
  await program.parseAsync();
} catch (error) {
  const isUsage = error instanceof ConfigurationError;
  const lines = isUsage ? error.problems : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) process.stderr.write(`replay: ${line}\n`);
  process.exitCode = isUsage ? USAGE : FAILURE;
}

async function printEvents({ type, server, from, to, follow, format, dataDir, config }: PrintArguments): Promise<void> {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  // `| head` closes the pipe: that is the reader's wish, not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end.abort();
  });
  const settings = logSettings(config, process.env);
  const log = await openEventLogReader({ settings, directory: dataDir, name: 'replay', logger: createLogger() });
  try {
    await print(log, {
      types: type,
      server,
      range: { from: from ?? (follow ? now : undefined), to },
      follow: follow === true,
      prefix: topicPrefix(settings),
      format: formatOf(format, process.stdout.isTTY),
      signal: end.signal,
      write: async (line) => {
        if (!process.stdout.write(`${line}\n`) && !end.signal.aborted)
          await once(process.stdout, 'drain', { signal: end.signal }).catch(() => undefined);
      },
    });
  } finally {
    await log.close();
  }
}

function addType(name: string, types: readonly EventName[]): EventName[] {
  if (!(name in EVENTS))
    throw new InvalidArgumentError(`there is no such event${didYouMean(name, Object.keys(EVENTS))}`);
  return [...types, name as EventName];
}

function time(text: string): number {
  try {
    return instantOf(text, now);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
