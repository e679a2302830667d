import { z } from 'zod';
import { NO_TELEMETRY, type Telemetry, type TelemetryOptions } from './own-telemetry.js';

/** Key `telemetry` of the configuration. */
export const telemetrySettings = z
  .strictObject({
    otlpEndpoint: z
      .url({ protocol: /^https?$/, error: 'not a URL that begins with http:// or https://' })
      .optional()
      .meta({
        help: 'Where metrics and traces of pgherald itself go, by OTLP http/protobuf; nowhere when left out.',
        env: 'PGHERALD_TELEMETRY_OTLP_ENDPOINT',
      }),
  })
  .prefault({});

/** One at a time for each process; close it when all else has ended. */
export async function startTelemetry({ otlpEndpoint, ...options }: TelemetryOptions): Promise<Telemetry> {
  if (otlpEndpoint === undefined) return NO_TELEMETRY;
  const { startSdk } = await import('./sdk.js');
  return startSdk(new URL(otlpEndpoint), options);
}
