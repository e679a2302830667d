import type { Logger } from './logger.js';
import type { AttributesOf, Observed, Recorded } from './own-metrics.js';

export interface Observation<K extends Observed> {
  readonly value: number;
  readonly attributes: AttributesOf<K>;
}

/** A span, and what may happen within it. */
export interface Trace {
  /** W3C's header that names this span; undefined when nobody listens. */
  readonly traceparent: string | undefined;
  /** A span within this one, for as long as the work takes. */
  part<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** What was tried has failed, although nothing is thrown. */
  failed(code: string): void;
}

/** What a process tells of itself. */
export interface Telemetry {
  /** Adds to a counter or histogram, or sets a gauge. */
  record<K extends Recorded>(metric: K, value: number, attributes: AttributesOf<K>): void;
  /** Asks at each export; what is not known is left out. */
  observe<K extends Observed>(metric: K, read: () => readonly Observation<K>[]): void;
  /** A trace of its own, for as long as the work takes. */
  trace<T>(name: string, attributes: Readonly<Record<string, string>>, work: (trace: Trace) => Promise<T>): Promise<T>;
  /** Sends what is left. */
  close(): Promise<void>;
}

const UNTRACED: Trace = { traceparent: undefined, part: (_, work) => work(), failed: () => undefined };

/** Tells nobody, and costs nothing. */
export const NO_TELEMETRY: Telemetry = {
  record: () => undefined,
  observe: () => undefined,
  trace: (_name, _attributes, work) => work(UNTRACED),
  close: async () => undefined,
};

export interface TelemetryOptions {
  /** From `telemetrySettings`; without one nothing is told, and nothing of OpenTelemetry's SDK is loaded. */
  readonly otlpEndpoint?: string | undefined;
  /** Name of the context or application. */
  readonly serviceName: string;
  readonly version: string;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
  /** Time between exports, milliseconds; 10,000 unless told. */
  readonly exportEveryMs?: number;
}
