import { ConfigurationError, readConfiguration } from '@pgherald/configuration';
import { pollingSettings, targetSettings, configuredTargets, targetsWith, type Target } from '@pgherald/polling';
import { createLogger } from '@pgherald/telemetry';
import { z } from 'zod';

export interface TargetSource {
  readonly urls: readonly string[];
  readonly timeout: string;
  readonly config: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

/** Ignores other keys, because the file is shared with the services. */
const target = targetSettings.extend({
  overrides: z
    .unknown()
    .optional()
    .transform(() => []),
});
const { env, fromEnv } = targetsWith({}).meta() as Readonly<Record<'env' | 'fromEnv', unknown>>;
const settings = z.looseObject({ targets: z.array(target).default([]).meta({ env, fromEnv }) });

/** Returns the servers of the command line, or else of the configuration. @throws ConfigurationError */
export function targetsFrom({ urls, timeout, config, environment }: TargetSource): readonly Target[] {
  const { PGHERALD_CONFIG, PGHERALD_TARGETS } = environment;
  const source = { file: config ?? PGHERALD_CONFIG, environment: { PGHERALD_TARGETS } };
  const configured =
    urls.length > 0 ? urls.map((url) => target.parse({ url })) : readConfiguration(settings, source).targets;
  if (configured.length === 0)
    throw new ConfigurationError(['no server: give a URL, --config or PGHERALD_TARGETS; see --help']);
  const polling = z.object(pollingSettings).safeParse({ pollTimeout: timeout, maxConnections: 2 });
  if (!polling.success) throw new ConfigurationError(['--timeout: expected a duration such as 2s, 5m or 1h']);
  const logger = createLogger({ level: 'warn' });
  const options = { settings: polling.data, applicationName: 'pgherald/doctor', environment, logger };
  return configuredTargets(configured, options);
}
