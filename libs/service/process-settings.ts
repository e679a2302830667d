import { eventLogSettings } from '@pgherald/event-log';
import { LOG_LEVELS, telemetrySettings } from '@pgherald/telemetry';
import { z } from 'zod';

const httpSettings = (port: number) =>
  z
    .strictObject({
      host: z.string().default('127.0.0.1').meta({ help: 'Address to listen on.', env: 'PGHERALD_HTTP_HOST' }),
      port: z.coerce
        .number()
        .int()
        .min(0)
        .max(65_535)
        .default(port)
        .meta({ help: 'Port; 0 for a free one.', env: 'PGHERALD_HTTP_PORT' }),
      tokenFile: z.string().optional().meta({
        help: 'File with the token for `/status`; required if `host` is not loopback.',
        env: 'PGHERALD_HTTP_TOKEN_FILE',
      }),
    })
    .prefault({});

export const processSettings = (port: number) => ({
  dataDir: z.string().optional().meta({
    help: 'Folder of the event log and the demo servers; `.pgherald` in the package folder by default.',
    env: 'PGHERALD_DATA_DIR',
  }),
  logLevel: z
    .enum(LOG_LEVELS)
    .default('info')
    .meta({ help: 'Least severe log line that is written.', env: 'PGHERALD_LOG_LEVEL' }),
  log: eventLogSettings,
  http: httpSettings(port),
  telemetry: telemetrySettings,
});

export type ProcessSettings = z.output<z.ZodObject<ReturnType<typeof processSettings>>>;
