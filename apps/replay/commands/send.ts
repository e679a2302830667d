import { join } from 'node:path';
import { ConfigurationError } from '@pgherald/configuration';
import { type EventSource, KINDS, type Point } from '@pgherald/replay';
import type { SendTarget } from '@pgherald/replay/send';
import { createLogger } from '@pgherald/telemetry';
import { type Command, InvalidArgumentError } from 'commander';
import { notice } from '../output.js';
import { onKinds, onRange, point, type RangeArguments, selectionOf } from '../options.js';
import { withRange } from '../sources.js';

const TARGETS = ['otlp', 'kafka'] as const;

type TargetKind = (typeof TARGETS)[number];

/** Arguments of `--to`: a target, and the end of the range. */
interface To {
  readonly target?: TargetKind;
  readonly end?: Point;
}

interface SendArguments extends Omit<RangeArguments, 'to'> {
  readonly to?: To;
  readonly targetConfig?: string;
  readonly rate: number;
}

export function addSend(program: Command): void {
  const command = onKinds(onRange(program.command('send')), 'all');
  command.options
    .find(({ long }) => long === '--to')
    ?.argParser((text, to: To | undefined) => (isTarget(text) ? { ...to, target: text } : { ...to, end: endOf(text) }));
  command
    .description('Sends a range again: to an OTLP backend, or to another Kafka cluster or prefix.')
    .option('--target-config <file>', 'YAML configuration of the target: log.kafka, or the settings of the sink')
    .option('--rate <events>', 'most events per second', rate, 5_000)
    .addHelpText(
      'after',
      `
--to otlp or --to kafka names the target; another --to is the end of the range.

Events keep their ids and times, so that sending twice changes nothing for readers that honour ids. All kinds of events are sent
unless --kind or --type is given. After an interruption the same command continues. Kafka stamps the copies with the time of
the copy; the time of the event is in its header ce_time.

Examples:
  $ OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4318 npm run -s replay -- send --to otlp --from 2h
  $ npm run -s replay -- send --to kafka --target-config other.yaml --from 7d --to 1d --rate 1000

Exit codes: 0 done, 1 the log cannot be read or the target does not take the events, 2 wrong command line, 130 interrupted.`,
    )
    .action(send);
}

async function send({ to = {}, targetConfig, rate: perSecond, ...options }: SendArguments): Promise<void> {
  const { target: kind, end } = to;
  if (kind === undefined) throw new ConfigurationError(['name the target: --to otlp, or --to kafka']);
  const { sendRange, SendProgress } = await import('@pgherald/replay/send');
  await withRange({ ...options, to: end }, async ({ source, range, progress, signal, write }) => {
    const selection = selectionOf(options, KINDS);
    const target = await openTarget(kind, targetConfig, source);
    try {
      const what = { source: source.place, target: target.place, selection, range };
      const state = SendProgress.open(join(options.dataDir, 'send'), what);
      const earlier = state.events;
      const sending = { selection, range, target, state, rate: perSecond, signal, progress, onNotice: notice };
      const sent = await sendRange(source, sending);
      progress.end();
      const before = earlier > 0 ? `, ${earlier.toLocaleString('en')} by an earlier run` : '';
      await write(`${target.place}: ${sent.toLocaleString('en')} events sent${before}`);
    } finally {
      await target.close();
    }
    if (signal.aborted) notice('interrupted: run the command again to continue');
  });
}

async function openTarget(kind: TargetKind, file: string | undefined, source: EventSource): Promise<SendTarget> {
  const logger = createLogger({ level: 'warn' });
  if (kind === 'otlp') {
    const { otlpTarget } = await import('./otlp-target.js');
    return otlpTarget(file, process.env, logger);
  }
  if (file === undefined) throw new ConfigurationError(['name the file with log.kafka of the target: --target-config']);
  const { kafkaTarget } = await import('@pgherald/replay/send');
  return kafkaTarget({ file, source, logger });
}

function endOf(text: string): Point {
  try {
    return point(text);
  } catch (error) {
    throw new InvalidArgumentError(
      `There is no target ${text}: give ${TARGETS.join(' or ')}. ${(error as Error).message}`,
    );
  }
}

function isTarget(text: string): text is TargetKind {
  return TARGETS.some((target) => target === text);
}

function rate(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError('give a number above 0');
}
