import { checkAll, readConfiguration } from '@pgherald/configuration';
import { contextOverrides, contextSettings } from '@pgherald/contexts';
import { sinkSettings } from '@pgherald/sink';
import { checkConnections, connectionSettings, pollingSettings, targetsWith } from '@pgherald/polling';
import { processSettings, type CarriedOver } from '@pgherald/service';
import { z } from 'zod';

export const settings = z.strictObject({
  targets: targetsWith(contextOverrides),
  ...pollingSettings,
  ...processSettings(7432),
  sink: sinkSettings,
  ...contextSettings,
});

export type Configuration = z.output<typeof settings>;

/** Reads the configuration; `collector` has values for keys that ours lacks. @throws ConfigurationError */
export function loadConfiguration(
  file: string | undefined,
  environment: NodeJS.ProcessEnv,
  collector?: CarriedOver,
): Configuration {
  const source = { file: file ?? environment['PGHERALD_CONFIG'], under: collector?.document };
  const { PGHERALD_TARGETS } = environment;
  return checkAll(
    () => readConfiguration(settings, { ...source, environment }),
    () => {
      const { targets } = readConfiguration(connectionSettings, { ...source, environment: { PGHERALD_TARGETS } });
      checkConnections(targets, environment);
    },
  );
}
