import { readConfiguration } from '@pgherald/configuration';
import { contextOverrides, contextSettings } from '@pgherald/contexts';
import { sinkSettings } from '@pgherald/otlp-sink';
import { pollingSettings, targetsWith } from '@pgherald/polling';
import { processSettings, type CarriedOver } from '@pgherald/service';
import { z } from 'zod';

/** All settings, composed of what each project declares. */
export const settings = z.strictObject({
  targets: targetsWith(contextOverrides),
  ...pollingSettings,
  ...processSettings(7432),
  sink: sinkSettings,
  ...contextSettings,
});

export type Configuration = z.output<typeof settings>;

/**
 * Reads the configuration of the one-process application.
 * @param collector what a configuration of the Collector says, where ours says nothing
 * @throws ConfigurationError
 */
export function loadConfiguration(
  file: string | undefined,
  environment: NodeJS.ProcessEnv,
  collector?: CarriedOver,
): Configuration {
  return readConfiguration(settings, {
    file: file ?? environment['PGHERALD_CONFIG'],
    environment,
    under: collector?.document,
  });
}
