import { ConfigurationError } from '@pgherald/configuration';
import { runService } from '@pgherald/service';
import type { z } from 'zod';
import type { ContextDefinition } from './context-definition.js';
import { pollingSettings, targetsWith } from './settings.js';
import { targetFolder } from './targets/target-folder.js';
import { configuredTargets } from './targets/targets.js';

/** Runs a bounded context as a separate service, which divides the clusters with its replicas. */
export function runContextService<S extends z.ZodType>(definition: ContextDefinition<string, S>): Promise<void> {
  const { name, description, port, overrides } = definition;
  const overridable = overrides === undefined ? {} : { [name]: overrides };
  const maxConnections = pollingSettings.maxConnections.removeDefault().default(definition.maxConnections);
  return runService({
    name,
    packageName: `@pgherald/${name}-service`,
    description,
    port,
    ownsShares: true,
    settings: { targets: targetsWith(overridable), ...pollingSettings, maxConnections, [name]: definition.settings },
    check: ({ targets, targetsFolder }) => {
      if (targets.length === 0 && targetsFolder === undefined)
        throw new ConfigurationError(['no targets: set PGHERALD_TARGETS, or name them in the file']);
    },
    start: async (context) => {
      const { PollingModule } = await import('./polling.module.js');
      const { settings, environment, logger } = context;
      const options = { settings, applicationName: `pgherald/${name}`, environment, logger };
      const targets = configuredTargets(settings.targets, options);
      const discovery = targetFolder(options, overridable, targets);
      const own = (settings as Readonly<Record<string, unknown>>)[name] as z.output<S>;
      const contexts = [definition.create(own)];
      const polling = { ...context, name, contexts, targets, discovery, pollTimeoutMs: settings.pollTimeout };
      const folder = settings.targetsFolder === undefined ? [] : [`the targets in ${settings.targetsFolder}`];
      const watched = [...targets.map((target) => target.name), ...folder].join(', ');
      return { modules: [PollingModule.with(polling)], activity: `Watching ${watched}, shared with replicas` };
    },
  });
}
