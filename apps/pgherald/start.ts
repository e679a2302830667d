import { join } from 'node:path';
import { createContexts, contextOverrides } from '@pgherald/contexts';
import { logPlace } from '@pgherald/event-log';
import { Sink, SinkModule, sinkTransport } from '@pgherald/sink/module';
import {
  type BoundedContext,
  configuredTargets,
  targetFolder,
  type PollingOptions,
  type Target,
  type TargetOptions,
} from '@pgherald/polling';
import { PollingModule } from '@pgherald/polling/module';
import { runUntilEnd, serve, startProcess, type ProcessContext, type RunningApplication } from '@pgherald/service';
import type { ProgramInput } from '@pgherald/service/run-program';
import { createLogger } from '@pgherald/telemetry';
import type { Configuration } from './configuration.js';
import { Demo } from './demo/demo.js';
import { DEMO_LIMITS } from './demo/limits.js';
import { display } from './display.js';
import { step } from './progress.js';
import { Screen } from './screen.js';

/** Starts everything in one process and waits for a signal. Stops in reverse order, also after a failure. */
export async function start(input: ProgramInput, settings: Configuration): Promise<void> {
  const { folder, version, environment, isVerbose } = input;
  const dataDir = settings.dataDir ?? join(folder, '.pgherald');
  const screen = new Screen(process.stdout);
  const destination = screen.isTerminal ? { destination: screen.logDestination } : {};
  const logger = createLogger({ level: settings.logLevel, ...destination });
  await runUntilEnd(async (cleanup, onFailure, abort) => {
    // Created first, so that an invalid target is reported before anything starts.
    const options = { settings, applicationName: 'pgherald', environment, logger };
    const configured = configuredTargets(settings.targets, options);
    const discovery = targetFolder(options, contextOverrides, configured);
    const process = { name: 'pgherald', settings, dataDir, version, environment, logger, ownsShares: true };
    const context = await step(
      'Opening the event log',
      () => startProcess({ ...process, abort, onFailure }, cleanup),
      () => `Event log: ${logPlace(settings.log, dataDir)}`,
    );
    const isDemo = configured.length === 0 && discovery === undefined;
    const targets = isDemo ? await startDemo(dataDir, options, cleanup) : configured;
    const folderOfTargets = settings.targetsFolder === undefined ? [] : [`the targets in ${settings.targetsFolder}`];
    const watched = [...targets.map(({ name }) => name), ...folderOfTargets].join(', ');
    const contexts = contextsOf(isDemo ? { ...settings, ...DEMO_LIMITS } : settings);
    await step(
      'Starting',
      () => startApplication(context, { contexts, targets, discovery }, cleanup),
      (app) => `Watching ${watched}; status at ${app.url}/status; OTLP goes to ${destinationOf(app.get(Sink))}`,
    );
    const { log, codec, prefix } = context;
    const shown = new AbortController();
    const names = contexts.map(({ name }) => name);
    const showing = display({ log, codec, prefix, contexts: names, screen, isVerbose, signal: shown.signal });
    const displayed = showing.catch(onFailure);
    cleanup.defer(async () => {
      shown.abort();
      await displayed;
    });
  });
}

/** Enables the texts of all statements if the sink sends sums of single statements. */
function contextsOf({ sink, ...settings }: Configuration): readonly BoundedContext[] {
  const { 'query-analysis': queryAnalysis, ...others } = settings;
  return createContexts({ ...others, 'query-analysis': { allTexts: sink.peer.statements, ...queryAnalysis } });
}

type Watching = Pick<PollingOptions, 'contexts' | 'targets' | 'discovery'>;

/** Starts the sink first, so that it misses no event, then polling and the HTTP endpoints. */
function startApplication(
  context: ProcessContext<Configuration>,
  watching: Watching,
  cleanup: AsyncDisposableStack,
): Promise<RunningApplication> {
  const { settings, dataDir } = context;
  const sink = { ...context, settings: settings.sink, file: join(dataDir, 'otlp.jsonl') };
  const polling = { ...context, ...watching, pollTimeoutMs: settings.pollTimeout };
  const modules = [SinkModule.with(sink), PollingModule.with(polling)];
  return serve(context, { modules, transport: sinkTransport(sink) }, cleanup);
}

function destinationOf(sink: Sink): string {
  const { metricsTo, logsTo } = sink.status() as { metricsTo: string | null; logsTo: string | null };
  return [...new Set([metricsTo, logsTo])].filter((destination) => destination !== null).join(' and ');
}

async function startDemo(dataDir: string, options: TargetOptions, cleanup: AsyncDisposableStack): Promise<Target[]> {
  const demo = new Demo(join(dataDir, 'demo'), options.logger);
  cleanup.defer(() => demo.stop());
  const targets = await step(
    'Starting the demo: PostgreSQL with a standby and a load on it',
    () => demo.start(),
    () => `Demo: a primary in ${demo.place}, a standby, and a load`,
  );
  return configuredTargets(targets, options);
}
