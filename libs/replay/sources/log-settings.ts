import { readConfiguration } from '@pgherald/configuration';
import { eventLogSettings, type EventLogSettings } from '@pgherald/event-log';
import { z } from 'zod';

/** Ignores other keys, because the file is shared with the services. */
const settings = z.looseObject({ log: eventLogSettings });

/** Reads the settings of the event log from the file and the environment. @throws ConfigurationError */
export function logSettings(file: string | undefined, environment: NodeJS.ProcessEnv): EventLogSettings {
  const kafka = Object.entries(environment).filter(([name]) => /^PGHERALD_(KAFKA_|SCHEMA_REGISTRY_URL$)/.test(name));
  const source = { file: file ?? environment['PGHERALD_CONFIG'], environment: Object.fromEntries(kafka) };
  return readConfiguration(settings, source).log;
}
