import { checkAll, ConfigurationError } from '@pgherald/configuration';
import { checkAccess, checkPort, collectorConfig } from '@pgherald/service';
import type { ProgramInput } from '@pgherald/service/run-program';
import { otlpEndpoints } from '@pgherald/sink';
import { loadConfiguration, type Configuration } from './configuration.js';

/** Runs everything in one process until a signal. */
export async function run(input: ProgramInput): Promise<void> {
  const settings = configurationOf(input);
  await checkPort(settings.http);
  // Imported late, so that an invalid configuration is reported at once.
  const { start } = await import('./start.js');
  await start(input, settings);
}

/** @throws ConfigurationError with all faults at once */
function configurationOf({ file, collectorConfig: other, environment }: ProgramInput): Configuration {
  const collector = collectorConfig(other, environment);
  for (const line of collector?.remarks ?? []) process.stderr.write(`${line}\n`);
  const configuration = checkAll(
    () => loadConfiguration(file, environment, collector),
    () => otlpEndpoints(environment),
  );
  checkAll(
    () => checkAccess(configuration.http),
    () => checkTargets(configuration, file ?? environment['PGHERALD_CONFIG'], environment),
  );
  return configuration;
}

/** Refuses the demo if targets are configured but empty, which is a mistake in a deployment. */
function checkTargets(
  { targets, targetsFolder }: Configuration,
  file: string | undefined,
  environment: NodeJS.ProcessEnv,
): void {
  if (targets.length > 0 || targetsFolder !== undefined) return;
  const advice = 'name a server, or remove it to see the demo';
  if (environment['PGHERALD_TARGETS'] !== undefined)
    throw new ConfigurationError([`PGHERALD_TARGETS: empty; ${advice}`]);
  if (file !== undefined) throw new ConfigurationError([`${file}: no targets; ${advice}`]);
}
