import { readConfiguration } from '@pgherald/configuration';
import { databaseMetricsSettings } from '@pgherald/database-metrics';
import { eventLogSettings } from '@pgherald/event-log';
import { sinkSettings } from '@pgherald/otlp-sink';
import { pollingSettings, targets } from '@pgherald/polling';
import { LOG_LEVELS } from '@pgherald/telemetry';
import { z } from 'zod';

/** All settings, composed of what each project declares. */
export const settings = z.strictObject({
  targets,
  ...pollingSettings,
  dataDir: z.string().optional().meta({
    help: 'Folder of the event log and the demo servers; `.pgherald` beside the package when left out.',
    env: 'PGHERALD_DATA_DIR',
  }),
  logLevel: z
    .enum(LOG_LEVELS)
    .default('info')
    .meta({ help: 'Least severe log line that is written.', env: 'PGHERALD_LOG_LEVEL' }),
  log: eventLogSettings,
  http: z
    .strictObject({
      host: z.string().default('127.0.0.1').meta({ help: 'Address to listen on.', env: 'PGHERALD_HTTP_HOST' }),
      port: z.coerce
        .number()
        .int()
        .min(0)
        .max(65_535)
        .default(7432)
        .meta({ help: 'Port; 0 for a free one.', env: 'PGHERALD_HTTP_PORT' }),
      tokenFile: z.string().optional().meta({
        help: 'File with the token that `/status` wants; needed when `host` is not loopback.',
        env: 'PGHERALD_HTTP_TOKEN_FILE',
      }),
    })
    .prefault({}),
  sink: sinkSettings,
  'database-metrics': databaseMetricsSettings,
});

export type Configuration = z.output<typeof settings>;

/**
 * Reads the configuration of the one-process application.
 * @throws ConfigurationError
 */
export function loadConfiguration(file: string | undefined, environment: NodeJS.ProcessEnv): Configuration {
  return readConfiguration(settings, { file: file ?? environment['PGHERALD_CONFIG'], environment });
}
