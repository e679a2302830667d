import { once } from 'node:events';
import { join } from 'node:path';
import { ConfigurationError, didYouMean, projectRoot, reportFailure } from '@pgherald/configuration';
import { EVENTS, type EventName } from '@pgherald/events';
import {
  type EventLog,
  openEventLog,
  openEventLogReader,
  type OpenEventLogOptions,
  topicPrefix,
} from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type DeadLetterOptions, listDeadLetters, resendDeadLetters, showDeadLetter } from './dead-letters.js';
import { FORMATS, formatOf, type FormatName } from './formats.js';
import { logSettings } from './log-settings.js';
import { print } from './print.js';
import { instantOf } from './time-range.js';

const KINDS = ['decided', 'recorded', 'measured'] as const;
type Kind = (typeof KINDS)[number];

const FAILURE = 1;
const USAGE = 2;

interface LogArguments {
  readonly dataDir: string;
  readonly config?: string;
}

interface PrintArguments extends LogArguments {
  readonly type: readonly EventName[];
  readonly kind: readonly Kind[];
  readonly all?: true;
  readonly server?: string;
  readonly from?: number;
  readonly to?: number;
  readonly follow?: true;
  readonly format: FormatName;
}

const { folder, version } = projectRoot();
const now = Date.now();
const program = new Command('replay')
  .description('Reads events from the event log, and sends dead letters again.')
  .version(version)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE));

onLog(program.command('print'))
  .description('Prints the decided events of a range of time; works while pgherald runs.')
  .option('--type <type>', 'events of this type; may be given several times', addType, [])
  .option(
    '--kind <kind>',
    'decided, recorded or measured events; may be given several times (default: decided)',
    addKind,
    [],
  )
  .option('--all', 'events of all kinds')
  .option('--server <name>', 'only events of this server')
  .option(
    '--from <time>',
    'beginning, a time ago (2h, 30m, 7d) or 2026-01-31T12:00:00Z (default: beginning; with --follow: now)',
    time,
  )
  .option('--to <time>', 'now, a time ago or a date with time (default: now)', time)
  .option('--follow', 'keep printing new events')
  .addOption(formatOption())
  .addHelpText(
    'after',
    `
Examples:
  $ npm run -s replay -- print --from 2h
  $ npm run -s replay -- print --type DeadlockDetected
  $ npm run -s replay -- print --kind recorded --server demo-primary
  $ npm run -s replay -- print --follow
  $ PGHERALD_KAFKA_BROKERS=kafka:9092 npm run -s replay -- print --from 1h
  $ npm run -s replay -- print --all --format ndjson | jq .type

Exit codes: 0 done, 1 the log cannot be read, 2 wrong command line.`,
  )
  .action(printEvents);

const letters = program
  .command('dead-letters')
  .description('Manages events that a subscriber could not process, for example because a backend refused them.')
  .addHelpText(
    'after',
    `
Examples:
  $ npm run -s replay -- dead-letters
  $ npm run -s replay -- dead-letters show 3-17
  $ npm run -s replay -- dead-letters resend 3-17 3-18
  $ npm run -s replay -- dead-letters resend --all

An event is sent again to the group that could not handle it, and to no other. If it fails again, it is a dead letter again.

Exit codes: 0 done, 1 the log cannot be read or written, 2 wrong command line.`,
  );

onLog(letters.command('list', { isDefault: true }))
  .description('Lists dead letters with topic, time and reason.')
  .option('--all', 'include those that were sent again')
  .addOption(formatOption())
  .action(({ all, format, ...where }: LogArguments & { readonly all?: true; readonly format: FormatName }) =>
    withLog(openEventLogReader, where, (log, options) =>
      listDeadLetters(log, { ...options, format, all: all === true }),
    ),
  );

onLog(letters.command('show <id>'))
  .description('Shows a dead letter with its event, as JSON.')
  .action((id: string, where: LogArguments) =>
    withLog(openEventLogReader, where, (log, options) => showDeadLetter(log, id, options)),
  );

onLog(letters.command('resend [ids...]'))
  .description(
    'Sends dead letters again. The log in a folder has one writer: stop pgherald first, and start it afterwards.',
  )
  .option('--all', 'all that were not sent again yet')
  .action((ids: string[], { all, ...where }: LogArguments & { readonly all?: true }) => {
    if (ids.length > 0 === (all === true)) throw new ConfigurationError(['name the ids to send again, or --all']);
    return withLog(openExisting, where, (log, options) => resendDeadLetters(log, ids, options));
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportFailure('replay', error) ? USAGE : FAILURE;
}

function printEvents({ type, kind, all, server, from, to, follow, format, ...where }: PrintArguments): Promise<void> {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  return withLog(
    openEventLogReader,
    where,
    (log, { prefix, write }) =>
      print(log, {
        types: typesOf(type, all ? KINDS : kind),
        server,
        range: { from: from ?? (follow ? now : undefined), to },
        follow: follow === true,
        prefix,
        format: formatOf(format, process.stdout.isTTY),
        signal: end.signal,
        write,
      }),
    end,
  );
}

async function withLog<T extends { close(): Promise<void> }>(
  open: (options: OpenEventLogOptions) => Promise<T>,
  { config, dataDir }: LogArguments,
  task: (log: T, options: DeadLetterOptions) => Promise<void>,
  end = new AbortController(),
): Promise<void> {
  // `| head` closes the pipe, which is not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end.abort();
  });
  const write = async (line: string): Promise<void> => {
    if (!process.stdout.write(`${line}\n`) && !end.signal.aborted)
      await once(process.stdout, 'drain', { signal: end.signal }).catch(() => undefined);
  };
  const settings = logSettings(config, process.env);
  const log = await open({ settings, directory: dataDir, name: 'replay', logger: createLogger() });
  try {
    await task(log, { prefix: topicPrefix(settings), write });
  } finally {
    await log.close();
  }
}

async function openExisting(options: OpenEventLogOptions): Promise<EventLog> {
  await (await openEventLogReader(options)).close();
  return openEventLog(options);
}

function onLog(command: Command): Command {
  const dataDir = process.env['PGHERALD_DATA_DIR'] ?? join(folder, '.pgherald');
  return command
    .option('--data-dir <folder>', 'folder of the event log', dataDir)
    .option('-c, --config <file>', 'YAML configuration, for a log on Kafka (also PGHERALD_CONFIG)');
}

function formatOption(): Option {
  return new Option('--format <format>', 'a readable table or one JSON object per line')
    .choices(FORMATS)
    .default('table');
}

/** Returns the types selected by type or kind; decided events by default. */
function typesOf(types: readonly EventName[], kinds: readonly Kind[]): EventName[] {
  const wanted = types.length === 0 && kinds.length === 0 ? ['decided'] : kinds;
  const ofKinds = (Object.keys(EVENTS) as EventName[]).filter((name) => wanted.includes(EVENTS[name].kind));
  return [...new Set([...types, ...ofKinds])];
}

function addKind(name: string, kinds: readonly Kind[]): Kind[] {
  if (!KINDS.includes(name as Kind)) throw new InvalidArgumentError(`there is no such kind${didYouMean(name, KINDS)}`);
  return [...kinds, name as Kind];
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
