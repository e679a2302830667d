import { join } from 'node:path';
import { didYouMean, projectRoot } from '@pgherald/configuration';
import { EVENTS, type EventName, SEVERITIES, type Severity } from '@pgherald/events';
import { FORMATS, type Kind, KINDS, type Point, pointOf, type Selection, selectTypes } from '@pgherald/replay';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** Of the start of the process: times on the command line are relative to it. */
export const NOW = Date.now();

export interface LogArguments {
  readonly dataDir: string;
  readonly config?: string;
  readonly bundle?: string;
}

export interface RangeArguments extends LogArguments {
  readonly from?: Point;
  readonly to?: Point;
  readonly type?: readonly EventName[];
  readonly kind?: readonly Kind[];
  readonly all?: true;
  readonly server?: readonly string[];
  readonly cluster?: readonly string[];
  readonly database?: readonly string[];
  readonly severity?: readonly Severity[];
  readonly episode?: readonly string[];
}

export function onLog(command: Command): Command {
  const dataDir = process.env['PGHERALD_DATA_DIR'] ?? join(projectRoot().folder, '.pgherald');
  return command
    .option('--data-dir <folder>', 'folder of the event log', dataDir)
    .option('-c, --config <file>', 'YAML configuration, for a log on Kafka (also PGHERALD_CONFIG)');
}

/** Adds the options that limit the time. */
export function onTimes(command: Command): Command {
  command.option('--bundle <file>', 'read this file, which `bundle` wrote, instead of a log');
  const form = 'beginning, now, a time ago (2h, 30m, 7d), 2026-01-31T12:00:00Z, or topic/partition/offset';
  return onLog(command)
    .option('--from <time>', `${form} (default: beginning)`, point)
    .option('--to <time>', 'end of the range, excluded (default: now)', point);
}

/** Adds the options that select a range. Each filter may be given several times. */
export function onRange(command: Command): Command {
  const types = oneOf('event', Object.keys(EVENTS));
  return onTimes(command)
    .option('--type <type>', 'events of this type; may be given several times, like all filters', types)
    .option('--server <name>', 'events of this server', several)
    .option('--cluster <name>', 'events of this cluster', several)
    .option('--database <name>', 'events of this database', several)
    .option('--severity <level>', 'info, warning, error or critical events', oneOf('severity', SEVERITIES))
    .option('--episode <id>', 'events of this episode; the first characters of the id suffice', several);
}

/** Adds the options that select kinds of events. */
export function onKinds(command: Command, fallback: string): Command {
  return command
    .option('--kind <kind>', `decided, recorded or measured events (default: ${fallback})`, oneOf('kind', KINDS))
    .option('--all', 'events of all kinds');
}

export function formatOption(): Option {
  return new Option('--format <format>', 'a readable table or one JSON object per line')
    .choices(FORMATS)
    .default('table');
}

/** Returns the selection of the options. Without types and kinds, it has those of `kinds`. */
export function selectionOf(options: Omit<RangeArguments, 'to'>, kinds: readonly Kind[]): Selection {
  const { type = [], kind = [], all, server = [], cluster = [], database = [], severity = [], episode = [] } = options;
  const isNone = type.length === 0 && kind.length === 0;
  return {
    types: selectTypes(type, all ? KINDS : isNone ? kinds : kind, severity),
    servers: server,
    clusters: cluster,
    databases: database,
    episodes: episode,
  };
}

export function several(name: string, names: readonly string[] = []): readonly string[] {
  return [...names, name];
}

function oneOf(what: string, known: readonly string[]) {
  return (name: string, names: readonly string[] = []): readonly string[] => {
    if (!known.includes(name)) throw new InvalidArgumentError(`there is no such ${what}${didYouMean(name, known)}`);
    return [...names, name];
  };
}

/** Parses a time or position of the command line. */
export function point(text: string): Point {
  try {
    return pointOf(text, NOW);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
