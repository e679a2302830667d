import type { DynamicModule } from '@nestjs/common';
import { ConfigurationError } from '@pgherald/configuration';
import { runService } from '@pgherald/service';
import { type z } from 'zod';
import { PollingModule } from './polling.module.js';
import { pollingSettings, targetsWith, type Overridable } from './settings.js';
import { targetFolder } from './target-folder.js';
import { configuredTargets } from './targets.js';

export interface ContextService<S extends z.ZodType> {
  /** Of the context: its key in the configuration, too. */
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly description: string;
  readonly port: number;
  /** Connections to one server at most, unless told. */
  readonly maxConnections: number;
  readonly settings: S;
  /** What the overrides of targets may set. */
  readonly overridable?: Overridable;
  readonly module: { with(settings: z.output<S>): DynamicModule };
}

/** The `main` of a bounded context as a service of its own, which shares the clusters with its replicas. */
export function runContextService<S extends z.ZodType>({
  name,
  description,
  port,
  maxConnections,
  settings: own,
  overridable = {},
  module,
}: ContextService<S>): Promise<void> {
  const { maxConnections: connections, ...others } = pollingSettings;
  return runService({
    name,
    packageName: `@pgherald/${name}-service`,
    description,
    port,
    ownsShares: true,
    settings: {
      targets: targetsWith(overridable),
      ...others,
      maxConnections: connections.removeDefault().default(maxConnections),
      [name]: own,
    },
    check: ({ targets, targetsFolder }) => {
      if (targets.length === 0 && targetsFolder === undefined)
        throw new ConfigurationError(['no targets: set PGHERALD_TARGETS, or name them in the file']);
    },
    start: (context) => {
      const { settings, environment, logger } = context;
      const options = { settings, applicationName: `pgherald/${name}`, environment, logger };
      const targets = configuredTargets(settings.targets, options);
      const discovery = targetFolder(options, overridable, targets);
      const polling = { ...context, name, targets, discovery, pollTimeoutMs: settings.pollTimeout };
      const named = [
        ...targets.map((target) => target.name),
        ...(settings.targetsFolder === undefined ? [] : [`what is in ${settings.targetsFolder}`]),
      ].join(', ');
      return {
        modules: [
          PollingModule.with(polling),
          module.with((settings as Readonly<Record<string, unknown>>)[name] as z.output<S>),
        ],
        doing: `Watching ${named}, or those that replicas leave to it`,
      };
    },
  });
}
