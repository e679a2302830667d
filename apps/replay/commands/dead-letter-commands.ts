import { ConfigurationError } from '@pgherald/configuration';
import {
  type EventLog,
  openEventLog,
  openEventLogReader,
  type OpenEventLogOptions,
  topicPrefix,
} from '@pgherald/event-log';
import { type FormatName, logSettings } from '@pgherald/replay';
import { createLogger } from '@pgherald/telemetry';
import type { Command } from 'commander';
import { openOutput } from '../output.js';
import { formatOption, type LogArguments, onLog } from '../options.js';
import { type DeadLetterOptions, listDeadLetters, resendDeadLetters, showDeadLetter } from './dead-letters.js';

export function addDeadLetters(program: Command): void {
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
}

async function withLog<T extends { close(): Promise<void> }>(
  open: (options: OpenEventLogOptions) => Promise<T>,
  { config, dataDir }: LogArguments,
  task: (log: T, options: DeadLetterOptions) => Promise<void>,
): Promise<void> {
  const { write } = openOutput();
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
