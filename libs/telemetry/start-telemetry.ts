import { z } from 'zod';
import { NO_TELEMETRY, type Telemetry, type TelemetryOptions } from './own-telemetry.js';

export const telemetrySettings = z
  .strictObject({
    otlpEndpoint: z
      .url({ protocol: /^https?$/, error: 'not a URL that begins with http:// or https://' })
      .optional()
      .meta({
        help: "Endpoint for pgherald's own metrics and traces by OTLP http/protobuf; none by default.",
        env: 'PGHERALD_TELEMETRY_OTLP_ENDPOINT',
      }),
  })
  .prefault({});

/** Starts telemetry, at most once at a time per process. Close it last. */
export async function startTelemetry({ otlpEndpoint, ...options }: TelemetryOptions): Promise<Telemetry> {
  if (otlpEndpoint === undefined) return NO_TELEMETRY;
  const { startSdk } = await import('./sdk.js');
  return startSdk(new URL(otlpEndpoint), options);
}
