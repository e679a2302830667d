import type { Logger } from './logger.js';
import type { AttributesOf, Observed, Recorded } from './own-metrics.js';

export interface Observation<K extends Observed> {
  readonly value: number;
  readonly attributes: AttributesOf<K>;
}

export interface Trace {
  /** W3C's `traceparent` of this span; undefined without telemetry. */
  readonly traceparent: string | undefined;
  part<T>(name: string, work: () => Promise<T>): Promise<T>;
  failed(code: string): void;
}

export interface Telemetry {
  /** Adds to a counter or histogram, or sets a gauge. */
  record<K extends Recorded>(metric: K, value: number, attributes: AttributesOf<K>): void;
  /** Calls back at each export; unknown values are omitted. */
  observe<K extends Observed>(metric: K, read: () => readonly Observation<K>[]): void;
  trace<T>(name: string, attributes: Readonly<Record<string, string>>, work: (trace: Trace) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const UNTRACED: Trace = { traceparent: undefined, part: (_, work) => work(), failed: () => undefined };

export const NO_TELEMETRY: Telemetry = {
  record: () => undefined,
  observe: () => undefined,
  trace: (_name, _attributes, work) => work(UNTRACED),
  close: async () => undefined,
};

export interface TelemetryOptions {
  /** From `telemetrySettings`. Without an endpoint nothing is recorded, and OpenTelemetry's SDK is not loaded. */
  readonly otlpEndpoint?: string | undefined;
  readonly serviceName: string;
  readonly version: string;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
  /** Time between exports in milliseconds; 10,000 by default. */
  readonly exportEveryMs?: number;
}
